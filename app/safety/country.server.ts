import { parseCookie } from "#server/http/cookies.ts";
import type { Country } from "#server/safety/lines/contract.ts";
import { countriesInTime } from "#server/safety/lines/countries-in-time.ts";

/** The cookie that remembers a chosen country; it says nothing else about a person. */
export const countryCookie = "evenkeel-country";

/** Where a reader is: as they chose, else as their browser's languages tell (`es-MX`), if we have its lines; else the US. */
export function countryOf(request: Request, countries: Country[]): Country | undefined {
  const known = (code: string | undefined) => countries.find((one) => one.code === code);
  const chosen = known(parseCookie(request.headers.get("cookie") ?? "", countryCookie));
  if (chosen) return chosen;
  const list = (request.headers.get("accept-language") ?? "").slice(0, 200);
  for (const [, region] of list.matchAll(/[a-z]{2,3}-([A-Z]{2})\b/gi)) {
    const country = known(region?.toUpperCase());
    if (country) return country;
  }
  return known("US");
}

/** The lines of where a reader is; in time, whatever the database does. */
export async function linesHere(request: Request): Promise<Country | undefined> {
  return countryOf(request, await countriesInTime());
}

/** A `Set-Cookie` that remembers a country for ten years: nobody wants to be asked twice in a bad hour. */
export function rememberCountry(code: string, secure: boolean): string {
  return `${countryCookie}=${code}; Path=/; Max-Age=315360000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}
