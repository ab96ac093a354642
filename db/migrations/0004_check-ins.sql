CREATE TABLE "check_in" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"local_day" date NOT NULL,
	"is_daily" boolean NOT NULL,
	"arousal" smallint NOT NULL,
	"craving" smallint,
	"mood" smallint,
	"sleep_hours" numeric(3, 1),
	"halt" text[] DEFAULT '{}' NOT NULL,
	"returned_to_use" text,
	"note" "bytea",
	"group_id" integer,
	"shares_note" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_in_arousal" CHECK ("check_in"."arousal" between -5 and 5),
	CONSTRAINT "check_in_craving" CHECK ("check_in"."craving" between 0 and 10),
	CONSTRAINT "check_in_mood" CHECK ("check_in"."mood" between 1 and 5),
	CONSTRAINT "check_in_sleep" CHECK ("check_in"."sleep_hours" between 0 and 24 and "check_in"."sleep_hours" * 2 = floor("check_in"."sleep_hours" * 2)),
	CONSTRAINT "check_in_halt" CHECK ("check_in"."halt" <@ array['hungry', 'angry', 'lonely', 'tired']),
	CONSTRAINT "check_in_use" CHECK ("check_in"."returned_to_use" in ('yes', 'no', 'rather-not'))
);
--> statement-breakpoint
CREATE TABLE "member_key" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"wrapped" "bytea" NOT NULL,
	"wrapped_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in" ADD CONSTRAINT "check_in_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "member_key" ADD CONSTRAINT "member_key_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_client_id" ON "check_in" USING btree ("account_id","client_id");--> statement-breakpoint
CREATE UNIQUE INDEX "check_in_of_day" ON "check_in" USING btree ("account_id","local_day") WHERE "check_in"."is_daily";--> statement-breakpoint
CREATE INDEX "check_in_by_day" ON "check_in" USING btree ("account_id","local_day","made_at","id");--> statement-breakpoint
CREATE INDEX "check_in_shared" ON "check_in" USING btree ("group_id","made_at","id") WHERE "check_in"."group_id" is not null;