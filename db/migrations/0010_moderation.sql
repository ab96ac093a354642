CREATE TABLE "appeal" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"act_id" bigint NOT NULL,
	"group_id" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp (3) with time zone,
	"decided_by" uuid,
	"decision" text,
	CONSTRAINT "appeal_decision" CHECK (("appeal"."decided_at" is null) = ("appeal"."decision" is null))
);
--> statement-breakpoint
CREATE TABLE "case_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "group_ban" (
	"group_id" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"until" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "group_ban_group_id_account_id_pk" PRIMARY KEY("group_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "moderation_act" (
	"id" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_id" uuid,
	"group_id" integer,
	"case_id" uuid,
	"kind" text NOT NULL,
	"person_id" uuid,
	"message_seq" integer,
	"until" timestamp (3) with time zone,
	"rule" text,
	"reason" text,
	"undoes" bigint,
	"hash_before" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "moderation_case" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"subject" text NOT NULL,
	"message_seq" integer,
	"person_id" uuid,
	"urgency" smallint NOT NULL,
	"opened_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"claimed_by" uuid,
	"claimed_at" timestamp (3) with time zone,
	"escalated_at" timestamp (3) with time zone,
	"resolved_at" timestamp (3) with time zone,
	"resolved_by" uuid,
	"outcome" text,
	CONSTRAINT "moderation_case_subject" CHECK ("moderation_case"."subject" in ('message', 'person')),
	CONSTRAINT "moderation_case_about" CHECK (("moderation_case"."subject" = 'message') = ("moderation_case"."message_seq" is not null)),
	CONSTRAINT "moderation_case_urgency" CHECK ("moderation_case"."urgency" between 0 and 2),
	CONSTRAINT "moderation_case_claim" CHECK (("moderation_case"."claimed_by" is null) or ("moderation_case"."claimed_at" is not null)),
	CONSTRAINT "moderation_case_end" CHECK (("moderation_case"."resolved_at" is null) = ("moderation_case"."outcome" is null))
);
--> statement-breakpoint
CREATE TABLE "moderation_notice" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"group_id" integer NOT NULL,
	"act_id" bigint,
	"kind" text NOT NULL,
	"until" timestamp (3) with time zone,
	"words" "bytea",
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "report" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"reporter_id" uuid,
	"reason" text NOT NULL,
	"words" "bytea",
	"rule" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "quiet_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "muted_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appeal" ADD CONSTRAINT "appeal_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_case_id_moderation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_ban" ADD CONSTRAINT "group_ban_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_ban" ADD CONSTRAINT "group_ban_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_person_id_account_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_claimed_by_account_id_fk" FOREIGN KEY ("claimed_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_case" ADD CONSTRAINT "moderation_case_resolved_by_account_id_fk" FOREIGN KEY ("resolved_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_notice" ADD CONSTRAINT "moderation_notice_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "moderation_notice" ADD CONSTRAINT "moderation_notice_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_case_id_moderation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report" ADD CONSTRAINT "report_reporter_id_account_id_fk" FOREIGN KEY ("reporter_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "appeal_once" ON "appeal" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "appeal_waiting" ON "appeal" USING btree ("group_id","created_at") WHERE "appeal"."decided_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_note_client_id" ON "case_note" USING btree ("author_id","client_id");--> statement-breakpoint
CREATE INDEX "case_note_case" ON "case_note" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "moderation_act_case" ON "moderation_act" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "moderation_act_actor" ON "moderation_act" USING btree ("actor_id","at");--> statement-breakpoint
CREATE INDEX "moderation_act_person" ON "moderation_act" USING btree ("group_id","person_id","id");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_act_undone_once" ON "moderation_act" USING btree ("undoes");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_case_message_open" ON "moderation_case" USING btree ("group_id","message_seq") WHERE "moderation_case"."resolved_at" is null and "moderation_case"."subject" = 'message';--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_case_person_open" ON "moderation_case" USING btree ("group_id","person_id") WHERE "moderation_case"."resolved_at" is null and "moderation_case"."subject" = 'person';--> statement-breakpoint
CREATE INDEX "moderation_case_desk" ON "moderation_case" USING btree ("group_id","urgency","opened_at","id") WHERE "moderation_case"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "moderation_case_escalated" ON "moderation_case" USING btree ("urgency","opened_at","id") WHERE "moderation_case"."resolved_at" is null and "moderation_case"."escalated_at" is not null;--> statement-breakpoint
CREATE INDEX "moderation_case_person" ON "moderation_case" USING btree ("group_id","person_id","opened_at");--> statement-breakpoint
CREATE INDEX "moderation_notice_account" ON "moderation_notice" USING btree ("account_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "moderation_notice_once" ON "moderation_notice" USING btree ("account_id","act_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "report_once" ON "report" USING btree ("case_id","reporter_id");--> statement-breakpoint
CREATE UNIQUE INDEX "report_rule_once" ON "report" USING btree ("case_id","rule") WHERE "report"."reporter_id" is null;--> statement-breakpoint
CREATE INDEX "report_reporter" ON "report" USING btree ("reporter_id","created_at");--> statement-breakpoint
-- By hand: what was done as a moderator is added and never changed, whoever asks.
CREATE FUNCTION moderation_act_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the record of moderation can not be changed' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER moderation_act_stays BEFORE UPDATE OR DELETE ON "moderation_act"
  FOR EACH ROW EXECUTE FUNCTION moderation_act_stays();
--> statement-breakpoint
CREATE TRIGGER moderation_act_stays_whole BEFORE TRUNCATE ON "moderation_act"
  FOR EACH STATEMENT EXECUTE FUNCTION moderation_act_stays();
