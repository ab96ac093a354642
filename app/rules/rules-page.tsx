import "#app/i18n/parts/rules.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Time } from "#app/ui/time.tsx";
import type { RulesView, RuleView, TriedMonth, TriedText } from "#server/rules/contract.ts";
import type { RuleKind } from "#server/rules/judge-contract.ts";
import { MonthResult } from "./month-result.tsx";
import { RuleForm } from "./rule-form.tsx";
import { SettingsForm } from "./settings-form.tsx";
import { TryForm } from "./try-form.tsx";
import styles from "./rules.module.css";

interface Props {
  view: RulesView;
  /** The rule that is being changed, if it is one. */
  editing: RuleView | undefined;
  tried: { text?: TriedText; month?: TriedMonth };
  timeZone: string;
  refused: Refused | undefined;
}

const kinds: RuleKind[] = ["words", "links", "contact", "selling"];

/** A group's rules, for its moderators: what is there, by kind; a form; a box to try; and the settings. */
export function RulesPage(props: Props) {
  const { view, editing, tried, timeZone, refused } = props;
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  const { slug } = view.heading;
  return (
    <div className="page">
      <h2>{t("rules.title")}</h2>
      <p className="muted">{t("rules.lead")}</p>
      {!view.mayKeep && <p className="banner">{t("rules.archived")}</p>}
      {isGeneral && <ErrorSummary refused={refused} />}
      {view.rules.length === 0 && <p className="muted">{t("rules.none")}</p>}
      {kinds.map((kind) => (
        <Kind
          key={kind}
          kind={kind}
          rules={view.rules.filter((rule) => rule.kind === kind)}
          {...{ view, tried, timeZone }}
        />
      ))}
      {view.mayKeep && <RuleForm key={editing?.id ?? "new"} {...{ slug, editing, refused }} />}
      <TryForm view={view} tried={tried.text} refused={refused} />
      {view.mayKeep && <SettingsForm settings={view.settings} refused={refused} />}
      <p>
        <Link to={`/desk/groups/${slug}/roster`}>{t("rules.quiet-hours")}</Link>
      </p>
    </div>
  );
}

interface KindProps extends Pick<Props, "view" | "tried" | "timeZone"> {
  kind: RuleKind;
  rules: RuleView[];
}

function Kind({ kind, rules, ...rest }: KindProps) {
  const t = useT();
  if (rules.length === 0) return null;
  return (
    <section className="stack" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{t(`rules.what-${kind}`)}</h3>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <OneRule key={rule.id} rule={rule} {...rest} />
        ))}
      </ul>
    </section>
  );
}

/** So many entries are named; the others are counted. */
const mostNamed = 8;

type OneProps = Omit<KindProps, "kind" | "rules"> & { rule: RuleView };

function OneRule({ rule, view, tried, timeZone }: OneProps) {
  const t = useT();
  const { id, kind, deed, entries, isOn, changedAt, changedBy } = rule;
  const name = entries.slice(0, 3).join(", ") || t(`rules.what-${kind}`);
  const named = entries.slice(0, mostNamed).join(", ") + (entries.length > mostNamed ? " …" : "");
  return (
    <li className="card" id={`rule-${id}`} data-on={isOn}>
      <p>
        <b className={styles.state}>{t(isOn ? "rules.is-on" : "rules.is-off")}</b>{" "}
        {t(`rules.does-${deed}`)}
      </p>
      {entries.length > 0 && (
        <p dir="auto">
          {kind === "links" ? t("rules.welcome-hosts", { hosts: named }) : named}{" "}
          {entries.length > mostNamed && (
            <span className="muted">{t("rules.entries-count", { count: entries.length })}</span>
          )}
        </p>
      )}
      <p className="muted" suppressHydrationWarning>
        {changedBy && <span dir="auto">{changedBy}, </span>}
        <Time at={changedAt} timeZone={timeZone} />
      </p>
      <div className={styles.ways}>
        {view.mayKeep && (
          <Form method="post" action="?do=switch" preventScrollReset>
            <input type="hidden" name="id" value={id} />
            <Button kind={isOn ? "quiet" : undefined} name="on" value={isOn ? "false" : "true"}>
              {t(isOn ? "rules.switch-off" : "rules.switch-on")}
              <span className="visually-hidden">: {name}</span>
            </Button>
          </Form>
        )}
        <Form method="post" action={`?do=month#rule-${id}`} preventScrollReset>
          <Button kind="quiet" name="id" value={id}>
            {t("rules.try-month")}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </Form>
        {view.mayKeep && (
          <LinkButton kind="quiet" to={`?edit=${id}#rule-form`}>
            {t("rules.edit")}
            <span className="visually-hidden">: {name}</span>
          </LinkButton>
        )}
      </div>
      {tried.month?.id === id && (
        <MonthResult tried={tried.month} slug={view.heading.slug} timeZone={timeZone} />
      )}
    </li>
  );
}
