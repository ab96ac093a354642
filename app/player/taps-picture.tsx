import { useT } from "#app/i18n/use-t.ts";
import type { Moment } from "./phase-at.ts";
import styles from "./player.module.css";

/** Left and right in turn: two places, of which one is filled, and its word. */
export function TapsPicture({ moment: { beat, index } }: { moment: Moment }) {
  const t = useT();
  const side = beat.kind === "tap" ? beat.side : null;
  return (
    <span className={styles.taps} data-beat={index}>
      {(["left", "right"] as const).map((one) => (
        <span key={one} className={styles.hand} data-on={side === one || undefined}>
          {t(`player.${one}`)}
        </span>
      ))}
    </span>
  );
}
