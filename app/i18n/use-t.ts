import { createContext, useContext, useMemo } from "react";
import { asLocale, type Locale } from "#server/locale.ts";
import type { Wording } from "#server/refusal.ts";
import { textsIn, type Translate } from "./catalogues.ts";
import type { Fill } from "./translate.ts";

/** The language of the page that is shown. */
export const LocaleContext = createContext<Locale>("en");

/** The language of the page, for `Intl` and `lang` attributes. */
export function useLocale(): Locale {
  return asLocale(useContext(LocaleContext)) ?? "en";
}

/** Looks up a text of the product: `t("groups.members", { count: 3 })`. */
export function useT(): Translate {
  return textsIn(useLocale());
}

/** Words what an operation refused: its keys arrive from the server and are not known beforehand. */
export function useWording(): (wording: Wording) => string {
  const t = useT() as (key: string, fill?: Fill) => string;
  return useMemo(() => (wording) => t(wording.key, wording.with), [t]);
}
