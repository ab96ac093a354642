import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { rememberLanguage } from "#app/i18n/language.server.ts";
import { asLocale } from "#server/locale.ts";

/** Changes the language of the pages on this device, and goes back to where one was. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const locale = asLocale(new URL(request.url).searchParams.get("to"));
  if (locale) context.setCookie(rememberLanguage(locale, context.secure));
  const from = request.headers.get("referer") ?? "";
  return redirect(from.startsWith(`${context.origin}/`) ? new URL(from).pathname : "/");
}
