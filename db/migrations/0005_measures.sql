CREATE TABLE "measure" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"account_id" uuid NOT NULL,
	"form" smallint NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"open_until" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"finished_day" date,
	"answers" "bytea" NOT NULL,
	CONSTRAINT "measure_form" CHECK ("measure"."form" in (7, 30)),
	CONSTRAINT "measure_day" CHECK (("measure"."finished_at" is null) = ("measure"."finished_day" is null))
);
--> statement-breakpoint
CREATE TABLE "measure_later" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "measure_setting" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"rhythm" text NOT NULL,
	"form" smallint NOT NULL,
	CONSTRAINT "measure_setting_is_one" CHECK ("measure_setting"."id" = 1),
	CONSTRAINT "measure_setting_rhythm" CHECK ("measure_setting"."rhythm" in ('off', 'weekly', 'monthly')),
	CONSTRAINT "measure_setting_form" CHECK ("measure_setting"."form" in (7, 30))
);
--> statement-breakpoint
ALTER TABLE "measure" ADD CONSTRAINT "measure_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "measure_later" ADD CONSTRAINT "measure_later_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "measure_open_one" ON "measure" USING btree ("account_id") WHERE "measure"."finished_at" is null;--> statement-breakpoint
CREATE INDEX "measure_finished" ON "measure" USING btree ("account_id","finished_at","id") WHERE "measure"."finished_at" is not null;--> statement-breakpoint
CREATE INDEX "measure_open_until" ON "measure" USING btree ("open_until") WHERE "measure"."finished_at" is null;