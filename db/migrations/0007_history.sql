CREATE TABLE "pattern_put_aside" (
	"account_id" uuid NOT NULL,
	"pattern" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pattern_put_aside_account_id_pattern_pk" PRIMARY KEY("account_id","pattern")
);
--> statement-breakpoint
CREATE TABLE "practice_session" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"client_id" uuid NOT NULL,
	"practice" text NOT NULL,
	"modality" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone NOT NULL,
	"minutes" smallint NOT NULL,
	"before" smallint,
	"after" smallint,
	"state_before" text,
	"state_after" text,
	"time_zone" text NOT NULL,
	"local_day" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_session_modality" CHECK ("practice_session"."modality" in ('breathwork', 'meditation', 'somatic', 'yoga', 'mindfulness', 'biofeedback', 'resourcing')),
	CONSTRAINT "practice_session_order" CHECK ("practice_session"."started_at" <= "practice_session"."ended_at"),
	CONSTRAINT "practice_session_minutes" CHECK ("practice_session"."minutes" between 1 and 60),
	CONSTRAINT "practice_session_before" CHECK ("practice_session"."before" between 0 and 10),
	CONSTRAINT "practice_session_after" CHECK ("practice_session"."after" between 0 and 10),
	CONSTRAINT "practice_session_states" CHECK ("practice_session"."state_before" in ('activated', 'settled', 'shutdown') and "practice_session"."state_after" in ('activated', 'settled', 'shutdown'))
);
--> statement-breakpoint
ALTER TABLE "pattern_put_aside" ADD CONSTRAINT "pattern_put_aside_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_session" ADD CONSTRAINT "practice_session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "practice_session_client_id" ON "practice_session" USING btree ("account_id","client_id");--> statement-breakpoint
CREATE INDEX "practice_session_by_day" ON "practice_session" USING btree ("account_id","local_day");