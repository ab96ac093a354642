import { useT } from "#app/i18n/use-t.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { CheckInNow } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import { isHard, stateOf, type State } from "./lines.ts";
import type { ShareableGroup } from "./sharing-row.tsx";

const hints: Record<State, Key> = {
  activated: "check-ins.hint-activated",
  settled: "check-ins.hint-settled",
  shutdown: "check-ins.hint-shutdown",
};

interface Props {
  answers: Pick<CheckInNow, "arousal" | "craving" | "returnedToUse" | "crisis">;
  groups: ShareableGroup[];
  /** People stand further up already. */
  hasPeople: boolean;
}

/** One thing to do now, at the end; before it people, where an answer on the way there was hard. */
export function NextStep({ answers, groups, hasPeople }: Props) {
  const t = useT();
  const hasUsed = answers.returnedToUse === "yes";
  return (
    <>
      {isHard(answers) && !hasPeople && <People groups={groups} hasUsed={hasUsed} />}
      {hasUsed && hasPeople && (
        <p>
          <a href="/help-now#return">{t("check-ins.hard-return")}</a>
        </p>
      )}
      <div className="card">
        <p>{t(hints[stateOf(answers.arousal)])}</p>
        <p>
          <LinkButton kind="quiet" to={`/practices?state=${stateOf(answers.arousal)}`}>
            {t("check-ins.to-practice")}
          </LinkButton>
        </p>
      </div>
    </>
  );
}

/** Whether the line alone says that it is hard: then people come first, before any further question. */
export const isExtreme = (arousal: number | undefined) => Math.abs(arousal ?? 0) === 5;

interface PeopleProps {
  groups: ShareableGroup[];
  /** Something was used again: what keeps one safe now comes first. */
  hasUsed?: boolean;
}

/** Ways to somebody. Calm, and in nobody's way. */
export function People({ groups, hasUsed = false }: PeopleProps) {
  const t = useT();
  const [first] = groups;
  return (
    <section className={`card ${styles.kind}`} aria-labelledby="with-people">
      <h2 id="with-people">{t("check-ins.hard-title")}</h2>
      {hasUsed && (
        <p>
          <a href="/help-now#return">{t("check-ins.hard-return")}</a>
        </p>
      )}
      <p>{t("check-ins.hard-people")}</p>
      <p className={styles.ways}>
        {first && (
          <LinkButton kind="quiet" to={`/groups/${first.slug}`}>
            {t("check-ins.hard-group", { group: first.name })}
          </LinkButton>
        )}
        <a className="help" href="/help-now">
          <Icon name="help" />
          {t("check-ins.hard-help")}
        </a>
      </p>
    </section>
  );
}
