CREATE TABLE "course_day" (
	"run_id" uuid NOT NULL,
	"week" smallint NOT NULL,
	"day" smallint NOT NULL,
	"done_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_day_run_id_week_day_pk" PRIMARY KEY("run_id","week","day"),
	CONSTRAINT "course_day_places" CHECK ("course_day"."week" between 1 and 52 and "course_day"."day" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "course_run" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"course" text NOT NULL,
	"week" smallint DEFAULT 1 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "course_run_week" CHECK ("course_run"."week" between 1 and 52)
);
--> statement-breakpoint
CREATE TABLE "own_practice" (
	"slug" text PRIMARY KEY NOT NULL,
	"content" jsonb NOT NULL,
	"author_id" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "practice_off" (
	"slug" text PRIMARY KEY NOT NULL,
	"by_id" uuid,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"client_id" uuid NOT NULL,
	"title" text NOT NULL,
	"practice" text,
	"modality" text,
	"unit" text NOT NULL,
	"goal_each" integer,
	"goal_together" integer,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"grace_days" smallint DEFAULT 2 NOT NULL,
	"author_id" uuid,
	"note" text,
	"note_by_id" uuid,
	"note_at" timestamp (3) with time zone,
	"milestone" smallint DEFAULT 0 NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"summary" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "challenge_counts_one" CHECK ("challenge"."practice" is null or "challenge"."modality" is null),
	CONSTRAINT "challenge_unit" CHECK ("challenge"."unit" in ('days', 'sessions', 'minutes', 'breaths')),
	CONSTRAINT "challenge_goal" CHECK (coalesce("challenge"."goal_each", "challenge"."goal_together") is not null),
	CONSTRAINT "challenge_goal_each" CHECK ("challenge"."goal_each" is null or ("challenge"."goal_each" between 1 and 10000 and "challenge"."unit" <> 'breaths')),
	CONSTRAINT "challenge_goal_together" CHECK ("challenge"."goal_together" between 1 and 1000000),
	CONSTRAINT "challenge_dates" CHECK ("challenge"."starts_on" <= "challenge"."ends_on" and "challenge"."ends_on" - "challenge"."starts_on" <= 92),
	CONSTRAINT "challenge_grace" CHECK ("challenge"."grace_days" between 0 and 7)
);
--> statement-breakpoint
CREATE TABLE "challenge_cheer" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"challenge_id" uuid NOT NULL,
	"from_id" uuid NOT NULL,
	"to_id" uuid,
	"local_day" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "challenge_day" (
	"challenge_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"local_day" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "challenge_day_challenge_id_account_id_local_day_pk" PRIMARY KEY("challenge_id","account_id","local_day")
);
--> statement-breakpoint
CREATE TABLE "challenge_member" (
	"challenge_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"left_at" timestamp (3) with time zone,
	"is_open" boolean DEFAULT false NOT NULL,
	CONSTRAINT "challenge_member_challenge_id_account_id_pk" PRIMARY KEY("challenge_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "challenges_by" text DEFAULT 'moderator' NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "notice" jsonb;--> statement-breakpoint
ALTER TABLE "practice_session" ADD COLUMN "seconds" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "practice_session" ADD COLUMN "breaths" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "course_day" ADD CONSTRAINT "course_day_run_id_course_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."course_run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_run" ADD CONSTRAINT "course_run_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_practice" ADD CONSTRAINT "own_practice_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_off" ADD CONSTRAINT "practice_off_by_id_account_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_note_by_id_account_id_fk" FOREIGN KEY ("note_by_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_cheer" ADD CONSTRAINT "challenge_cheer_challenge_id_challenge_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenge"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_cheer" ADD CONSTRAINT "challenge_cheer_from_id_account_id_fk" FOREIGN KEY ("from_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_cheer" ADD CONSTRAINT "challenge_cheer_to_id_account_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_day" ADD CONSTRAINT "challenge_day_challenge_id_challenge_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenge"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_day" ADD CONSTRAINT "challenge_day_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_member" ADD CONSTRAINT "challenge_member_challenge_id_challenge_id_fk" FOREIGN KEY ("challenge_id") REFERENCES "public"."challenge"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "challenge_member" ADD CONSTRAINT "challenge_member_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "course_run_under_way" ON "course_run" USING btree ("account_id","course") WHERE "course_run"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "course_run_by_account" ON "course_run" USING btree ("account_id","started_at");--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_client_id" ON "challenge" USING btree ("author_id","client_id");--> statement-breakpoint
CREATE INDEX "challenge_of_group" ON "challenge" USING btree ("group_id","ends_on","id");--> statement-breakpoint
CREATE INDEX "challenge_under_way" ON "challenge" USING btree ("ends_on") WHERE "challenge"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "challenge_cheer_once" ON "challenge_cheer" USING btree ("challenge_id","from_id","local_day",coalesce("to_id", "from_id"));--> statement-breakpoint
CREATE INDEX "challenge_cheer_to" ON "challenge_cheer" USING btree ("challenge_id","to_id","created_at");--> statement-breakpoint
CREATE INDEX "challenge_member_by_account" ON "challenge_member" USING btree ("account_id");--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_challenges_by" CHECK ("group"."challenges_by" in ('member', 'moderator'));--> statement-breakpoint
ALTER TABLE "practice_session" ADD CONSTRAINT "practice_session_seconds" CHECK ("practice_session"."seconds" between 0 and 7200);--> statement-breakpoint
ALTER TABLE "practice_session" ADD CONSTRAINT "practice_session_breaths" CHECK ("practice_session"."breaths" between 0 and 1000);--> statement-breakpoint
-- By hand: what was recorded before counted whole minutes only.
UPDATE "practice_session" SET "seconds" = "minutes" * 60;
