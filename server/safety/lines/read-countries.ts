import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { centreLines } from "#db/schema/index.ts";
import { StoredCountry, type Country } from "./contract.ts";
import { shipped } from "./shipped/index.ts";

type Row = typeof centreLines.$inferSelect;

/** A country as a row says it; nothing where the centre went back to what came with the product. */
const fromRow = ({ code, content }: Pick<Row, "code" | "content">): Country | null =>
  content === null ? null : { code, ...StoredCountry.parse(content) };

/** Every country there are lines for, the centre's version before ours. */
export async function readCountries(): Promise<Country[]> {
  const rows = await database().select().from(centreLines);
  const own = rows.map(fromRow).filter((one) => one !== null);
  const codes = new Set(own.map(({ code }) => code));
  return [...own, ...shipped.filter(({ code }) => !codes.has(code))];
}

/** What came with the product, or an empty country that a centre fills in; we guess no number. */
export function shippedCountry(code: string): Country {
  return shipped.find((one) => one.code === code) ?? { code, emergency: "", lines: [] };
}

/** One country with its row, if it has one. */
export async function readCountry(code: string): Promise<{ country: Country; row: Row | null }> {
  const [row = null] = await database()
    .select()
    .from(centreLines)
    .where(eq(centreLines.code, code));
  return { country: (row && fromRow(row)) ?? shippedCountry(code), row };
}
