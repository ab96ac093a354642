import "#app/i18n/parts/safety.ts";
import type { HeadersArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { titled } from "#app/lib/titled.ts";
import { countryOf } from "#app/safety/country.server.ts";
import { HelpNow } from "#app/safety/help-now.tsx";
import { countriesInTime } from "#server/safety/lines/countries-in-time.ts";

/** Without script: it opens at once on any phone, and nothing in it can break. */
export const handle = { isStatic: true };
export const meta = titled("safety.title");

/** The same for everybody of one language and country, so that it can be kept for when there is no net. */
export async function loader({ request }: LoaderFunctionArgs) {
  const countries = await countriesInTime();
  const code = countryOf(request, countries)?.code;
  return data({ countries, code }, { headers: { "Content-Language": languageOf(request) } });
}

/** A country or language that was just chosen is another page. The service worker reads the language. */
export function headers({ loaderHeaders }: HeadersArgs) {
  return {
    "Cache-Control": "private, max-age=300",
    "Content-Language": loaderHeaders.get("Content-Language") ?? "en",
    Vary: "Cookie, Accept-Language",
  };
}

export default function HelpNowPage() {
  const { countries, code } = useLoaderData<typeof loader>();
  return <HelpNow countries={countries} here={countries.find((one) => one.code === code)} />;
}
