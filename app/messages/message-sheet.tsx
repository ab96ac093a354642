import "#app/i18n/parts/moderation.ts";
import { Link } from "@remix-run/react";
import { useState } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { ReportInSheet } from "#app/moderation/report-in-sheet.tsx";
import { Button } from "#app/ui/button.tsx";
import { Sheet } from "#app/ui/sheet.tsx";
import type { MessageView, ReactionKind } from "#server/messages/contract.ts";
import { ReactionPicker } from "./reactions.tsx";
import { canEdit, isMine, type Reader } from "./reader.ts";
import styles from "./message-sheet.module.css";

interface Props {
  message: MessageView;
  slug: string;
  me: Reader;
  onClose: () => void;
  onReply: (message: MessageView) => void;
  onEdit: (message: MessageView) => void;
  onDelete: (message: MessageView) => void;
  onReact: (message: MessageView, kind: ReactionKind, on: boolean) => void;
  onPin: (message: MessageView, on: boolean) => void;
  onUnread: (message: MessageView) => void;
}

/** Everything that its reader can do with a message. */
export default function MessageSheet(props: Props) {
  const { message, slug, me, onClose, onReact } = props;
  const t = useT();
  const [step, setStep] = useState<"all" | "delete" | "report">("all");
  const page = `/groups/${slug}/messages/${message.seq}`;
  const mine = isMine(message, me);

  /** The sheet is away before what comes next takes the focus. */
  const then = (deed: (message: MessageView) => void) => () => {
    onClose();
    deed(message);
  };

  if (step === "delete") {
    return (
      <Sheet label={t("messages.delete")} onClose={onClose}>
        <p>{t("messages.delete-explained")}</p>
        <div className={styles.choice}>
          <Button onClick={then(props.onDelete)}>{t("messages.delete-yes")}</Button>
          <Button kind="quiet" onClick={() => setStep("all")}>
            {t("messages.delete-no")}
          </Button>
        </div>
      </Sheet>
    );
  }
  if (step === "report")
    return (
      <Sheet label={t("moderation.report-title")} onClose={onClose}>
        <ReportInSheet slug={slug} seq={message.seq} timeZone={me.timeZone} onClose={onClose} />
      </Sheet>
    );
  return (
    <Sheet label={t("messages.more")} onClose={onClose}>
      <ReactionPicker
        mine={message.mine ?? []}
        onPick={(kind) => {
          onClose();
          onReact(message, kind, !message.mine?.includes(kind));
        }}
      />
      <ul className={styles.deeds}>
        <Deed word="messages.reply" onPress={then(props.onReply)} />
        {canEdit(message, me) && <Deed word="messages.edit" onPress={then(props.onEdit)} />}
        {mine && <Deed word="messages.delete" onPress={() => setStep("delete")} />}
        {!mine && <Deed word="messages.unread-from-here" onPress={then(props.onUnread)} />}
        {me.isModerator && (
          <Deed
            word={message.isPinned ? "messages.unpin" : "messages.pin"}
            onPress={then(() => props.onPin(message, !message.isPinned))}
          />
        )}
        <li>
          <Link to={page}>
            {t(me.isModerator && message.isEdited ? "messages.earlier" : "messages.page")}
          </Link>
        </li>
        {!mine && <Deed word="moderation.report" onPress={() => setStep("report")} />}
      </ul>
    </Sheet>
  );
}

function Deed({ word, onPress }: { word: Key; onPress: () => void }) {
  const t = useT();
  return (
    <li>
      <button type="button" onClick={onPress}>
        {t(word)}
      </button>
    </li>
  );
}
