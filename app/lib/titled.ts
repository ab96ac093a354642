import type { MetaFunction } from "@remix-run/node";
import { textsIn, type Key } from "#app/i18n/catalogues.ts";
import { asLocale } from "#server/locale.ts";

/** A page's title in its language, with the name of what it shows, if it shows one thing. */
export function titled(key: Key, nameOf?: (data: never) => string | undefined): MetaFunction {
  return ({ data, matches }) => {
    const root = matches.find(({ id }) => id === "root")?.data as { locale?: unknown } | undefined;
    const t = textsIn(asLocale(root?.locale) ?? "en");
    const name = data ? nameOf?.(data as never) : undefined;
    const words = [name, t(key), "Evenkeel"];
    return [{ title: words.filter(Boolean).join(" · ") }];
  };
}
