import { useT } from "#app/i18n/use-t.ts";
import styles from "./room.module.css";

/** Who is writing: at most two names. Not for screen readers, which it would interrupt. */
export function TypingLine({ typists }: { typists: { id: string; name: string }[] }) {
  const t = useT();
  const [one, two, ...others] = typists;
  let text = "";
  if (others.length > 0) text = t("messages.several-type");
  else if (one && two) text = t("messages.two-type", { one: one.name, two: two.name });
  else if (one) text = t("messages.one-types", { one: one.name });
  return (
    <p className={styles.typing} aria-hidden="true">
      {text}
    </p>
  );
}
