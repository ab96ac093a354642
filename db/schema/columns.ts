import { customType, timestamp } from "drizzle-orm/pg-core";

/** Instants are always kept with their zone and read as `Date`. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });

/** The words of a text as PostgreSQL's full-text search keeps them. */
export const searchWords = customType<{ data: string }>({ dataType: () => "tsvector" });
