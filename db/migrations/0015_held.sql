CREATE TABLE "group_rule" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"kind" text NOT NULL,
	"deed" text NOT NULL,
	"entries" text[] DEFAULT '{}' NOT NULL,
	"is_on" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_by" uuid,
	CONSTRAINT "group_rule_kind" CHECK ("group_rule"."kind" in ('words', 'links', 'contact', 'selling')),
	CONSTRAINT "group_rule_deed" CHECK ("group_rule"."deed" in ('hold', 'flag', 'warn', 'refuse'))
);
--> statement-breakpoint
CREATE TABLE "held_message" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"body" text NOT NULL,
	"content_note" text,
	"reply_to" integer,
	"kinds" text[] NOT NULL,
	"findings" jsonb NOT NULL,
	"topic" text,
	"rules_version" integer NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"case_id" uuid,
	"decided_at" timestamp (3) with time zone,
	"act_id" bigint,
	"seq" integer,
	CONSTRAINT "held_message_body_length" CHECK (char_length("held_message"."body") between 1 and 4000),
	CONSTRAINT "held_message_state" CHECK ("held_message"."state" in ('waiting', 'released', 'discarded', 'withdrawn')),
	CONSTRAINT "held_message_decided_once" CHECK (("held_message"."state" = 'waiting') = ("held_message"."decided_at" is null))
);
--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "rules_version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "holds_first" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "holds_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "slow_seconds" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "most_in_minute" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "crisis_post" text DEFAULT 'posted' NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "let_in" smallint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "said_lately" timestamp (3) with time zone[];--> statement-breakpoint
ALTER TABLE "group_rule" ADD CONSTRAINT "group_rule_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_rule" ADD CONSTRAINT "group_rule_changed_by_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_message" ADD CONSTRAINT "held_message_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_message" ADD CONSTRAINT "held_message_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_message" ADD CONSTRAINT "held_message_case_id_moderation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_case"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_rule_group" ON "group_rule" USING btree ("group_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "held_message_client_id" ON "held_message" USING btree ("author_id","client_id");--> statement-breakpoint
CREATE INDEX "held_message_mine" ON "held_message" USING btree ("author_id","group_id","created_at") WHERE "held_message"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "held_message_case" ON "held_message" USING btree ("case_id","created_at","id") WHERE "held_message"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "held_message_to_post" ON "held_message" USING btree ("group_id","author_id","created_at","id") WHERE "held_message"."state" = 'released' and "held_message"."seq" is null;--> statement-breakpoint
CREATE INDEX "held_message_act" ON "held_message" USING btree ("act_id");--> statement-breakpoint
CREATE INDEX "held_message_decided" ON "held_message" USING btree ("decided_at");--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_crisis_post" CHECK ("group"."crisis_post" in ('posted', 'held'));--> statement-breakpoint
ALTER TABLE "group" ADD CONSTRAINT "group_rules_ranges" CHECK ("group"."holds_first" between 0 and 20 and "group"."slow_seconds" between 0 and 3600 and "group"."most_in_minute" between 0 and 60);