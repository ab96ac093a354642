import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { Row } from "#app/ui/row.tsx";
import type { PromptKind } from "#server/prompts/contract.ts";
import type { LibraryPrompt, Theme } from "#server/prompts/library-contract.ts";
import styles from "./prompts.module.css";

export const themeNames: Record<Theme, Key> = {
  state: "prompts.theme-state",
  connection: "prompts.theme-connection",
  craving: "prompts.theme-craving",
  gratitude: "prompts.theme-gratitude",
  body: "prompts.theme-body",
  boundaries: "prompts.theme-boundaries",
  meaning: "prompts.theme-meaning",
};
export const kindNames: Record<PromptKind, Key> = {
  text: "prompts.kind-text",
  scale: "prompts.kind-scale",
  choice: "prompts.kind-choice",
};

interface Props {
  slug: string;
  library: { theme: Theme; prompts: LibraryPrompt[] }[];
}

/** Questions that come with the product, by what they are about; one is taken and then scheduled. */
export function LibraryPage({ slug, library }: Props) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className="page">
      <h2>{t("prompts.library")}</h2>
      <p>{t("prompts.library-lead")}</p>
      <nav aria-label={t("prompts.themes")} className={styles.ways}>
        {library.map(({ theme }) => (
          <a key={theme} href={`#${theme}`}>
            {t(themeNames[theme])}
          </a>
        ))}
      </nav>
      {library.map(({ theme, prompts }) => (
        <section className="stack" key={theme} aria-labelledby={theme}>
          <h3 id={theme}>{t(themeNames[theme])}</h3>
          <ul className={styles.list}>
            {prompts.map((prompt) => (
              <li key={prompt.key}>
                <Row
                  to={`/desk/groups/${slug}/prompts/new?from=${prompt.key}`}
                  title={prompt[locale].question}
                >
                  {t(kindNames[prompt.kind])}
                </Row>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
