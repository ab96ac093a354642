import "#app/i18n/parts/desk.ts";
import { Form, Link, useNavigate } from "@remix-run/react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Field } from "#app/ui/field.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Deed, Ground } from "#server/moderation/contract.ts";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";
import {
  allGrounds,
  groundFor,
  hoursOf,
  isUntold,
  templateOf,
  type Templates,
} from "./template-of.ts";

export type { Templates } from "./template-of.ts";

interface Props {
  view: CaseView;
  deed: Deed;
  templates: Templates;
  /** Of those that wait the one that is meant; without it all. */
  only: string | null;
  next: string | undefined;
  kept: string;
  refused: Refused | undefined;
}

/** Why something is done: the guideline it rests on, and words for the person. Enter does it. */
export function DeedForm({ view, deed, only, templates, next, kept, refused }: Props) {
  const t = useT();
  const word = useWording();
  const navigate = useNavigate();
  const entered = refused?.entered["deed"] === deed ? refused.entered : undefined;
  const [ground, setGround] = useState<Ground>(
    (entered?.["ground"] as Ground | undefined) ??
      groundFor(deed, view.held.messages[0]?.kinds ?? view.reasons),
  );
  const template = templateOf(templates, deed, ground);
  const [reason, setReason] = useState(entered?.["reason"] ?? template);
  const form = useRef<HTMLFormElement>(null);
  const wrong = (name: string) => {
    const wording = entered && refused?.fields[name];
    return wording && word(wording);
  };

  useEffect(() => {
    const field = form.current?.querySelector("textarea");
    field?.focus();
    // What waits for own words is chosen, so that typing replaces it.
    const at = field?.value.search(/\[[^\]]*\]/) ?? -1;
    if (at >= 0) field?.setSelectionRange(at, field.value.indexOf("]", at) + 1);
  }, [deed]);

  function choose(chosen: Ground): void {
    setGround(chosen);
    if (reason === template) setReason(templateOf(templates, deed, chosen));
  }

  const cancelled = kept || "?";
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      // To the case in the list, where the letters work.
      document.querySelector<HTMLElement>("[data-case][aria-current]")?.focus();
      navigate(cancelled, { replace: true, preventScrollReset: true });
      return;
    }
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    form.current?.requestSubmit();
  }

  const hours = hoursOf(deed);
  const one = view.held.messages.find(({ id }) => id === only);
  const params = `${kept || "?"}&do=act&deed=${deed}${next ? `&next=${next}` : ""}`;
  return (
    <Form
      method="post"
      action={params}
      className={styles.deed}
      ref={form}
      aria-label={t(`desk.deed-${deed}`)}
      noValidate
      preventScrollReset
    >
      <h3>{t(`desk.deed-${deed}`)}</h3>
      <Told view={view} deed={deed} />
      {one && (
        <p>
          {t("desk.held-only")} <q dir="auto">{one.body}</q>
          <input type="hidden" name="held" value={one.id} />
        </p>
      )}
      <input type="hidden" name="deed" value={deed} />
      <Select
        name="ground"
        label={t("desk.ground")}
        value={ground}
        onChange={(event) => choose(event.currentTarget.value as Ground)}
        error={wrong("ground")}
      >
        {allGrounds.map((one) => (
          <option key={one} value={one}>
            {t(`desk.ground-${one}`)}
          </option>
        ))}
      </Select>
      {hours !== undefined && (
        <Field
          name="hours"
          type="number"
          min={1}
          label={t(deed === "ban" ? "desk.hours-ban" : "desk.hours")}
          defaultValue={entered?.["hours"] ?? String(hours)}
          error={wrong("hours")}
        />
      )}
      <TextArea
        name="reason"
        label={t("desk.reason")}
        hint={t("desk.do-key")}
        rows={3}
        value={reason}
        lang={isUntold(deed) ? undefined : (view.reads ?? undefined)}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        error={wrong("reason")}
      />
      <div className={styles.choices}>
        <Button>{t("desk.do-it")}</Button>
        {deed !== "dismiss" && deed !== "escalate" && (
          <Button kind="quiet" name="resolves" value="no">
            {t("desk.do-keep")}
          </Button>
        )}
        <Link to={cancelled} replace preventScrollReset>
          {t("desk.cancel")}
        </Link>
      </div>
    </Form>
  );
}

/** Who reads the reason, and in which language it is best written. */
function Told({ view, deed }: Pick<Props, "view" | "deed">) {
  const t = useT();
  const locale = useLocale();
  const name = view.person?.name;
  if (!name) return <p className="muted">{t("desk.kept-note-nobody")}</p>;
  if (isUntold(deed)) return <p className="muted">{t("desk.kept-note", { name })}</p>;
  return (
    <p className="muted">
      {t("desk.is-told", { name })}{" "}
      {view.reads === "es" && locale !== "es" && t("desk.is-told-in-spanish", { name })}
      {view.reads === "en" && locale !== "en" && t("desk.is-told-in-english", { name })}
    </p>
  );
}
