import { Form, Link } from "@remix-run/react";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { entered, type DraftPrompt } from "./draft.ts";
import { ScheduleForm } from "./schedule-form.tsx";
import styles from "./prompts.module.css";

/** What was entered, to be looked at before it is saved. */
export interface Previewed {
  preview: Record<string, string>;
}

interface Props {
  slug: string;
  draft: DraftPrompt;
  /** It stands in the schedule already. */
  isScheduled: boolean;
  done: Refused | Previewed | undefined;
}

/** For moderators: a new question, or one of the schedule. */
export function PromptPage({ slug, draft, isScheduled, done }: Props) {
  const t = useT();
  const refused = done && "ok" in done ? done : undefined;
  const preview = done && "preview" in done ? done.preview : undefined;
  const fields = preview ?? refused?.entered;
  const shown = fields ? entered(draft, fields) : draft;
  return (
    <div className="page">
      <h2>{t(isScheduled ? "prompts.change-question" : "prompts.new-question")}</h2>
      {!isScheduled && !draft.libraryKey && <Kinds slug={slug} draft={draft} />}
      <ScheduleForm
        key={`${draft.kind} ${draft.libraryKey} ${useLocale()}`}
        draft={shown}
        isPreview={preview !== undefined}
        refused={refused}
      />
      {isScheduled && (
        <Form method="post" action="?do=end" className="card">
          <p>{t("prompts.end-note")}</p>
          <p>
            <Button type="submit" kind="quiet">
              {t("prompts.end")}
            </Button>
          </p>
        </Form>
      )}
      <p>
        <Link to={`/desk/groups/${slug}/prompts`}>{t("prompts.to-schedule")}</Link>
      </p>
    </div>
  );
}

const kinds = [
  ["text", "prompts.kind-text"],
  ["scale", "prompts.kind-scale"],
  ["choice", "prompts.kind-choice"],
] as const;

/** How it is answered: decided first, for it decides what is to be filled in. */
function Kinds({ slug, draft }: { slug: string; draft: DraftPrompt }) {
  const t = useT();
  return (
    <nav className={styles.ways} aria-label={t("prompts.kind")}>
      {kinds.map(([kind, name]) => (
        <Link
          key={kind}
          className="button"
          data-kind={kind === draft.kind ? "main" : "quiet"}
          aria-current={kind === draft.kind ? "page" : undefined}
          to={`/desk/groups/${slug}/prompts/new?kind=${kind}`}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
