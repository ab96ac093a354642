import { useT } from "#app/i18n/use-t.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import type { CheckInNow } from "#server/check-ins/contract.ts";
import type { CrisisTopic } from "#server/safety/contract.ts";
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
  return (
    <>
      {isHard(answers) && !hasPeople && <People groups={groups} />}
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

/** What comes first when somebody may be in danger of their life. */
const comesFirst: Partial<Record<CrisisTopic, Key>> = {
  overdose: "check-ins.hard-overdose",
  "harm-by-others": "check-ins.hard-danger",
  "harm-to-others": "check-ins.hard-danger",
};

interface PeopleProps {
  groups: ShareableGroup[];
  /** What a note says of a crisis. */
  crisis?: CrisisTopic | null;
}

/** Ways to somebody. Calm, and in nobody's way. */
export function People({ groups, crisis }: PeopleProps) {
  const t = useT();
  const [first] = groups;
  const urgent = crisis && comesFirst[crisis];
  const help = (
    <a className="help" href={crisis === "overdose" ? "/help-now#overdose" : "/help-now"}>
      <Icon name="help" />
      {t("check-ins.hard-help")}
    </a>
  );
  return (
    <section className={`card ${styles.kind}`} aria-labelledby="with-people">
      <h2 id="with-people">{t("check-ins.hard-title")}</h2>
      {urgent && <p>{t(urgent)}</p>}
      <p>{t("check-ins.hard-people")}</p>
      <p className={styles.ways}>
        {urgent && help}
        {first && (
          <LinkButton kind="quiet" to={`/groups/${first.slug}`}>
            {t("check-ins.hard-group", { group: first.name })}
          </LinkButton>
        )}
        {!urgent && help}
      </p>
    </section>
  );
}
