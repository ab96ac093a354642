ALTER TABLE "invitation" ADD COLUMN "staff_role" text;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_staff_role" CHECK ("invitation"."staff_role" in ('staff', 'owner'));