import "#app/i18n/parts/practice-pages.ts";
import { Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import type { CentrePractice, OwnKind } from "#server/practices/own-contract.ts";
import type { Practice } from "#server/practices/practice-contract.ts";
import { draftOf, enteredDraft, newDraft } from "./own-draft.ts";
import { OwnForm } from "./own-form.tsx";
import { PracticeSheet } from "./practice-sheet.tsx";
import { SwitchForm } from "./switch-form.tsx";
import styles from "./practices.module.css";

/** What the form's page gets back: refused, shown as it would be, or with more rows. */
export type FormAnswer =
  | Refused
  | { preview: Practice | null; hasMore: boolean; entered: Record<string, string> };

interface NewProps {
  kind: OwnKind;
  answer: FormAnswer | undefined;
}

/** For staff: a new practice; how it is led is decided first, for it decides what is asked. */
export function NewPracticePage({ kind, answer }: NewProps) {
  const t = useT();
  const { draft, refused, preview } = filledIn(answer, newDraft(kind));
  return (
    <div className="page">
      <h1>{t("practice-pages.write-own")}</h1>
      <Kinds chosen={draft.kind} />
      {preview && <Preview practice={preview} />}
      <OwnForm key={draft.kind} draft={draft} refused={refused} />
      <BackToList />
    </div>
  );
}

/** For staff: one practice, on or off; the centre's own can be changed. */
export function CentrePracticePage(props: CentrePractice & { answer: FormAnswer | undefined }) {
  const { practice, isOwn, isOff, answer } = props;
  const t = useT();
  const locale = useLocale();
  const { draft, refused, preview } = filledIn(answer, draftOf(practice));
  return (
    <div className="page">
      <h1 dir="auto">{practice.name[locale]}</h1>
      <div className={styles.kept}>
        <p>
          {t(isOff ? "practice-pages.is-off" : "practice-pages.is-on")}
          {!isOff && (
            <>
              {" · "}
              <Link to={`/practices/${practice.slug}`}>{t("practice-pages.as-members-see")}</Link>
            </>
          )}
        </p>
        <SwitchForm slug={practice.slug} isOff={isOff} name={practice.name[locale]} />
      </div>
      {!isOwn && (
        <>
          <p className="muted">{t("practice-pages.shipped-note")}</p>
          <PracticeSheet practice={practice} locale={locale} headingId="sheet" level={2} />
        </>
      )}
      {isOwn && (
        <>
          {preview && <Preview practice={preview} />}
          <h2>{t("practice-pages.change-own")}</h2>
          <OwnForm draft={draft} refused={refused} />
        </>
      )}
      <BackToList />
    </div>
  );
}

function filledIn(answer: FormAnswer | undefined, draft: ReturnType<typeof newDraft>) {
  const refused = answer && "ok" in answer ? answer : undefined;
  const shown = answer && "preview" in answer ? answer : undefined;
  // What was refused elsewhere on the page says nothing of the form.
  const entered = answer?.entered.kind ? answer.entered : undefined;
  return {
    draft: entered ? enteredDraft(entered, shown?.hasMore ?? false) : draft,
    refused,
    preview: shown?.preview ?? null,
  };
}

const kinds: [OwnKind, Key][] = [
  ["cues", "practice-pages.player-cues"],
  ["pacer", "practice-pages.player-pacer"],
  ["poses", "practice-pages.player-poses"],
];

function Kinds({ chosen }: { chosen: OwnKind }) {
  const t = useT();
  return (
    <nav className={styles.ways} aria-label={t("practice-pages.player")}>
      {kinds.map(([kind, name]) => (
        <Link
          key={kind}
          className="button"
          data-kind={kind === chosen ? "main" : "quiet"}
          aria-current={kind === chosen ? "page" : undefined}
          to={`/centre/practices/new?kind=${kind}`}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}

/** As members will read it, in both languages; nothing of it is saved. */
function Preview({ practice }: { practice: Practice }) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="preview" role="status">
      <h2 id="preview">{t("practice-pages.preview-title")}</h2>
      <PracticeSheet practice={practice} locale="en" headingId="preview-en" level={3} />
      <PracticeSheet practice={practice} locale="es" headingId="preview-es" level={3} />
    </section>
  );
}

function BackToList() {
  const t = useT();
  return (
    <p>
      <Link to="/centre/practices">{t("practice-pages.to-centre-list")}</Link>
    </p>
  );
}
