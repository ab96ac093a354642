CREATE TABLE "centre_lines" (
	"code" text PRIMARY KEY NOT NULL,
	"content" jsonb,
	"changed_by" uuid,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "centre_lines_code" CHECK ("centre_lines"."code" ~ '^[A-Z]{2}$')
);
--> statement-breakpoint
ALTER TABLE "centre_lines" ADD CONSTRAINT "centre_lines_changed_by_account_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;