import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useId, useRef, useState } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import styles from "./prompts.module.css";

interface Props {
  answerId: string;
  /** Whose answer it is. */
  to: string;
  clientId: string;
  refused: Refused | undefined;
}

/** Something said to one answer; folded until somebody wants to. */
export function ReplyForm({ answerId, to, clientId, refused: any }: Props) {
  const t = useT();
  const word = useWording();
  const id = useId();
  const fold = useRef<HTMLDetailsElement>(null);
  const refused = any?.entered.answerId === answerId ? any : undefined;
  const problem = refused && (refused.fields.body ?? refused.message);
  const { state, formData } = useNavigation();
  const isSending = state !== "idle" && formData?.get("answerId") === answerId;
  const wasSending = useRef(false);
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    // Sent: what was written is in the list above now.
    if (wasSending.current && !isSending && !refused) {
      fold.current?.removeAttribute("open");
      fold.current?.querySelector("form")?.reset();
    }
    wasSending.current = isSending;
  }, [isSending, refused]);
  return (
    <details className={styles.fold} ref={fold} open={refused ? true : undefined}>
      <summary>{t("prompts.reply-to", { name: to })}</summary>
      <Form
        method="post"
        action="?do=reply"
        className="stack"
        noValidate
        preventScrollReset
        onSubmit={(event) => {
          if (isSending || !navigator.onLine) event.preventDefault();
          setOffline(!navigator.onLine);
        }}
      >
        {isOffline && <Banner>{t("prompts.no-connection")}</Banner>}
        <input type="hidden" name="answerId" value={answerId} />
        <input type="hidden" name="clientId" value={clientId} key={clientId} />
        <TextArea
          key={id}
          name="body"
          rows={2}
          label={t("prompts.your-reply")}
          defaultValue={refused?.entered.body ?? ""}
          error={problem && word(problem)}
        />
        <p>
          <Button type="submit" kind="quiet">
            {t("prompts.send-reply")}
          </Button>
        </p>
      </Form>
    </details>
  );
}
