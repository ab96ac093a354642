import { Link } from "@remix-run/react";
import type { Translate } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { MessageNotice } from "#server/messages/notice-contract.ts";
import styles from "./room.module.css";

/** A practice that everybody can do where they are, while a room takes a breath. */
const breath = "/practices/longer-breath-out";

/** What the house tells a group: one quiet line, and where it leads. */
export function NoticeLine({ notice, seq }: { notice: MessageNotice; seq: number }) {
  const t = useT();
  const to = addressOf(notice);
  const words = wordsOf(notice, t);
  return (
    <p className={styles.notice} id={`message-${seq}`} dir="auto">
      {to ? <Link to={to}>{words}</Link> : words}
    </p>
  );
}

function addressOf(notice: MessageNotice): string | null {
  if (notice.kind === "room-paused") return breath;
  return "challengeId" in notice ? `/challenges/${notice.challengeId}` : null;
}

function wordsOf(notice: MessageNotice, t: Translate): string {
  switch (notice.kind) {
    case "challenge-begun":
      return t("challenges.notice-begun", { title: notice.title });
    case "challenge-milestone": {
      const { title, percent = 0 } = notice;
      if (percent === 100) return t("challenges.notice-reached", { title });
      return t("challenges.notice-milestone", { title, percent });
    }
    case "challenge-ended":
      return t("challenges.notice-ended", { title: notice.title });
    case "group-archived":
      return t("groups.archived-note");
    case "group-restored":
      return t("groups.notice-restored");
    case "room-paused":
      return t("messages.notice-paused", { count: notice.minutes });
  }
}
