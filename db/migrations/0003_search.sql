CREATE TABLE "message_search" (
	"group_id" integer NOT NULL,
	"seq" integer NOT NULL,
	"author_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "message_search_group_id_seq_pk" PRIMARY KEY("group_id","seq")
);
--> statement-breakpoint
CREATE TABLE "search_progress" (
	"group_id" integer PRIMARY KEY NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
DROP INDEX "message_words";--> statement-breakpoint
ALTER TABLE "message_search" ADD CONSTRAINT "message_search_author_id_account_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_search" ADD CONSTRAINT "message_search_group_id_seq_message_group_id_seq_fk" FOREIGN KEY ("group_id","seq") REFERENCES "public"."message"("group_id","seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_progress" ADD CONSTRAINT "search_progress_group_id_group_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."group"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "message_search_words" ON "message_search" USING gin ("words");--> statement-breakpoint
CREATE INDEX "message_search_author" ON "message_search" USING btree ("author_id");--> statement-breakpoint
ALTER TABLE "message" DROP COLUMN "words";