import type { ReactNode } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { LevelSection } from "#app/notifications/level-section.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { GroupPortrait } from "#server/groups/contract.ts";
import { accessWords } from "./access-words.ts";
import styles from "./groups.module.css";
import { GuidelinesForm } from "./guidelines-form.tsx";
import { WayIn } from "./way-in.tsx";
import { YourPlace } from "./your-place.tsx";

interface Props {
  group: GroupPortrait;
  refused: Refused | undefined;
  /** What may reach this reader of the group has just been chosen. */
  isSaved: boolean;
  /** A member's own wishes here. */
  children: ReactNode;
}

/** What a group says about itself, and what this reader can do there. */
export function AboutGroup({ group, refused, isSaved, children }: Props) {
  const t = useT();
  const { mine, guidelines } = group;
  return (
    <div className="page">
      {refused && <ErrorSummary refused={refused} />}
      {group.isArchived && <Banner>{t("groups.archived-note")}</Banner>}
      {mine?.hasNewGuidelines && <Banner>{t("groups.guidelines-new-note")}</Banner>}
      <section className="stack" aria-labelledby="purpose">
        <h2 id="purpose">{t("groups.purpose")}</h2>
        <p className={styles.written} dir="auto">
          {group.purpose}
        </p>
        <Chip>{t(accessWords[group.access])}</Chip>
      </section>
      <section className="stack" aria-labelledby="guidelines">
        <h2 id="guidelines">{t("groups.guidelines")}</h2>
        <p className={styles.written} dir="auto">
          {guidelines.body}
        </p>
      </section>
      {mine?.hasNewGuidelines && (
        <GuidelinesForm
          deed="agree"
          version={guidelines.version}
          label={t("groups.agree")}
          refused={refused}
        />
      )}
      {!mine && <WayIn group={group} refused={refused} />}
      {group.moderators.length > 0 && <Moderators names={group.moderators} />}
      {mine && <LevelSection slug={group.heading.slug} level={mine.notify} isSaved={isSaved} />}
      {children}
      {mine && <YourPlace group={group} isPaused={mine.isPaused} />}
    </div>
  );
}

function Moderators({ names }: { names: string[] }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="moderators">
      <h2 id="moderators">{t("groups.moderators")}</h2>
      <ul>
        {names.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
