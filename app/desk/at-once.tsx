import "#app/i18n/parts/desk.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { Resolution } from "#server/moderation/contract.ts";
import type { CaseView } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";
import { deedsAtOnce, hoursOf, isUntold, wordsAtOnce, type Templates } from "./template-of.ts";

interface Props {
  view: CaseView;
  templates: Templates;
  next: string | undefined;
  kept: string;
}

/** What is done most in these groups, in one press each; what it does and tells stands there before. */
export function AtOnce({ view, ...rest }: Props) {
  const t = useT();
  if (view.atOnce.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="at-once">
      <h3 id="at-once">{t("desk.at-once")}</h3>
      <ol className={styles.atOnce}>
        {view.atOnce.map((resolution, at) => (
          <li key={resolution}>
            <Step {...rest} {...{ view, resolution }} place={at + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step(props: Props & { resolution: Resolution; place: number }) {
  const { view, templates, next, kept, resolution, place } = props;
  const t = useT();
  const deeds = deedsAtOnce[resolution];
  const [first] = deeds;
  const { ground, words } = wordsAtOnce(templates, first!, view.reasons);
  const name = view.person?.name ?? "";
  const isTold = name !== "" && !isUntold(first!);
  const params = `${kept || "?"}&do=at-once${next ? `&next=${next}` : ""}`;
  const id = `at-once-${place}`;
  return (
    <Form
      method="post"
      action={params}
      className={styles.step}
      data-at-once={place}
      preventScrollReset
    >
      <input type="hidden" name="resolution" value={resolution} />
      <input type="hidden" name="ground" value={ground} />
      <input type="hidden" name="reason" value={words} />
      <Button kind="quiet" aria-describedby={id}>
        {place} · {deeds.map((deed) => t(`desk.deed-${deed}`)).join(" + ")}
      </Button>
      <span className={styles.line} id={id} dir="auto">
        {t(isTold ? "desk.at-once-told" : "desk.at-once-untold", { name, words })}
        {deeds.includes("mute") && (
          <> {t("desk.at-once-hours", { count: Number(hoursOf("mute")) })}</>
        )}
        {resolution !== "escalate" && view.reporters > 0 && <> {t("desk.at-once-reported")}</>}
      </span>
    </Form>
  );
}
