import { Form, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { ChallengeView } from "#server/challenges/contract.ts";
import { When } from "./list-page.tsx";
import { MyDays } from "./my-days.tsx";
import { ModeratorCard, NoteCard } from "./note-card.tsx";
import { PeopleCard } from "./people-card.tsx";
import { SummaryCard } from "./summary-card.tsx";
import { TogetherCard } from "./together-card.tsx";
import { useTogether } from "./use-together.ts";

interface Props {
  view: ChallengeView;
  me: string;
  refused: Refused | undefined;
}

/** A challenge: all together first, then today's practice, my days, and the others. */
export function ChallengePage({ view, me, refused }: Props) {
  const challenge = { ...view, together: useTogether(view) };
  const { slug, title, mine, note, summary, mayJoin, mayWriteNote, mayEnd } = challenge;
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <header className="stack">
        <h2 dir="auto">{title}</h2>
        <p className="muted">
          <When challenge={challenge} />
        </p>
      </header>
      {isGeneral && <ErrorSummary refused={refused} />}
      {summary && <SummaryCard summary={summary} />}
      <TogetherCard challenge={challenge} />
      {note && <NoteCard note={note} />}
      {!mine && mayJoin && (
        <Form method="post" action="?do=join" className="card" preventScrollReset>
          <p>{t("challenges.join-note")}</p>
          <Button type="submit">{t("challenges.join")}</Button>
        </Form>
      )}
      {challenge.standing === "under-way" && <ForToday view={challenge} />}
      {mine && <MyDays {...{ challenge, mine, refused }} />}
      <PeopleCard challenge={challenge} me={me} />
      {(mayWriteNote || mayEnd) && <ModeratorCard {...{ challenge, refused }} />}
      <p>
        <Link to={`/groups/${slug}/challenges`}>{t("challenges.title")}</Link>
      </p>
    </div>
  );
}

function ForToday({ view: { practiceForToday: practice } }: { view: ChallengeView }) {
  const t = useT();
  const locale = useLocale();
  if (!practice) return null;
  return (
    <section className="card" aria-labelledby="today-practice">
      <h2 id="today-practice">{t("challenges.today-practice")}</h2>
      <p>{practice.name[locale]}</p>
      <p>
        <LinkButton to={`/practices/${practice.slug}`}>{t("challenges.go-practise")}</LinkButton>
      </p>
    </section>
  );
}
