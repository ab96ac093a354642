import { Form, useNavigation } from "@remix-run/react";
import { useState } from "react";
import { useLocale, useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import type { PromptDayView } from "#server/prompts/contract.ts";
import { AnswerField } from "./answer-field.tsx";
import { keptAnswerFor } from "./kept-answer.ts";
import styles from "./prompts.module.css";
import { wordsOf } from "./words-of.ts";

interface Props {
  view: PromptDayView;
  accountId: string;
  clientId: string;
  refused: Refused | undefined;
}

/** My answer to the question: given, changed, or the question let pass. */
export function AnswerForm({ view, accountId, clientId, refused }: Props) {
  const { slug, group, day, kind, wording, mine, myAnswer } = view;
  const t = useT();
  const word = useWording();
  const [isOffline, setOffline] = useState(false);
  const isBusy = useNavigation().state !== "idle";
  const problem = refused?.fields.answer;
  const kept = keptAnswerFor(accountId, slug, day);
  const given = myAnswer?.value;
  const before = given && (given.kind === "text" ? given.text : String(numberOf(given)));
  return (
    <Form
      method="post"
      action="?do=answer"
      className="card"
      noValidate
      preventScrollReset
      onSubmit={(event) => {
        // A second tap while the first is under way is the same answer.
        if (isBusy || !navigator.onLine) event.preventDefault();
        setOffline(!navigator.onLine);
      }}
    >
      <input type="hidden" name="clientId" value={refused?.entered.clientId || clientId} />
      {isOffline && <Banner>{t("prompts.no-connection")}</Banner>}
      <AnswerField
        kind={kind}
        words={wordsOf(wording, useLocale())}
        chosen={refused?.entered.answer ?? before ?? ""}
        kept={before === undefined && !refused ? kept : null}
        error={problem && word(problem)}
      />
      <p className="muted">{t("prompts.who-sees", { group })}</p>
      <div className={styles.ways}>
        <Button type="submit">
          {t(mine === "answered" ? "prompts.save-answer" : "prompts.answer")}
        </Button>
        {mine === "open" && (
          <Button type="submit" kind="quiet" name="skip" value="yes">
            {t("prompts.skip")}
          </Button>
        )}
      </div>
    </Form>
  );
}

type Numbered = Exclude<NonNullable<PromptDayView["myAnswer"]>["value"], { kind: "text" }>;
const numberOf = (value: Numbered) => (value.kind === "scale" ? value.value : value.option);
