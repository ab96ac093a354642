CREATE TABLE "drill" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"tempo" text NOT NULL,
	"started_by" uuid,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"record" jsonb,
	CONSTRAINT "drill_tempo" CHECK ("drill"."tempo" in ('quick', 'calm')),
	CONSTRAINT "drill_over" CHECK (("drill"."ended_at" is null) = ("drill"."record" is null))
);
--> statement-breakpoint
CREATE TABLE "drill_moderator" (
	"drill_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "drill_moderator_drill_id_account_id_pk" PRIMARY KEY("drill_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "drill_person" (
	"drill_id" uuid NOT NULL,
	"name" text NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "drill_person_drill_id_name_pk" PRIMARY KEY("drill_id","name")
);
--> statement-breakpoint
CREATE TABLE "drill_step" (
	"drill_id" uuid NOT NULL,
	"step" smallint NOT NULL,
	"name" text NOT NULL,
	"seq" integer,
	"happened" boolean NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "drill_step_drill_id_step_pk" PRIMARY KEY("drill_id","step")
);
--> statement-breakpoint
ALTER TABLE "account" ADD COLUMN "is_invented" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "is_drill" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "drill" ADD CONSTRAINT "drill_started_by_account_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_moderator" ADD CONSTRAINT "drill_moderator_drill_id_drill_id_fk" FOREIGN KEY ("drill_id") REFERENCES "public"."drill"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_moderator" ADD CONSTRAINT "drill_moderator_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_person" ADD CONSTRAINT "drill_person_drill_id_drill_id_fk" FOREIGN KEY ("drill_id") REFERENCES "public"."drill"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_person" ADD CONSTRAINT "drill_person_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "drill_step" ADD CONSTRAINT "drill_step_drill_id_drill_id_fk" FOREIGN KEY ("drill_id") REFERENCES "public"."drill"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "drill_group" ON "drill" USING btree ("group_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drill_one_each" ON "drill" USING btree ("started_by") WHERE "drill"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "drill_running" ON "drill" USING btree ("started_at") WHERE "drill"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "drill_moderator_account" ON "drill_moderator" USING btree ("account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "drill_person_account" ON "drill_person" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "message_pinned_by" ON "message" USING btree ("pinned_by") WHERE "message"."pinned_by" is not null;