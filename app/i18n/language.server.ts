import { parseCookie } from "#server/http/cookies.ts";
import { asLocale, locales, type Locale } from "#server/locale.ts";

/** The cookie that remembers a chosen language; it says nothing else about a person. */
export const languageCookie = "evenkeel-language";

/** The page's language: `?lang=`, else the choice in the cookie, else what the browser asks for. */
export function languageOf(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get("lang");
  const chosen = parseCookie(request.headers.get("cookie") ?? "", languageCookie);
  return asLocale(asked) ?? asLocale(chosen) ?? accepted(request.headers.get("accept-language"));
}

/** A `Set-Cookie` that remembers a language for a year. */
export function rememberLanguage(locale: Locale, secure: boolean): string {
  return `${languageCookie}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure ? "; Secure" : ""}`;
}

/** The first of our languages in an `Accept-Language` list; browsers write it by preference. */
function accepted(list: string | null): Locale {
  for (const part of (list ?? "").slice(0, 200).split(",")) {
    const locale = asLocale(part.trim().slice(0, 2).toLowerCase());
    if (locale) return locale;
  }
  return locales[0];
}
