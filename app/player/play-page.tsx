import "#app/i18n/parts/practice-pages.ts";
import "#app/i18n/parts/player.ts";
import { useEffect, useMemo, useState } from "react";
import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { newId } from "#app/messages/new-id.ts";
import type { InLanguage } from "#app/practices/in-language.ts";
import { Header } from "#app/ui/shell.tsx";
import type { Practice } from "#server/practices/practice-contract.ts";
import { Afterwards } from "./afterwards.tsx";
import { Choices } from "./choices.tsx";
import { chosenCues, keepCues, type Cues } from "./cues.ts";
import { InWords } from "./in-words.tsx";
import { keepOffline } from "./keep-offline.ts";
import { planOf, type Choice } from "./plan.ts";
import styles from "./player.module.css";
import { RateToBegin } from "./rate-to-begin.tsx";
import { shortestKept } from "./session.ts";
import { Stage } from "./stage.tsx";
import type { Done } from "./use-lead.ts";
import { useSession } from "./use-session.ts";

interface Props {
  practice: InLanguage<Practice>;
  accountId: string;
  /** As its address asked, or as is usual. */
  minutes: number;
}

type Part = "ready" | "led" | "over";

/** A practice from beginning to end: how it is before, being led, how it is after. */
export function PlayPage({ practice, accountId, minutes }: Props) {
  const [part, setPart] = useState<Part>("ready");
  const [choice, setChoice] = useState<Choice>({ minutes });
  const [cues, setCues] = useState<Cues>({ sound: false, vibration: false });
  const [before, setBefore] = useState<number | null>(null);
  const [isRead, setRead] = useState(false);
  const session = useSession(accountId);
  const plan = useMemo(() => planOf(practice.player, choice), [practice.player, choice]);

  useEffect(() => {
    void keepOffline();
    setCues(chosenCues());
    // A page that was kept for when there is no net was made for another length, perhaps.
    const asked = Number(new URLSearchParams(location.search).get("minutes"));
    if (practice.minutes.includes(asked)) setChoice((chosen) => ({ ...chosen, minutes: asked }));
    setRead(true);
  }, [practice]);

  function begin(rated: number | null): void {
    keepCues(cues);
    setBefore(rated);
    setPart("led");
  }

  function end({ seconds, breaths }: Done): void {
    if (seconds < shortestKept) return setPart("ready");
    session.save({
      clientId: newId(),
      madeAt: Date.now(),
      practice: practice.slug,
      seconds,
      breaths,
      before,
      after: null,
      stateAfter: null,
      courseDay: new URLSearchParams(location.search).get("course"),
    });
    setPart("over");
  }

  return (
    <div className="shell">
      <Header />
      <main className="main" id="main">
        {part === "led" && <Stage name={practice.name} plan={plan} cues={cues} onOver={end} />}
        {part === "over" && session.draft && (
          <Afterwards
            name={practice.name}
            draft={session.draft}
            standing={session.standing}
            onRate={(change) => session.draft && session.save({ ...session.draft, ...change })}
            onAgain={() => setPart("ready")}
          />
        )}
        {part === "ready" && (
          <Ready practice={practice}>
            <RateToBegin onBegin={begin} />
            <Choices
              key={isRead ? "chosen" : "usual"}
              led={practice.player}
              minutes={practice.minutes}
              choice={choice}
              cues={cues}
              onChoose={setChoice}
              onCues={setCues}
            />
          </Ready>
        )}
      </main>
    </div>
  );
}

interface ReadyProps {
  practice: InLanguage<Practice>;
  children: React.ReactNode;
}

function Ready({ practice, children }: ReadyProps) {
  const { slug, name, cautions, withoutSensor, player } = practice;
  const t = useT();
  return (
    <div className="page">
      <h1 dir="auto">{name}</h1>
      <div className={styles.begin}>{children}</div>
      <section aria-labelledby="care">
        <h2 id="care">{t("practice-pages.cautions")}</h2>
        <ul className={styles.read}>
          {[...(withoutSensor ? [withoutSensor] : []), ...cautions].map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      </section>
      <details>
        <summary>{t("player.in-words")}</summary>
        <InWords led={player} />
      </details>
      <noscript>
        <p>{t("player.no-script")}</p>
      </noscript>
      <p>
        <Link to={`/practices/${slug}`} reloadDocument>
          {t("player.about")}
        </Link>
      </p>
    </div>
  );
}
