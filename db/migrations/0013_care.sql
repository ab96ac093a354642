CREATE TABLE "deadline_setting" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"crisis_minutes" smallint NOT NULL,
	"high_hours" smallint NOT NULL,
	"normal_hours" smallint NOT NULL,
	CONSTRAINT "deadline_setting_is_one" CHECK ("deadline_setting"."id" = 1),
	CONSTRAINT "deadline_setting_crisis" CHECK ("deadline_setting"."crisis_minutes" between 1 and 30),
	CONSTRAINT "deadline_setting_high" CHECK ("deadline_setting"."high_hours" between 1 and 48),
	CONSTRAINT "deadline_setting_normal" CHECK ("deadline_setting"."normal_hours" between 1 and 168)
);
--> statement-breakpoint
CREATE TABLE "debrief" (
	"case_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"happened" "bytea",
	"helped" "bytea",
	"needed" "bytea",
	"written_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "debrief_case_id_author_id_pk" PRIMARY KEY("case_id","author_id"),
	CONSTRAINT "debrief_says" CHECK (num_nonnulls("debrief"."happened", "debrief"."helped", "debrief"."needed") > 0)
);
--> statement-breakpoint
CREATE TABLE "follow_up" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"group_id" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"owner_id" uuid,
	"due_at" timestamp (3) with time zone NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "own_care" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"put_away_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gap_told" (
	"group_id" integer NOT NULL,
	"from" timestamp (3) with time zone NOT NULL,
	"told_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gap_told_group_id_from_pk" PRIMARY KEY("group_id","from")
);
--> statement-breakpoint
CREATE TABLE "hand_over_note" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"author_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"words" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "swap" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"asker_id" uuid NOT NULL,
	"to_id" uuid,
	"from" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "swap_state" CHECK ("swap"."state" in ('open', 'accepted', 'declined', 'withdrawn')),
	CONSTRAINT "swap_order" CHECK ("swap"."from" < "swap"."until")
);
--> statement-breakpoint
ALTER TABLE "moderation_case" ADD COLUMN "nudged_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_case_id_moderation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "debrief" ADD CONSTRAINT "debrief_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_case_id_moderation_case_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."moderation_case"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_person_id_account_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_owner_id_account_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_care" ADD CONSTRAINT "own_care_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "gap_told" ADD CONSTRAINT "gap_told_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_note" ADD CONSTRAINT "hand_over_note_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hand_over_note" ADD CONSTRAINT "hand_over_note_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap" ADD CONSTRAINT "swap_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap" ADD CONSTRAINT "swap_asker_id_account_id_fk" FOREIGN KEY ("asker_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap" ADD CONSTRAINT "swap_to_id_account_id_fk" FOREIGN KEY ("to_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "swap" ADD CONSTRAINT "swap_decided_by_account_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "debrief_author" ON "debrief" USING btree ("author_id");--> statement-breakpoint
CREATE UNIQUE INDEX "follow_up_case" ON "follow_up" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "follow_up_owner" ON "follow_up" USING btree ("owner_id","due_at","id") WHERE "follow_up"."done_at" is null;--> statement-breakpoint
CREATE INDEX "follow_up_group" ON "follow_up" USING btree ("group_id","due_at","id") WHERE "follow_up"."done_at" is null;--> statement-breakpoint
CREATE INDEX "follow_up_person" ON "follow_up" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hand_over_note_client_id" ON "hand_over_note" USING btree ("author_id","client_id");--> statement-breakpoint
CREATE INDEX "hand_over_note_group" ON "hand_over_note" USING btree ("group_id","created_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "swap_open" ON "swap" USING btree ("group_id","asker_id","from") WHERE "swap"."state" = 'open';--> statement-breakpoint
CREATE INDEX "swap_group" ON "swap" USING btree ("group_id","from");--> statement-breakpoint
CREATE INDEX "swap_asker" ON "swap" USING btree ("asker_id");--> statement-breakpoint
CREATE INDEX "swap_to" ON "swap" USING btree ("to_id");--> statement-breakpoint
CREATE INDEX "moderation_case_claimed" ON "moderation_case" USING btree ("claimed_by") WHERE "moderation_case"."resolved_at" is null;--> statement-breakpoint
CREATE INDEX "moderation_case_resolver" ON "moderation_case" USING btree ("resolved_by","resolved_at");