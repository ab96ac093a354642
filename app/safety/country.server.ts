import { countries } from "./crisis-lines.ts";

/** The country that a browser's language list speaks of (`es-MX`), if we have its lines; else the US. */
export function countryOf(request: Request): string {
  const list = (request.headers.get("accept-language") ?? "").slice(0, 200);
  const regions = new Set(
    [...list.matchAll(/[a-z]{2,3}-([A-Z]{2})\b/gi)].map(([, region]) => region?.toUpperCase()),
  );
  return countries.find(({ code }) => regions.has(code))?.code ?? "US";
}
