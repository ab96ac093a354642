import "#app/i18n/parts/rules.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/select.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { RulesView, TriedText } from "#server/rules/contract.ts";
import { Marked } from "./marked.tsx";
import styles from "./rules.module.css";

interface Props {
  view: RulesView;
  tried: TriedText | undefined;
  refused: Refused | undefined;
}

/** A box to try a text in: what would be found, and what would become of it. */
export function TryForm({ view, tried, refused }: Props) {
  const t = useT();
  const word = useWording();
  const mine = refused?.entered["form"] === "try" ? refused : undefined;
  const wrong = mine?.fields["text"];
  const off = view.rules.filter(({ isOn }) => !isOn);
  return (
    <Form
      method="post"
      action="?do=try#try"
      className="card"
      aria-labelledby="try"
      preventScrollReset
      noValidate
    >
      <h3 id="try">{t("rules.try-title")}</h3>
      <p className="muted">{t("rules.try-lead")}</p>
      <input type="hidden" name="form" value="try" />
      <TextArea
        name="text"
        label={t("rules.try-text")}
        rows={3}
        defaultValue={mine?.entered["text"] ?? tried?.text ?? ""}
        error={wrong && word(wrong)}
      />
      {off.length > 0 && (
        <Select name="id" label={t("rules.try-with")} defaultValue={mine?.entered["id"] ?? ""}>
          <option value="">{t("rules.try-none")}</option>
          {off.map(({ id, kind, entries }) => (
            <option key={id} value={id}>
              {[t(`rules.what-${kind}`), ...entries.slice(0, 3)].join(", ")}
            </option>
          ))}
        </Select>
      )}
      <Button kind="quiet">{t("rules.try-do")}</Button>
      {tried && <Result tried={tried} />}
    </Form>
  );
}

function Result({ tried }: { tried: TriedText }) {
  const t = useT();
  const { fate, found } = tried;
  const lines = new Set(
    found.map(({ kind, says }) => t("rules.found-says", { kind: t(`rules.what-${kind}`), says })),
  );
  return (
    <div className="stack" role="status">
      <p>
        <b>{t(`rules.would-${fate}`)}</b> {tried.isFlagged && t("rules.would-flag")}{" "}
        {tried.isCrisis && t("rules.would-crisis")}
      </p>
      <Marked text={tried.text} marks={tried.marks} />
      {lines.size === 0 && <p className="muted">{t("rules.found-nothing")}</p>}
      <ul className={styles.found}>
        {[...lines].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
