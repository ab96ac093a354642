import { customType, timestamp } from "drizzle-orm/pg-core";

/** Instants are always kept with their zone and read as `Date`. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 });

/** The words of a text as PostgreSQL's full-text search keeps them. */
export const searchWords = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Words that were sealed before they came here: bytes that say nothing without their owner's key. */
export const sealed = customType<{ data: Buffer }>({ dataType: () => "bytea" });
