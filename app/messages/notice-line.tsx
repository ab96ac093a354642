import { Link } from "@remix-run/react";
import type { Translate } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { MessageNotice } from "#server/messages/notice-contract.ts";
import styles from "./room.module.css";

/** What the house tells a group: one quiet line, and where it leads. */
export function NoticeLine({ notice, seq }: { notice: MessageNotice; seq: number }) {
  const t = useT();
  const words = wordsOf(notice, t);
  return (
    <p className={styles.notice} id={`message-${seq}`} dir="auto">
      {"challengeId" in notice ? (
        <Link to={`/challenges/${notice.challengeId}`}>{words}</Link>
      ) : (
        words
      )}
    </p>
  );
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
  }
}
