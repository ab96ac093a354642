import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import type { CheckInView } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { ClockOf } from "./clock-of.tsx";
import { Facts } from "./facts.tsx";
import { Mark, StateLine } from "./noted.tsx";
import { SharingRow, type ShareableGroup } from "./sharing-row.tsx";

interface Props {
  checkIn: CheckInView;
  groups: ShareableGroup[];
  refused: Refused | undefined;
  /** Where it stands among the page's headings. */
  headingLevel?: 2 | 4;
}

/** One of my check-ins: all of it, who can see it, and the way to change that. */
export function Entry({ checkIn, groups, refused, headingLevel = 4 }: Props) {
  const Heading = `h${headingLevel}` as const;
  const t = useT();
  const word = useWording();
  const { id, arousal, at, timeZone, isDaily, sharedWith } = checkIn;
  const why = refused?.entered.id === id ? (refused.fields.slug ?? refused.message) : undefined;
  return (
    <article className={`card ${styles.entry}`}>
      <div className={styles.noted}>
        <Mark arousal={arousal} />
        <div>
          <Heading className={styles.entryHeading}>
            <StateLine arousal={arousal} />
          </Heading>
          <p className="muted">
            <ClockOf at={at} timeZone={timeZone} />
            {!isDaily && <> · {t("check-ins.moment")}</>} ·{" "}
            {sharedWith
              ? t("check-ins.shared-with", { group: sharedWith.name })
              : t("check-ins.only-you")}
          </p>
        </div>
      </div>
      <Facts answers={checkIn} />
      {groups.length > 0 && (
        <details open={why !== undefined}>
          <summary>{t("check-ins.change-sharing")}</summary>
          <Form method="post" className="stack" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <SharingRow
              key={`${sharedWith?.slug} ${sharedWith?.withNote}`}
              groups={groups}
              sharedWith={sharedWith}
              error={why && word(why)}
            />
            <Button type="submit" kind="quiet">
              {t("check-ins.save")}
            </Button>
          </Form>
        </details>
      )}
    </article>
  );
}
