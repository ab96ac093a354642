CREATE TABLE "personal_block" (
	"account_id" uuid NOT NULL,
	"blocked_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "personal_block_account_id_blocked_id_pk" PRIMARY KEY("account_id","blocked_id"),
	CONSTRAINT "personal_block_other" CHECK ("personal_block"."account_id" <> "personal_block"."blocked_id")
);
--> statement-breakpoint
CREATE TABLE "preference" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"enter_sends" boolean DEFAULT true NOT NULL,
	"folds_notes" boolean DEFAULT true NOT NULL,
	"shows_typing" boolean DEFAULT true NOT NULL,
	"announces" text DEFAULT 'count' NOT NULL,
	"quiet_from" time,
	"quiet_until" time,
	CONSTRAINT "preference_announces" CHECK ("preference"."announces" in ('all', 'replies', 'count', 'nothing')),
	CONSTRAINT "preference_quiet" CHECK (("preference"."quiet_from" is null) = ("preference"."quiet_until" is null))
);
--> statement-breakpoint
CREATE TABLE "message_reaction" (
	"group_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_reaction_group_id_account_id_seq_kind_pk" PRIMARY KEY("group_id","account_id","seq","kind"),
	CONSTRAINT "message_reaction_kind" CHECK ("message_reaction"."kind" in ('heart', 'with-you', 'me-too', 'strength', 'thank-you'))
);
--> statement-breakpoint
CREATE TABLE "message_version" (
	"group_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"change" integer NOT NULL,
	"body" text NOT NULL,
	"content_note" text,
	"replaced_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "message_version_group_id_seq_change_pk" PRIMARY KEY("group_id","seq","change")
);
--> statement-breakpoint
CREATE TABLE "push_keys" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"public_key" text NOT NULL,
	"private_key" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "push_keys_are_one" CHECK ("push_keys"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "push_subscription" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"session_id" text NOT NULL,
	"endpoint" text NOT NULL,
	"p256dh" text NOT NULL,
	"auth" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "message" DROP CONSTRAINT "message_body_length";--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "last_change" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "group" ADD COLUMN "notified_seq" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "membership" ADD COLUMN "notify" text DEFAULT 'mentions' NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "content_note" text;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "reply_to" integer;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "mentions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "reactions" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "change" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "edited_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "hidden_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "pinned_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "pinned_by" uuid;--> statement-breakpoint
ALTER TABLE "message" ADD COLUMN "words" "tsvector" GENERATED ALWAYS AS (case when deleted_at is null and hidden_at is null then
      array_to_tsvector(array['~' || group_id::text])
      || to_tsvector('pg_catalog.english', translate(body, 'ÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜáàâäéèêëíìîïóòôöúùûü', 'AAAAEEEEIIIIOOOOUUUUaaaaeeeeiiiioooouuuu'))
      || to_tsvector('pg_catalog.spanish', translate(body, 'ÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜáàâäéèêëíìîïóòôöúùûü', 'AAAAEEEEIIIIOOOOUUUUaaaaeeeeiiiioooouuuu'))
      || case when body = translate(body, 'ÁÀÂÄÉÈÊËÍÌÎÏÓÒÔÖÚÙÛÜáàâäéèêëíìîïóòôöúùûü', 'AAAAEEEEIIIIOOOOUUUUaaaaeeeeiiiioooouuuu') then ''::tsvector else to_tsvector('pg_catalog.spanish', body) end
      end) STORED;--> statement-breakpoint
ALTER TABLE "personal_block" ADD CONSTRAINT "personal_block_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "personal_block" ADD CONSTRAINT "personal_block_blocked_id_account_id_fk" FOREIGN KEY ("blocked_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preference" ADD CONSTRAINT "preference_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reaction" ADD CONSTRAINT "message_reaction_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_reaction" ADD CONSTRAINT "message_reaction_group_id_seq_message_group_id_seq_fk" FOREIGN KEY ("group_id","seq") REFERENCES "public"."message"("group_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_version" ADD CONSTRAINT "message_version_group_id_seq_message_group_id_seq_fk" FOREIGN KEY ("group_id","seq") REFERENCES "public"."message"("group_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "push_subscription" ADD CONSTRAINT "push_subscription_session_id_session_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."session"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "personal_block_blocked" ON "personal_block" USING btree ("blocked_id");--> statement-breakpoint
CREATE INDEX "message_reaction_of" ON "message_reaction" USING btree ("group_id","seq");--> statement-breakpoint
CREATE INDEX "message_reaction_account" ON "message_reaction" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "message_version_age" ON "message_version" USING btree ("replaced_at");--> statement-breakpoint
CREATE UNIQUE INDEX "push_subscription_endpoint" ON "push_subscription" USING btree ("endpoint");--> statement-breakpoint
CREATE INDEX "push_subscription_account" ON "push_subscription" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "push_subscription_session" ON "push_subscription" USING btree ("session_id");--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_pinned_by_account_id_fk" FOREIGN KEY ("pinned_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_change" ON "message" USING btree ("group_id","change") WHERE "message"."change" > 0;--> statement-breakpoint
CREATE INDEX "message_pinned" ON "message" USING btree ("group_id","pinned_at") WHERE "message"."pinned_at" is not null;--> statement-breakpoint
CREATE INDEX "message_words" ON "message" USING gin ("words");--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_notify" CHECK ("membership"."notify" in ('all', 'mentions', 'nothing'));--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_content_note_length" CHECK (char_length("message"."content_note") between 1 and 80);--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_answers_earlier" CHECK ("message"."reply_to" between 1 and "message"."seq" - 1);--> statement-breakpoint
ALTER TABLE "message" ADD CONSTRAINT "message_body_length" CHECK (char_length("message"."body") between case when "message"."deleted_at" is null then 1 else 0 end and 4000);--> statement-breakpoint
-- What was said before members could be notified is no news.
UPDATE "group" SET "notified_seq" = "last_seq";
