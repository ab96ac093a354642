import { Link } from "@remix-run/react";
import type { Translate } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { MessageNotice } from "#server/messages/notice-contract.ts";
import styles from "./room.module.css";

/** What the house tells a group: one quiet line, and where it leads. */
export function NoticeLine({ notice, seq }: { notice: MessageNotice; seq: number }) {
  const t = useT();
  return (
    <p className={styles.notice} id={`message-${seq}`} dir="auto">
      <Link to={`/challenges/${notice.challengeId}`}>{wordsOf(notice, t)}</Link>
    </p>
  );
}

function wordsOf({ kind, title, percent = 0 }: MessageNotice, t: Translate): string {
  switch (kind) {
    case "challenge-begun":
      return t("challenges.notice-begun", { title });
    case "challenge-milestone":
      if (percent === 100) return t("challenges.notice-reached", { title });
      return t("challenges.notice-milestone", { title, percent });
    case "challenge-ended":
      return t("challenges.notice-ended", { title });
  }
}
