import { Link } from "@remix-run/react";
import { People } from "#app/check-ins/next-step.tsx";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Pager } from "#app/ui/pager.tsx";
import type { ReplyPage } from "#server/prompts/contract.ts";
import { ReplyForm } from "./reply-form.tsx";
import { Replies } from "./said.tsx";

interface Props extends ReplyPage {
  slug: string;
  day: string;
  answerId: string;
  timeZone: string;
  clientId: string;
  /** Something was just said that sounds like a hard moment. */
  isHard: boolean;
  refused: Refused | undefined;
}

/** Everything that was said to one answer, page by page. */
export function RepliesPage(props: Props) {
  const { slug, day, answerId, replies, next, timeZone, clientId, isHard, refused } = props;
  const t = useT();
  const question = `/groups/${slug}/prompts/${day}`;
  return (
    <div className="page">
      <h1>{t("prompts.replies")}</h1>
      <p>
        <Link to={`${question}#answer-${answerId}`}>{t("prompts.to-question")}</Link>
      </p>
      {isHard && <People groups={[]} />}
      <Replies replies={replies} timeZone={timeZone} />
      {next && (
        <Pager to={`${question}/${answerId}?after=${encodeURIComponent(next)}`}>
          {t("prompts.further-replies")}
        </Pager>
      )}
      <ReplyForm
        answerId={answerId}
        to={t("prompts.this-answer")}
        clientId={clientId}
        refused={refused}
      />
    </div>
  );
}
