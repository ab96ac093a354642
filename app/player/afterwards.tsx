import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/player.ts";
import { useEffect, useRef } from "react";
import { ChoiceRow } from "#app/check-ins/choice-row.tsx";
import { stateWord } from "#app/check-ins/lines.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { states } from "#app/practices/names.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button, LinkButton } from "#app/ui/button.tsx";
import type { State } from "#server/practices/contract.ts";
import type { SessionDraft } from "./session.ts";
import type { Standing } from "./use-session.ts";

interface Props {
  name: string;
  draft: SessionDraft;
  standing: Standing;
  onRate: (change: Partial<Pick<SessionDraft, "after" | "stateAfter">>) => void;
  onAgain: () => void;
}

/** What somebody did, and, if they like, how it is now: each tap is kept by itself. */
export function Afterwards({ name, draft, standing, onRate, onAgain }: Props) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const minutes = Math.max(1, Math.round(draft.seconds / 60));
  return (
    <div className="page">
      <header className="stack">
        <h1 ref={heading} tabIndex={-1}>
          {t("player.over", { name })}
        </h1>
        <p>
          {t("player.did", { count: minutes })}{" "}
          {draft.breaths > 0 && t("player.did-breaths", { count: draft.breaths })}
        </p>
      </header>
      <ChoiceRow
        name="after"
        legend={t("practice-pages.after")}
        ends={[t("practice-pages.light"), t("practice-pages.heavy")]}
        options={Array.from({ length: 11 }, (_, at) => [String(at), number.format(at)])}
        chosen=""
        error={undefined}
        onChoose={(value) => onRate({ after: Number(value) })}
      />
      <ChoiceRow
        name="stateAfter"
        legend={t("player.state-after")}
        options={states.map((state) => [state, t(stateWord[state])])}
        chosen=""
        error={undefined}
        onChoose={(value) => onRate({ stateAfter: value as State })}
      />
      <p className="muted">{t("player.may-skip")}</p>
      <Result draft={draft} />
      <p className="muted">{t(standingWords[standing])}</p>
      <p className="ways">
        <LinkButton to={draft.courseDay ? courseOf(draft.courseDay) : "/"} reloadDocument>
          {t("player.done")}
        </LinkButton>{" "}
        <Button type="button" kind="quiet" onClick={onAgain}>
          {t("player.again")}
        </Button>
      </p>
    </div>
  );
}

const standingWords = {
  none: "player.saving",
  saving: "player.saving",
  noted: "player.noted",
  waiting: "player.waiting",
  refused: "player.refused",
} as const;

const courseOf = (day: string) => `/practices/courses/${day.split("/")[0]}`;

/** What it did, in one sentence; nobody has to feel better. */
function Result({ draft: { before, after } }: { draft: SessionDraft }) {
  const t = useT();
  if (before === null || after === null) return null;
  return (
    <Banner>
      {after < before && t("player.eased", { before, after })}
      {after === before && t("player.not-eased")}
      {after > before && t("player.heavier")}
    </Banner>
  );
}
