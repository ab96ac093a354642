import { Link } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { PromptDayHead } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { usePromptNews } from "./use-prompt-news.ts";
import { wordsOf } from "./words-of.ts";

/** The group's question in one line above its room; whoever is done with it puts it aside. */
export function PromptStrip({ slug, first }: { slug: string; first: PromptDayHead | null }) {
  const t = useT();
  const locale = useLocale();
  const [prompt, setPrompt] = useState(first);
  // Not known before the script is there; without it nothing can be put aside.
  const [isAside, setAside] = useState<boolean>();
  const day = prompt?.day;
  usePromptNews(slug, (changed) => {
    // Others' answers change nothing here: only another day's question does.
    if (changed !== day) void load(slug).then(setPrompt, () => {});
  });
  useEffect(() => setAside(day !== undefined && isPutAside(slug, day)), [slug, day]);
  if (!prompt || isAside) return null;
  const words = wordsOf(prompt.wording, locale);
  return (
    <aside className={styles.strip} aria-label={t("prompts.tab")}>
      <Link to={`/groups/${slug}/prompts/${prompt.day}`}>
        <span className={styles.line} lang={words.lang} dir="auto">
          {words.question}
        </span>
        <strong>{t(prompt.mine === "open" ? "prompts.go-answer" : "prompts.see-answers")}</strong>
      </Link>
      {isAside === false && (
        <button
          type="button"
          aria-label={t("prompts.put-aside")}
          onClick={() => {
            setAside(true);
            putAside(slug, prompt.day);
          }}
        >
          <Icon name="close" />
        </button>
      )}
    </aside>
  );
}

async function load(slug: string): Promise<PromptDayHead | null> {
  const response = await fetch(`/groups/${encodeURIComponent(slug)}/prompt-of-the-day`);
  if (!response.ok) throw new Error(`the question answered ${response.status}`);
  return (await response.json()) as PromptDayHead | null;
}

const keyOf = (slug: string) => `evenkeel:aside:${slug}`;

function isPutAside(slug: string, day: string): boolean {
  try {
    return localStorage.getItem(keyOf(slug)) === day;
  } catch {
    return false;
  }
}

function putAside(slug: string, day: string): void {
  try {
    localStorage.setItem(keyOf(slug), day);
  } catch {
    // Full or forbidden: it comes back with the next page.
  }
}
