import { lazy, Suspense } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { TodayChallenges } from "#app/challenges/today-challenges.tsx";
import { TodayCard, type TodayCheckIn } from "#app/check-ins/today-card.tsx";
import type { ShareableGroup } from "#app/check-ins/sharing-row.tsx";
import { useGroupNews } from "#app/groups/use-group-news.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useNoticeNews } from "#app/moderation/use-notice-news.ts";
import { MeasureCard } from "#app/measures/measure-card.tsx";
import type { InLanguage } from "#app/practices/in-language.ts";
import { SuggestedPractice } from "#app/practices/suggestion.tsx";
import { PromptCard } from "#app/prompts/prompt-card.tsx";
import { Row } from "#app/ui/row.tsx";
import type { ChallengeHead } from "#server/challenges/contract.ts";
import type { MyGroup, MyRequest } from "#server/groups/contract.ts";
import type { OwnCare } from "#server/moderation/own-care/own-care-contract.ts";
import type { OfferedMeasure } from "#server/measures/contract.ts";
import type { Suggestion } from "#server/practices/list-contract.ts";
import type { PromptDayHead } from "#server/prompts/contract.ts";
import type { PartOfDay } from "./greeting.ts";
import styles from "./today.module.css";
import { useSendPractised } from "./use-send-practised.ts";

const OwnCareCard = lazy(() => import("#app/desk/own-care-card.tsx"));

const greetings: Record<PartOfDay, Key> = {
  morning: "today.morning",
  afternoon: "today.afternoon",
  evening: "today.evening",
  night: "today.night",
};

interface Props {
  name: string;
  partOfDay: PartOfDay;
  checkIn: TodayCheckIn;
  shareable: ShareableGroup[];
  groups: MyGroup[];
  requests: MyRequest[];
  /** What moderators told me and I have not read. */
  unreadNotices: number;
  /** Cases that wait on my desk; `null` for whoever has none. */
  casesWaiting: number | null;
  /** How it goes with me as a moderator; `null` for whoever is none. */
  care: OwnCare | null;
  measure: OfferedMeasure | null;
  prompt: PromptDayHead | null;
  practice: InLanguage<Suggestion> | null;
  challenges: ChallengeHead[];
}

/** The home of a signed-in member: one column, the next thing first, nothing that competes. */
export function Today(props: Props) {
  const { name, partOfDay, checkIn, shareable, groups, requests, measure } = props;
  const { prompt, practice, challenges, unreadNotices, casesWaiting, care } = props;
  const t = useT();
  useGroupNews();
  useNoticeNews();
  useSendPractised(checkIn.accountId);
  const asked = groups.filter(({ waiting }) => waiting > 0);
  return (
    <div className={`page ${styles.today}`}>
      <h1 dir="auto">{t(greetings[partOfDay], { name })}</h1>
      {unreadNotices > 0 && <Row to="/me/notices" title={t("today.notices")} />}
      <TodayCard key={checkIn.day} checkIn={checkIn} groups={shareable} />
      {prompt && <PromptCard prompt={prompt} />}
      <InGroups groups={groups} />
      {measure && <MeasureCard offered={measure} />}
      {(asked.length > 0 || casesWaiting || care?.due) && (
        <ForModerators groups={asked} cases={casesWaiting ?? 0} due={care?.due ?? 0} />
      )}
      {care && (care.isAsked || care.load !== "light") && (
        <Suspense>
          <OwnCareCard care={care} from="/" />
        </Suspense>
      )}
      {requests.length > 0 && <MyRequests requests={requests} />}
      {challenges.length > 0 && <TodayChallenges challenges={challenges} />}
      {practice && <SuggestedPractice suggestion={practice} />}
    </div>
  );
}

/** What is new in my groups, or else the one next step. */
function InGroups({ groups }: { groups: MyGroup[] }) {
  const t = useT();
  const unread = groups.filter((group) => group.unread > 0 && !group.isArchived);
  const open = groups.find(({ isPaused, isArchived }) => !isPaused && !isArchived);
  if (unread.length > 0) return <Unread groups={unread} />;
  if (open)
    return (
      <section className="stack">
        <p className="muted">{t("today.all-read")}</p>
        <Row to={`/groups/${open.slug}`} title={`${t("today.say-hello")} · ${open.name}`}>
          {t("today.say-hello-note")}
        </Row>
      </section>
    );
  return (
    <Row to="/groups" title={t("today.find-group")}>
      {t("today.find-group-note")}
    </Row>
  );
}

function Unread({ groups }: { groups: MyGroup[] }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="new-here">
      <h2 id="new-here">{t("today.new-here")}</h2>
      <ul className={styles.list}>
        {groups.map(({ slug, name, unread }) => (
          <li key={slug}>
            <Row to={`/groups/${slug}`} title={name}>
              {t("groups.unread", { count: unread })}
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ForModerators(props: { groups: MyGroup[]; cases: number; due: number }) {
  const { groups, cases, due } = props;
  const t = useT();
  return (
    <section className="stack" aria-labelledby="for-moderators">
      <h2 id="for-moderators">{t("today.for-moderators")}</h2>
      <ul className={styles.list}>
        {cases > 0 && (
          <li>
            <Row to="/desk" title={t("today.desk")}>
              {t("today.desk-waiting", { count: cases })}
            </Row>
          </li>
        )}
        {due > 0 && (
          <li>
            <Row to="/desk/follow-ups" title={t("today.follow-ups", { count: due })} />
          </li>
        )}
        {groups.map(({ slug, name, waiting }) => (
          <li key={slug}>
            <Row to={`/groups/${slug}/requests`} title={name}>
              {t("groups.asks-to-join", { count: waiting })}
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MyRequests({ requests }: { requests: MyRequest[] }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="your-requests">
      <h2 id="your-requests">{t("today.your-requests")}</h2>
      <ul className={styles.list}>
        {requests.map(({ slug, name, state }) => (
          <li key={slug}>
            <Row to={`/groups/${slug}/about`} title={name}>
              {t(state === "waiting" ? "today.waiting" : "today.declined")}
            </Row>
          </li>
        ))}
      </ul>
    </section>
  );
}
