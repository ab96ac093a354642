import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { rememberCountry } from "#app/safety/country.server.ts";
import { countriesInTime } from "#server/safety/lines/countries-in-time.ts";

/** Changes whose crisis lines come first on this device, and goes back to where one was. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get("to");
  const country = (await countriesInTime()).find(({ code }) => code === asked);
  if (country) context.setCookie(rememberCountry(country.code, context.secure));
  const from = request.headers.get("referer") ?? "";
  return redirect(from.startsWith(`${context.origin}/`) ? new URL(from).pathname : "/help-now");
}
