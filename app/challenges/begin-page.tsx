import { Form, Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { modalityNames } from "#app/practices/names.ts";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import type { CountChoices } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";
import { typedInto, type ChallengeDraft } from "./draft.ts";
import { unitKeys } from "./words.ts";

interface Props {
  slug: string;
  /** What one may begin from; the one that the form is filled with is marked. */
  templates: { key: string; title: Key }[];
  from: string | null;
  draft: ChallengeDraft;
  choices: CountChoices;
  clientId: string;
  refused: Refused | undefined;
}

/** Begins a challenge: from one that is there, with everything to be changed. */
export function BeginPage({ slug, templates, from, draft, choices, clientId, refused }: Props) {
  const t = useT();
  const page = `/groups/${slug}/challenges/new`;
  return (
    <div className="page">
      <h2>{t("challenges.begin")}</h2>
      <p className="muted">{t("challenges.begin-lead")}</p>
      <nav className={styles.ways} aria-label={t("challenges.begin-lead")}>
        {templates.map(({ key, title }) => (
          <Way key={key} to={`${page}?from=${key}`} isHere={key === from}>
            {t(title)}
          </Way>
        ))}
        <Way to={page} isHere={from === null}>
          {t("challenges.begin-own")}
        </Way>
      </nav>
      <Form method="post" className="card" noValidate key={from}>
        {refused && <ErrorSummary refused={refused} />}
        <input type="hidden" name="clientId" value={refused?.entered.clientId || clientId} />
        <Fields draft={typedInto(draft, refused?.entered ?? {})} {...{ choices, refused }} />
        <Button type="submit">{t("challenges.begin-now")}</Button>
      </Form>
    </div>
  );
}

function Way({ to, isHere, children }: { to: string; isHere: boolean; children: string }) {
  return (
    <Link
      className="button"
      data-kind={isHere ? "main" : "quiet"}
      aria-current={isHere ? "page" : undefined}
      to={to}
      preventScrollReset
    >
      {children}
    </Link>
  );
}

function Fields({ draft, choices, refused }: Pick<Props, "draft" | "choices" | "refused">) {
  const t = useT();
  const word = useWording();
  const field = (name: keyof ChallengeDraft) => {
    const problem = refused?.fields[name];
    return { name, defaultValue: draft[name], error: problem && word(problem) };
  };
  const number = { inputMode: "numeric", autoComplete: "off" } as const;
  return (
    <>
      <Field label={t("challenges.name")} {...field("title")} maxLength={80} autoComplete="off" />
      <Select label={t("challenges.what-counts")} {...field("counts")}>
        <CountOptions choices={choices} />
      </Select>
      <Select label={t("challenges.unit")} {...field("unit")}>
        {Object.entries(unitKeys).map(([unit, name]) => (
          <option key={unit} value={unit}>
            {t(name)}
          </option>
        ))}
      </Select>
      <Field label={t("challenges.goal-each")} {...number} {...field("goalEach")} />
      <Field label={t("challenges.goal-together")} {...number} {...field("goalTogether")} />
      <Field label={t("challenges.starts-on")} type="date" {...field("startsOn")} />
      <Field label={t("challenges.ends-on")} type="date" {...field("endsOn")} />
      <Field label={t("challenges.grace")} {...number} {...field("graceDays")} />
    </>
  );
}

function CountOptions({ choices }: Pick<Props, "choices">) {
  const t = useT();
  const locale = useLocale();
  return (
    <>
      <option value="any">{t("challenges.counts-any")}</option>
      {choices.modalities.map((modality) => (
        <option key={modality} value={`modality:${modality}`}>
          {t("challenges.counts-kind", { kind: t(modalityNames[modality]) })}
        </option>
      ))}
      {choices.practices.map(({ slug, name }) => (
        <option key={slug} value={slug}>
          {name[locale]}
        </option>
      ))}
    </>
  );
}
