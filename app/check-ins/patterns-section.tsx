import "#app/i18n/parts/history.ts";
import { Form } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { Halt } from "#server/check-ins/contract.ts";
import type { Pattern, PatternKey, Patterns } from "#server/check-ins/patterns/contract.ts";
import { halts } from "./answer-words.ts";
import styles from "./check-ins.module.css";

/** A kind of pattern, and the flag that it is about, if it is about one. */
function kindOf(key: PatternKey): { kind: Kind; flag: Halt | null } {
  const [flag] = key.split("-") as [Halt];
  if (flag in halts) return { kind: "flag-craving", flag };
  return { kind: key as Kind, flag: null };
}
type Kind = Exclude<PatternKey, `${Halt}-craving`> | "flag-craving";

/** What went together on my days, in words that claim no cause; each can be put aside. */
export function PatternsSection({ patterns: { found, putAside } }: { patterns: Patterns }) {
  const t = useT();
  if (found.length === 0 && putAside.length === 0) return null;
  return (
    <section className="card" aria-labelledby="patterns">
      <h2 id="patterns">{t("history.patterns")}</h2>
      {found.length > 0 && <p className="muted">{t("history.patterns-note")}</p>}
      <ul className={styles.list}>
        {found.map((pattern) => (
          <Found key={pattern.key} pattern={pattern} />
        ))}
      </ul>
      {putAside.length > 0 && (
        <details>
          <summary>{t("history.put-aside", { count: putAside.length })}</summary>
          <p className="muted">{t("history.put-aside-note")}</p>
          <ul className={styles.list}>
            {putAside.map((key) => (
              <PutAside key={key} pattern={key} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Found({ pattern: { key, points, days } }: { pattern: Pattern }) {
  const t = useT();
  const { kind, flag } = kindOf(key);
  const sentence = `history.pattern-${kind}` satisfies Key;
  return (
    <li className={styles.pattern}>
      <p>{t(sentence, { points, count: days, flag: flag ? t(halts[flag]) : "" })}</p>
      <Judge pattern={key} helps="no">
        {t("history.not-helpful")}
      </Judge>
    </li>
  );
}

function PutAside({ pattern }: { pattern: PatternKey }) {
  const t = useT();
  const { kind, flag } = kindOf(pattern);
  const about = `history.about-${kind}` satisfies Key;
  return (
    <li className={styles.pattern}>
      <p>{t(about, { flag: flag ? t(halts[flag]) : "" })}</p>
      <Judge pattern={pattern} helps="yes">
        {t("history.bring-back")}
      </Judge>
    </li>
  );
}

function Judge(props: { pattern: PatternKey; helps: "yes" | "no"; children: string }) {
  const { pattern, helps, children } = props;
  return (
    <Form method="post" action="/check-ins/patterns" preventScrollReset>
      <input type="hidden" name="pattern" value={pattern} />
      <input type="hidden" name="helps" value={helps} />
      <Button type="submit" kind="quiet">
        {children}
      </Button>
    </Form>
  );
}
