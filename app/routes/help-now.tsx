import "#app/i18n/parts/safety.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { titled } from "#app/lib/titled.ts";
import { countryOf } from "#app/safety/country.server.ts";
import { HelpNow } from "#app/safety/help-now.tsx";

/** Without script: it opens at once on any phone, and nothing in it can break. */
export const handle = { isStatic: true };
export const meta = titled("safety.title");

/** The same for everybody of one language and country, so that it can be kept for when there is no net. */
export function loader({ request }: LoaderFunctionArgs) {
  return { country: countryOf(request) };
}

export function headers() {
  return { "Cache-Control": "private, max-age=300" };
}

export default function HelpNowPage() {
  return <HelpNow first={useLoaderData<typeof loader>().country} />;
}
