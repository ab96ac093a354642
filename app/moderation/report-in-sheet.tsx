import "#app/i18n/parts/moderation.ts";
import { useState, type FormEvent } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import { askEitherWay } from "#app/lib/ask-either-way.ts";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import type { Reason, Reported } from "#server/moderation/contract.ts";
import type { Wording } from "#server/refusal.ts";
import { ReportChoice } from "./report-choice.tsx";
import { ReportThanks } from "./report-thanks.tsx";

interface Props {
  slug: string;
  seq: number;
  timeZone: string;
  onClose: () => void;
}

/** Nothing of it is kept: it is seen at once that it did not go, and can be pressed again. */
const notNow: Wording = { key: "messages.not-now" };

/** Reports a message without leaving the room: a reason sends it, words can follow. */
export function ReportInSheet({ slug, seq, timeZone, onClose }: Props) {
  const t = useT();
  const word = useWording();
  const [reported, setReported] = useState<Reported | null>(null);
  const [trouble, setTrouble] = useState<Wording | null>(null);
  const [hasWords, setHasWords] = useState(false);

  /** Answers whether it went. */
  async function send(reason: Reason, words?: string): Promise<boolean> {
    const address = `/groups/${encodeURIComponent(slug)}/reports`;
    const input = { slug, seq, reason, words };
    const answer = await askEitherWay<Reported>("report:make", input, address).catch(() => null);
    if (answer?.ok) setReported(answer.value);
    setTrouble(
      answer?.ok
        ? null
        : ((answer && Object.values(answer.fields)[0]) ?? answer?.message ?? notNow),
    );
    return answer?.ok ?? false;
  }

  async function addWords(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get("words");
    if (reported && typeof words === "string" && words.trim())
      setHasWords(await send(reported.reason, words));
  }

  const problem = trouble && (
    <p className="field-error" role="alert">
      {word(trouble)}
    </p>
  );
  if (!reported)
    return (
      <>
        {problem}
        <ReportChoice onChoose={(reason) => void send(reason)} />
      </>
    );
  return (
    <div className="stack">
      <ReportThanks reported={reported} timeZone={timeZone} />
      {hasWords ? (
        <p role="status">{t("moderation.report-added")}</p>
      ) : (
        <form className="stack" onSubmit={(event) => void addWords(event)}>
          <TextArea
            name="words"
            label={t("moderation.report-words")}
            error={trouble ? word(trouble) : undefined}
          />
          <Button kind="quiet">{t("moderation.report-add")}</Button>
        </form>
      )}
      <Button onClick={onClose}>{t("moderation.report-back")}</Button>
    </div>
  );
}
