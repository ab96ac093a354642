import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import { lastSeq, type RoomState } from "./room-state.ts";
import styles from "./room.module.css";

interface Props {
  room: RoomState;
  /** The lowest message that its reader has seen. */
  seenSeq: number;
  isAtEnd: boolean;
  onPress: () => void;
}

/** The way back to the newest message, with how many are new there. */
export function JumpButton({ room, seenSeq, isAtEnd, onPress }: Props) {
  const t = useT();
  if (isAtEnd && room.isFollowing) return null;
  const count = Math.max(room.newest, lastSeq(room)) - seenSeq;
  return (
    <div className={styles.below}>
      <button type="button" className={styles.jump} onClick={onPress}>
        <Icon name="down" />
        {seenSeq > 0 && count > 0 ? t("messages.new-below", { count }) : t("messages.to-newest")}
      </button>
    </div>
  );
}
