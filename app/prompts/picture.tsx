import { Figure } from "#app/check-ins/charts/figure.tsx";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { PromptDayView } from "#server/prompts/contract.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

/** What the group answered, as bars with their numbers; from three people on. */
export function Picture({ view: { picture, kind, wording } }: { view: PromptDayView }) {
  const t = useT();
  const words = wordsOf(wording, useLocale());
  if (!picture || kind === "text") return null;
  const { counts, people } = picture;
  const most = Math.max(...counts, 1);
  const names = counts.map((_, at) => (kind === "scale" ? String(at) : words.options?.[at]));
  const sentence = [
    t("prompts.people-answered", { count: people }),
    ...(kind === "scale" ? [t("prompts.middle", { value: middleOf(counts) })] : []),
  ].join(" ");
  const rows = counts.map((count, at) => ({ key: String(at), cells: [names[at], count] }));
  return (
    <Figure
      title={t("prompts.picture")}
      sentence={sentence}
      table={{ head: [t("prompts.your-answer"), t("prompts.people")], rows }}
    >
      <div className={kind === "scale" ? styles.columns : styles.bars} aria-hidden="true">
        {counts.map((count, at) => (
          <div className={styles.bar} key={names[at] ?? at}>
            <span className={styles.count}>{count > 0 ? count : ""}</span>
            <svg viewBox="0 0 100 100" preserveAspectRatio="none">
              <Bar part={count / most} isUpright={kind === "scale"} />
            </svg>
            <span className={styles.name} lang={kind === "scale" ? undefined : words.lang}>
              {names[at]}
            </span>
          </div>
        ))}
      </div>
    </Figure>
  );
}

function Bar({ part, isUpright }: { part: number; isUpright: boolean }) {
  const length = 100 * part;
  return isUpright ? (
    <rect x="0" y={100 - length} width="100" height={length} />
  ) : (
    <rect x="0" y="0" width={length} height="100" />
  );
}

/** The answer in the middle, when all stand in a row by size; the lower one of two. */
export function middleOf(counts: number[]): number {
  const people = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.findIndex((count) => (before += count) * 2 >= people);
}
