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
  const to = notice.kind === "room-paused" ? breath : `/challenges/${notice.challengeId}`;
  return (
    <p className={styles.notice} id={`message-${seq}`} dir="auto">
      <Link to={to}>{wordsOf(notice, t)}</Link>
    </p>
  );
}

function wordsOf(notice: MessageNotice, t: Translate): string {
  switch (notice.kind) {
    case "challenge-begun":
      return t("challenges.notice-begun", { title: notice.title });
    case "challenge-milestone":
      if (notice.percent === 100) return t("challenges.notice-reached", { title: notice.title });
      return t("challenges.notice-milestone", {
        title: notice.title,
        percent: notice.percent ?? 0,
      });
    case "challenge-ended":
      return t("challenges.notice-ended", { title: notice.title });
    case "room-paused":
      return t("messages.notice-paused", { count: notice.minutes });
  }
}
