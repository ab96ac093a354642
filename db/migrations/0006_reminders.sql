CREATE TABLE "reminder" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"times" text[] NOT NULL,
	"weekdays" smallint[] NOT NULL,
	"by_push" boolean DEFAULT false NOT NULL,
	"by_mail" boolean DEFAULT false NOT NULL,
	"next_due_at" timestamp (3) with time zone,
	"snoozed_until" timestamp (3) with time zone,
	"asked_on" date[] DEFAULT '{}' NOT NULL,
	"resting_since" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_times" CHECK (cardinality("reminder"."times") <= 4),
	CONSTRAINT "reminder_weekdays" CHECK (cardinality("reminder"."weekdays") <= 7 and "reminder"."weekdays" <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
	CONSTRAINT "reminder_asked" CHECK (cardinality("reminder"."asked_on") <= 7),
	CONSTRAINT "reminder_off" CHECK ("reminder"."by_push" or "reminder"."by_mail" or "reminder"."next_due_at" is null)
);
--> statement-breakpoint
CREATE TABLE "reminder_letter" (
	"account_id" uuid NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"channel" text NOT NULL,
	"target" uuid NOT NULL,
	"kind" text NOT NULL,
	"send_at" timestamp (3) with time zone NOT NULL,
	"tries" smallint DEFAULT 0 NOT NULL,
	"taken_at" timestamp (3) with time zone,
	CONSTRAINT "reminder_letter_account_id_due_at_channel_target_pk" PRIMARY KEY("account_id","due_at","channel","target"),
	CONSTRAINT "reminder_letter_channel" CHECK ("reminder_letter"."channel" in ('push', 'mail')),
	CONSTRAINT "reminder_letter_kind" CHECK ("reminder_letter"."kind" in ('ask', 'rest'))
);
--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_letter" ADD CONSTRAINT "reminder_letter_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_due" ON "reminder" USING btree ("next_due_at") WHERE "reminder"."next_due_at" is not null;--> statement-breakpoint
CREATE INDEX "reminder_letter_waiting" ON "reminder_letter" USING btree ("channel","send_at") WHERE "reminder_letter"."taken_at" is null;--> statement-breakpoint
CREATE INDEX "reminder_letter_due" ON "reminder_letter" USING btree ("due_at");