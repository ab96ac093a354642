import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Time } from "#app/ui/time.tsx";
import type { WaitingRequest } from "#server/groups/contract.ts";
import styles from "./groups.module.css";

interface Props {
  requests: WaitingRequest[];
  /** What this moderator has just decided, if anything. */
  done: string | null;
  timeZone: string;
  refused: Refused | undefined;
}

/** Who asks to join, for a group's moderators. */
export function RequestList({ requests, done, timeZone, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      {refused && <ErrorSummary refused={refused} />}
      {!refused && done === "accepted" && <Banner>{t("groups.you-accepted")}</Banner>}
      {!refused && done === "declined" && <Banner>{t("groups.you-declined")}</Banner>}
      {requests.length === 0 ? (
        <EmptyState title={t("groups.requests-empty")} />
      ) : (
        <p className="muted">{t("groups.requests-note")}</p>
      )}
      {requests.map((request) => (
        <RequestCard key={request.id} request={request} timeZone={timeZone} />
      ))}
    </div>
  );
}

function RequestCard({ request, timeZone }: { request: WaitingRequest; timeZone: string }) {
  const t = useT();
  const { id, name, askedAt, answers } = request;
  return (
    <Card>
      <h2 dir="auto">{name}</h2>
      <p className="muted">
        {t("groups.asked-at")} <Time at={askedAt} timeZone={timeZone} />
      </p>
      <dl className={styles.answers}>
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <dt dir="auto">{question}</dt>
            <dd dir="auto">{answer || t("groups.no-answer")}</dd>
          </div>
        ))}
      </dl>
      <Form method="post" action="?" className={styles.choices}>
        <input type="hidden" name="request" value={id} />
        <Button type="submit" name="decision" value="accepted">
          {t("groups.accept")}
          <span className="visually-hidden"> {name}</span>
        </Button>
        <Button type="submit" name="decision" value="declined" kind="quiet">
          {t("groups.decline")}
          <span className="visually-hidden"> {name}</span>
        </Button>
      </Form>
    </Card>
  );
}
