CREATE TABLE "buddy" (
	"group_id" integer NOT NULL,
	"newcomer_id" uuid NOT NULL,
	"buddy_id" uuid NOT NULL,
	"since" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "buddy_group_id_newcomer_id_pk" PRIMARY KEY("group_id","newcomer_id"),
	CONSTRAINT "buddy_other" CHECK ("buddy"."newcomer_id" <> "buddy"."buddy_id")
);
--> statement-breakpoint
CREATE TABLE "buddy_offer" (
	"group_id" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"offered_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "buddy_offer_group_id_account_id_pk" PRIMARY KEY("group_id","account_id")
);
--> statement-breakpoint
CREATE TABLE "contact" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"group_id" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"by_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"way" text NOT NULL,
	"outcome" text NOT NULL,
	"note" "bytea",
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contact_way" CHECK ("contact"."way" in ('message', 'phone', 'in-person')),
	CONSTRAINT "contact_outcome" CHECK ("contact"."outcome" in ('reached', 'no-answer', 'left-word'))
);
--> statement-breakpoint
CREATE TABLE "look_after" (
	"group_id" integer NOT NULL,
	"account_id" uuid NOT NULL,
	"after_days" smallint NOT NULL,
	"asked_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_word_at" timestamp (3) with time zone,
	"seen_seq" integer NOT NULL,
	"snoozed_until" timestamp (3) with time zone,
	CONSTRAINT "look_after_group_id_account_id_pk" PRIMARY KEY("group_id","account_id"),
	CONSTRAINT "look_after_days" CHECK ("look_after"."after_days" between 2 and 30)
);
--> statement-breakpoint
CREATE TABLE "seen_device" (
	"device_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "seen_device_device_hash_account_id_pk" PRIMARY KEY("device_hash","account_id")
);
--> statement-breakpoint
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_group_id_newcomer_id_membership_group_id_account_id_fk" FOREIGN KEY ("group_id","newcomer_id") REFERENCES "public"."membership"("group_id","account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddy" ADD CONSTRAINT "buddy_group_id_buddy_id_membership_group_id_account_id_fk" FOREIGN KEY ("group_id","buddy_id") REFERENCES "public"."membership"("group_id","account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "buddy_offer" ADD CONSTRAINT "buddy_offer_group_id_account_id_membership_group_id_account_id_fk" FOREIGN KEY ("group_id","account_id") REFERENCES "public"."membership"("group_id","account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact" ADD CONSTRAINT "contact_by_id_account_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "look_after" ADD CONSTRAINT "look_after_group_id_account_id_membership_group_id_account_id_fk" FOREIGN KEY ("group_id","account_id") REFERENCES "public"."membership"("group_id","account_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seen_device" ADD CONSTRAINT "seen_device_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "buddy_by_buddy" ON "buddy" USING btree ("group_id","buddy_id");--> statement-breakpoint
CREATE UNIQUE INDEX "contact_client_id" ON "contact" USING btree ("by_id","client_id");--> statement-breakpoint
CREATE INDEX "contact_person" ON "contact" USING btree ("group_id","account_id","at");--> statement-breakpoint
CREATE INDEX "contact_age" ON "contact" USING btree ("at");--> statement-breakpoint
CREATE INDEX "seen_device_account" ON "seen_device" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "seen_device_age" ON "seen_device" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "membership_newest" ON "membership" USING btree ("group_id","joined_at");--> statement-breakpoint
CREATE INDEX "moderation_act_group" ON "moderation_act" USING btree ("group_id","at");