import { Form } from "@remix-run/react";
import { ChoiceRow } from "#app/check-ins/choice-row.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { useDay } from "#app/measures/use-day.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { ChallengeHead, ChallengeList } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";

/** A group's challenges, those that end last first. */
export function ListPage({ heading, mayBegin, begunBy, challenges, next }: ChallengeList) {
  const t = useT();
  const page = `/groups/${heading.slug}/challenges`;
  return (
    <div className="page">
      <h2>{t("challenges.title")}</h2>
      <p className="muted">{t("challenges.lead")}</p>
      {challenges.length === 0 && (
        <EmptyState title={t("challenges.none-title")}>
          {t(mayBegin ? "challenges.none-begin" : "challenges.none")}
        </EmptyState>
      )}
      {mayBegin && (
        <p>
          <LinkButton to={`${page}/new`}>{t("challenges.begin")}</LinkButton>
        </p>
      )}
      <ul className={styles.list}>
        {challenges.map((challenge) => (
          <li key={challenge.id}>
            <Row to={`/challenges/${challenge.id}`} title={challenge.title}>
              <When challenge={challenge} />
            </Row>
          </li>
        ))}
      </ul>
      {begunBy && <Beginners begunBy={begunBy} />}
      {next && <Pager to={`${page}?after=${next}`}>{t("challenges.more")}</Pager>}
    </div>
  );
}

/** Where it stands by my own day, and whether I take part. */
export function When({ challenge }: { challenge: ChallengeHead }) {
  const { standing, startsOn, endsOn, isMine } = challenge;
  const t = useT();
  const onDay = useDay();
  const day = onDay(standing === "coming" ? startsOn : endsOn);
  const when =
    standing === "ended" ? t("challenges.is-ended") : t(`challenges.is-${standing}`, { day });
  return (
    <>
      <span suppressHydrationWarning>{when}</span>
      {isMine && <span> · {t("challenges.i-am-in")}</span>}
    </>
  );
}

/** For moderators: whether every member may begin one. */
function Beginners({ begunBy }: { begunBy: NonNullable<ChallengeList["begunBy"]> }) {
  const t = useT();
  return (
    <details>
      <summary>{t("challenges.who-begins")}</summary>
      <Form method="post" className="stack" preventScrollReset>
        <ChoiceRow
          key={begunBy}
          name="by"
          legend={t("challenges.who-begins")}
          options={[
            ["moderator", t("challenges.moderators-begin")],
            ["member", t("challenges.members-begin")],
          ]}
          chosen={begunBy}
          error={undefined}
          onChoose={() => {}}
        />
        <p>
          <Button type="submit" kind="quiet">
            {t("challenges.save-beginners")}
          </Button>
        </p>
      </Form>
    </details>
  );
}
