import "#app/i18n/parts/rules.ts";
import { Form, Link } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { RuleView } from "#server/rules/contract.ts";
import type { RuleDeed, RuleKind } from "#server/rules/judge-contract.ts";
import styles from "./rules.module.css";

interface Props {
  slug: string;
  editing: RuleView | undefined;
  refused: Refused | undefined;
}

const kinds: RuleKind[] = ["words", "links", "contact", "selling"];
const deeds: RuleDeed[] = ["hold", "flag", "warn", "refuse"];

/** Writes a new rule, or another wording of one that is there. */
export function RuleForm({ slug, editing, refused }: Props) {
  const t = useT();
  const word = useWording();
  const mine = refused?.entered["form"] === "rule" ? refused : undefined;
  const wrong = (name: string) => mine?.fields[name] && word(mine.fields[name]);
  return (
    <Form
      method="post"
      action="?do=write"
      className="card"
      id="rule-form"
      aria-labelledby="rule-form-title"
      noValidate
    >
      <h3 id="rule-form-title">{t(editing ? "rules.edit-title" : "rules.new-title")}</h3>
      <input type="hidden" name="form" value="rule" />
      <input type="hidden" name="id" value={editing?.id ?? mine?.entered["id"] ?? ""} />
      <Select
        name="kind"
        label={t("rules.kind")}
        defaultValue={mine?.entered["kind"] ?? editing?.kind ?? "words"}
        error={wrong("kind")}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`rules.what-${kind}`)}
          </option>
        ))}
      </Select>
      <Select
        name="deed"
        label={t("rules.deed")}
        defaultValue={mine?.entered["deed"] ?? editing?.deed ?? "hold"}
        error={wrong("deed")}
      >
        {deeds.map((deed) => (
          <option key={deed} value={deed}>
            {t(`rules.deed-${deed}`)}
          </option>
        ))}
      </Select>
      <TextArea
        name="entries"
        label={t("rules.entries")}
        hint={t("rules.entries-hint")}
        rows={6}
        defaultValue={mine?.entered["entries"] ?? editing?.entries.join("\n") ?? ""}
        error={wrong("entries")}
      />
      <p className="muted">{t("rules.save-note")}</p>
      <div className={styles.ways}>
        <Button>{t("rules.save")}</Button>
        {editing && <Link to={`/desk/groups/${slug}/rules`}>{t("rules.cancel")}</Link>}
      </div>
    </Form>
  );
}
