import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type {
  DebriefPart,
  DebriefView,
  DebriefWords,
} from "#server/moderation/debriefs/debrief-contract.ts";
import styles from "./desk.module.css";

interface Props {
  debrief: DebriefView;
  timeZone: string;
  refused: Refused | undefined;
}

const parts: DebriefPart[] = ["happened", "helped", "needed"];

/** What a crisis was like for those who were there: three questions, each of which can be left out. */
export function DebriefSection({ debrief, timeZone, refused }: Props) {
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const { isAsked, mine, others } = debrief;
  if (!isAsked && others.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="debrief">
      <h3 id="debrief">{t("desk.debrief")}</h3>
      {others.map(({ by, at, words }) => (
        <div key={by.id}>
          <span className={styles.line} suppressHydrationWarning>
            {t("desk.debrief-by", { name: by.name, time: when(at) })}
          </span>
          <Said words={words} />
        </div>
      ))}
      {isAsked && <DebriefForm mine={mine} refused={refused} />}
    </section>
  );
}

function Said({ words }: { words: DebriefWords }) {
  const t = useT();
  return parts
    .filter((part) => words[part] !== "")
    .map((part) => (
      <p key={part} className={styles.said} dir="auto">
        <b>{t(`desk.debrief-${part}`)}</b> {words[part]}
      </p>
    ));
}

function DebriefForm({ mine, refused }: { mine: DebriefWords | null; refused: Props["refused"] }) {
  const t = useT();
  const word = useWording();
  const entered = refused && "happened" in refused.entered ? refused.entered : undefined;
  return (
    <Form method="post" action="?do=debrief" className="stack" noValidate preventScrollReset>
      <p className="muted">{t("desk.debrief-lead")}</p>
      {parts.map((part) => {
        const wrong = entered && refused?.fields[part];
        return (
          <TextArea
            key={part}
            name={part}
            label={t(`desk.debrief-${part}`)}
            rows={2}
            defaultValue={entered?.[part] ?? mine?.[part] ?? ""}
            error={wrong && word(wrong)}
          />
        );
      })}
      <div>
        <Button kind="quiet">{t("desk.debrief-save")}</Button>
      </div>
    </Form>
  );
}
