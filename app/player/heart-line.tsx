import "#app/i18n/parts/player.ts";
import { useT } from "#app/i18n/use-t.ts";
import { useHeart } from "./use-heart.ts";

/** The heart, where a sensor tells of it: how fast, and how far it swings. No score and no colours. */
export function HeartLine() {
  const t = useT();
  const heart = useHeart();
  return (
    heart && <p className="muted">{t("player.heart", { rate: heart.rate, swing: heart.swing })}</p>
  );
}
