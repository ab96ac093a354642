CREATE TABLE "prompt" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"kind" text NOT NULL,
	"wording" jsonb NOT NULL,
	"library_key" text,
	"weekdays" smallint[] NOT NULL,
	"minute" smallint NOT NULL,
	"time_zone" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"author_id" uuid,
	"ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "prompt_kind" CHECK ("prompt"."kind" in ('text', 'scale', 'choice')),
	CONSTRAINT "prompt_minute" CHECK ("prompt"."minute" between 0 and 1439),
	CONSTRAINT "prompt_weekdays" CHECK (cardinality("prompt"."weekdays") between 1 and 7 and "prompt"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
	CONSTRAINT "prompt_days" CHECK ("prompt"."ends_on" >= "prompt"."starts_on")
);
--> statement-breakpoint
CREATE TABLE "prompt_answer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"prompt_day_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"scale" smallint,
	"choice" smallint,
	"body" "bytea",
	"answered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone,
	CONSTRAINT "prompt_answer_scale" CHECK ("prompt_answer"."scale" between 0 and 10),
	CONSTRAINT "prompt_answer_choice" CHECK ("prompt_answer"."choice" between 0 and 7)
);
--> statement-breakpoint
CREATE TABLE "prompt_day" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"prompt_id" uuid,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"wording" jsonb NOT NULL,
	"opens_at" timestamp (3) with time zone NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "prompt_day_open" CHECK ("prompt_day"."closes_at" > "prompt_day"."opens_at")
);
--> statement-breakpoint
CREATE TABLE "prompt_reply" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"answer_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"body" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt" ADD CONSTRAINT "prompt_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_answer" ADD CONSTRAINT "prompt_answer_prompt_day_id_prompt_day_id_fk" FOREIGN KEY ("prompt_day_id") REFERENCES "public"."prompt_day"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_answer" ADD CONSTRAINT "prompt_answer_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_day" ADD CONSTRAINT "prompt_day_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_day" ADD CONSTRAINT "prompt_day_prompt_id_prompt_id_fk" FOREIGN KEY ("prompt_id") REFERENCES "public"."prompt"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_reply" ADD CONSTRAINT "prompt_reply_answer_id_prompt_answer_id_fk" FOREIGN KEY ("answer_id") REFERENCES "public"."prompt_answer"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prompt_reply" ADD CONSTRAINT "prompt_reply_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "prompt_scheduled" ON "prompt" USING btree ("group_id","starts_on","id") WHERE "prompt"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "prompt_answer_one" ON "prompt_answer" USING btree ("prompt_day_id","account_id");--> statement-breakpoint
CREATE INDEX "prompt_answer_account" ON "prompt_answer" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "prompt_answer_thread" ON "prompt_answer" USING btree ("prompt_day_id","answered_at","id") WHERE num_nonnulls("prompt_answer"."scale", "prompt_answer"."choice", "prompt_answer"."body") > 0;--> statement-breakpoint
CREATE UNIQUE INDEX "prompt_day_one" ON "prompt_day" USING btree ("group_id","day");--> statement-breakpoint
CREATE UNIQUE INDEX "prompt_reply_client_id" ON "prompt_reply" USING btree ("account_id","client_id");--> statement-breakpoint
CREATE INDEX "prompt_reply_thread" ON "prompt_reply" USING btree ("answer_id","created_at","id");