import { useId, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { CheckInView } from "#server/check-ins/contract.ts";
import styles from "./check-ins.module.css";
import type { Fields } from "./unsent.ts";

/** A group of mine that a check-in can be shared with. */
export interface ShareableGroup {
  slug: string;
  name: string;
}

interface Props {
  groups: ShareableGroup[];
  sharedWith: CheckInView["sharedWith"];
  /** What had been chosen, when a form without script was refused. */
  entered?: Record<string, string> | undefined;
  error: string | undefined;
  onChange?: (fields: Fields) => void;
}

/** Who may see it; said in one sentence beside the choice. Nobody else, unless one says so. */
export function SharingRow({ groups, sharedWith, entered, error, onChange }: Props) {
  const t = useT();
  const id = useId();
  const [sharing, setSharing] = useState(entered?.sharing || (sharedWith ? "group" : "private"));
  const [slug, setSlug] = useState(entered?.slug ?? sharedWith?.slug ?? groups[0]?.slug ?? "");
  const [sharesNote, setSharesNote] = useState(
    entered ? entered.sharesNote === "on" : (sharedWith?.withNote ?? false),
  );
  if (groups.length === 0) return null;
  const choose = (next: "private" | "group", to = slug, note = sharesNote) => {
    setSharing(next);
    setSlug(to);
    setSharesNote(note);
    onChange?.({ sharing: next, slug: to, sharesNote: note });
  };
  const name = groups.find((one) => one.slug === slug)?.name ?? "";
  const isShared = sharing === "group";
  return (
    <fieldset className={styles.row} aria-describedby={`${id}-who`}>
      <legend>{t("check-ins.sharing")}</legend>
      {error && <p className="field-error">{error}</p>}
      <div className={styles.choices}>
        {(["private", "group"] as const).map((kind) => (
          <label className={styles.choice} key={kind}>
            <input
              type="radio"
              name="sharing"
              value={kind}
              defaultChecked={sharing === kind}
              onChange={() => choose(kind)}
            />
            <span>{t(kind === "private" ? "check-ins.only-me" : "check-ins.a-group")}</span>
          </label>
        ))}
      </div>
      <select
        className="input"
        name="slug"
        aria-label={t("check-ins.which-group")}
        value={slug}
        onChange={({ target }) => choose(isShared ? "group" : "private", target.value)}
      >
        {groups.map((one) => (
          <option key={one.slug} value={one.slug}>
            {one.name}
          </option>
        ))}
      </select>
      <label className="checkbox">
        <input
          type="checkbox"
          name="sharesNote"
          value="on"
          defaultChecked={sharesNote}
          onChange={({ target }) => choose(isShared ? "group" : "private", slug, target.checked)}
        />
        {t("check-ins.with-note")}
      </label>
      <p className="muted" id={`${id}-who`}>
        {isShared
          ? t(sharesNote ? "check-ins.who-note" : "check-ins.who-group", { group: name })
          : t("check-ins.who-me")}
      </p>
    </fieldset>
  );
}
