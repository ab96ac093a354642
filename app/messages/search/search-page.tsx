import { Form } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Field } from "#app/ui/field.tsx";
import type { SearchPage as Page } from "#server/messages/search-contract.ts";
import { HitList } from "./hit-list.tsx";

interface Props {
  /** What was asked, as it was typed. */
  question: string;
  /** What was found, unless the question was refused. */
  page: Page | null;
  refused: Refused | null;
  /** The one group that is looked through. */
  groupName: string | null;
  timeZone: string;
  foldsNotes: boolean;
}

/** Looks for words; a plain form, whose address holds the question. */
export function SearchPage({ question, page, refused, groupName, ...reader }: Props) {
  const t = useT();
  const word = useWording();
  const Heading = groupName === null ? "h1" : "h2";
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => showQuestion(form.current, question), [question]);
  const hits = page && !page.hint ? page.hits.length : null;
  const outcome = hits ? t("search.found", { count: hits }) : t("search.none-title");
  const error = refused ? word(refused.fields.q ?? refused.message) : undefined;
  return (
    <div className="page">
      <Heading>
        {groupName === null ? t("search.everywhere") : t("search.in-group", { group: groupName })}
      </Heading>
      <Form role="search" className="stack" noValidate ref={form}>
        <Field
          name="q"
          type="search"
          label={t("search.label")}
          hint={t("search.note")}
          defaultValue={question}
          error={error}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button type="submit">{t("search.find")}</Button>
      </Form>
      <p role="status" className={hits === 0 ? "visually-hidden" : undefined}>
        {page?.hint ? word(page.hint) : page && outcome}
      </p>
      {page && !page.hint && <Found page={page} {...reader} />}
      {groupName !== null && (
        <p>
          <LinkButton kind="quiet" to={`/search?${new URLSearchParams({ q: question })}`}>
            {t("search.everywhere")}
          </LinkButton>
        </p>
      )}
    </div>
  );
}

/** Going back in the browser brings another question: the field, and who is in it, stay where they are. */
function showQuestion(form: HTMLFormElement | null, question: string): void {
  const field = form?.elements.namedItem("q");
  if (field instanceof HTMLInputElement) field.value = question;
}

function Found({ page, ...reader }: Pick<Props, "timeZone" | "foldsNotes"> & { page: Page }) {
  const t = useT();
  const { hits, next, question, newestOnly, heading } = page;
  const Heading = heading ? "h3" : "h2";
  if (hits.length === 0 && !next && newestOnly === null)
    return <EmptyState title={t("search.none-title")}>{t("search.none")}</EmptyState>;
  return (
    <section className="stack" aria-labelledby="results">
      <Heading id="results">{t("search.results")}</Heading>
      {newestOnly !== null && (
        <p className="muted">{t("search.newest-only", { count: newestOnly })}</p>
      )}
      {hits.length === 0 && <p>{t("search.none-so-far")}</p>}
      {hits.length > 0 && <HitList hits={hits} {...reader} namesGroup={!heading} />}
      {next && (
        <p>
          <LinkButton
            kind="quiet"
            to={`?${new URLSearchParams({ q: question, after: next })}#results`}
          >
            {t("search.further")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}
