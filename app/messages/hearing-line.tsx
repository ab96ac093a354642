import { useT } from "#app/i18n/use-t.ts";
import type { Hearing } from "./live.ts";
import styles from "./room.module.css";

/** A slim line that says how the room hears, when that is not as it usually is. */
export function HearingLine({ hearing, isClosed }: { hearing: Hearing; isClosed: boolean }) {
  const t = useT();
  const text = isClosed
    ? t("messages.room-closed")
    : hearing === "offline"
      ? t("messages.offline")
      : hearing === "asking"
        ? t("messages.asking")
        : "";
  return (
    <p className={styles.hearing} role="status" hidden={!text}>
      {text}
    </p>
  );
}
