import "#app/i18n/parts/desk.ts";
import { Form, Link, useNavigate, useSubmit } from "@remix-run/react";
import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from "react";
import { useT } from "#app/i18n/use-t.ts";
import { useWeekdayTime } from "#app/i18n/use-weekday-time.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import { Select } from "#app/ui/select.tsx";
import { hasSingleKeys } from "#app/ui/single-keys.ts";
import type { CaseList as Cases } from "#server/moderation/view-contract.ts";
import { CaseList } from "./case-list.tsx";
import { BelowCases, type DeskCare } from "./desk-care.tsx";
import { deskKey } from "./desk-key.ts";
import styles from "./desk.module.css";
import { UndoLine, type JustDone } from "./undo-line.tsx";
import { useDeskNews } from "./use-desk-news.ts";

interface Props extends Cases, DeskCare {
  /** Of whom second looks wait. */
  appeals: number;
  /** The one group that is shown, if it is one. */
  group: string | null;
  chosen: string | undefined;
  done: JustDone | null;
  now: string;
  timeZone: string;
  children: ReactNode;
}

/** What waits for a moderator, over all their groups; beside it the case that is open. */
export function DeskPage(props: Props) {
  const { cases, waiting, appeals, group, chosen, done, timeZone, children } = props;
  const t = useT();
  const when = useWeekdayTime(timeZone);
  const due = props.followUps.followUps.filter(({ isDue }) => isDue).length;
  const staleSince = useDeskNews();
  const list = useRef<HTMLUListElement>(null);
  const [isAlone, setAlone] = useState(false);
  const kept = group ? `?group=${encodeURIComponent(group)}` : "";
  const isTakenBack = useRef(false);
  const onKeyDown = useDeskKeys({
    ...props,
    kept,
    onAlone: () => setAlone(!isAlone),
    onTakeBack: () => (isTakenBack.current = true),
  });
  useFirstKey(list);

  // After something was done the next case has the focus, so that the next letter works; what was taken back has it again.
  useEffect(() => {
    if (!done && !isTakenBack.current) return;
    isTakenBack.current = false;
    const next = list.current?.querySelector<HTMLElement>("[aria-current]");
    (next ?? list.current)?.focus();
  }, [done?.act]); // eslint-disable-line react-hooks/exhaustive-deps
  return (
    <div className={styles.desk} data-open={chosen !== undefined} data-alone={isAlone || undefined}>
      <div className={styles.queue}>
        <h1>{t("desk.desk")}</h1>
        {staleSince && <Banner>{t("desk.desk-stale", { time: when(staleSince) })}</Banner>}
        <p className="muted">
          {waiting >= 100 ? t("desk.desk-many") : t("desk.desk-waiting", { count: waiting })}
        </p>
        {appeals > 0 && (
          <p>
            <Link to="/desk/appeals">{t("desk.appeals-count", { count: appeals })}</Link>
          </p>
        )}
        {due > 0 && (
          <p>
            <Link to="/desk/follow-ups">{t("today.follow-ups", { count: due })}</Link>
          </p>
        )}
        {props.groups.length > 1 && <GroupChoice groups={props.groups} group={group} />}
        {done && <UndoLine key={done.act} done={done} />}
        <CaseList {...props} {...{ kept, list, onKeyDown }} />
        {cases.length === 0 && chosen !== undefined && (
          <p className="muted">{t("desk.desk-empty-title")}</p>
        )}
        {props.next && (
          <Pager to={`/desk${kept || "?"}&after=${encodeURIComponent(props.next)}`}>
            {t("desk.desk-more")}
          </Pager>
        )}
        <BelowCases {...props} />
      </div>
      <section className={styles.pane}>{children}</section>
      {chosen === undefined && <MyGroups groups={props.groups} />}
    </div>
  );
}

/** The ways to what else there is to look after. */
function MyGroups({ groups }: Pick<Props, "groups">) {
  const t = useT();
  if (groups.length === 0) return null;
  return (
    <nav className={styles.groups} aria-label={t("desk.my-groups")}>
      <h2>{t("desk.my-groups")}</h2>
      {groups.map(({ slug, name }) => (
        <Row key={slug} to={`/desk/groups/${slug}`} title={name} />
      ))}
      <p>
        <Link to="/desk/drill">{t("desk.to-drill")}</Link>
      </p>
    </nav>
  );
}

function GroupChoice({ groups, group }: Pick<Props, "groups" | "group">) {
  const t = useT();
  return (
    <Form method="get" action="/desk" className={styles.choice}>
      <Select
        name="group"
        label={t("desk.desk-only")}
        defaultValue={group ?? ""}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">{t("desk.desk-all-groups")}</option>
        {groups.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </Select>
      <noscript>
        <Button kind="quiet">{t("desk.desk-show")}</Button>
      </noscript>
    </Form>
  );
}

/** While nothing has the focus, j and k take it to the list, where all letters work, and open its first case. */
function useFirstKey(list: RefObject<HTMLUListElement>): void {
  useEffect(() => {
    function onKeyDown(event: globalThis.KeyboardEvent): void {
      if (event.target !== document.body || !hasSingleKeys()) return;
      const heads = list.current?.querySelectorAll<HTMLElement>("[data-case]");
      if (!heads?.length || deskKey(event)?.kind !== "move") return;
      event.preventDefault();
      const current = [...heads].find((one) => one.hasAttribute("aria-current"));
      (current ?? heads[0]!).focus();
      if (!current) heads[0]!.click();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [list]);
}

/** Letters as keys; each speaks of the case that has the focus, else of the one that is open. */
function useDeskKeys(
  desk: Pick<Props, "chosen" | "done"> & {
    kept: string;
    onAlone: () => void;
    onTakeBack: () => void;
  },
) {
  const navigate = useNavigate();
  const submit = useSubmit();
  return (event: KeyboardEvent) => {
    const meaning = hasSingleKeys() ? deskKey(event) : null;
    if (!meaning) return;
    event.preventDefault();
    const { kept, done } = desk;
    const links = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-case]")];
    const focused = (event.target as HTMLElement).dataset["case"];
    const at = links.findIndex(({ dataset }) => dataset["case"] === (focused ?? desk.chosen));
    const id = links[at]?.dataset["case"];
    if (meaning.kind === "move") {
      const next = links[Math.min(Math.max(at + meaning.step, 0), links.length - 1)];
      next?.focus();
      if (next) navigate(`/desk/cases/${next.dataset["case"]}${kept}`, { replace: true });
    } else if (meaning.kind === "alone") desk.onAlone();
    else if (meaning.kind === "undo" && done) {
      desk.onTakeBack();
      submit({ act: done.act }, { method: "post", action: undoAddress(done) });
    } else if (meaning.kind === "at-once" && id && !isShown(id, desk.chosen))
      // First it is shown what will be done and told.
      navigate(`/desk/cases/${id}${kept}`, { replace: true });
    else if (meaning.kind === "at-once")
      document.querySelector<HTMLFormElement>(`[data-at-once="${meaning.at}"]`)?.requestSubmit();
    else if (meaning.kind === "claim" && id)
      submit({}, { method: "post", action: `/desk/cases/${id}?do=claim` });
    else if (meaning.kind === "deed" && id)
      navigate(`/desk/cases/${id}${kept || "?"}&deed=${meaning.deed}`, { replace: true });
  };
}

/** The resolutions are there for the open case, while no form of a deed is open in their place. */
const isShown = (id: string, chosen: string | undefined) =>
  id === chosen && document.querySelector("[data-at-once]") !== null;

const undoAddress = ({ caseId }: JustDone) => `/desk/cases/${caseId}?do=undo`;
