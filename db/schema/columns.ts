import { timestamp } from "drizzle-orm/pg-core";

/** Instants are always kept with their zone and read as `Date`. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });
