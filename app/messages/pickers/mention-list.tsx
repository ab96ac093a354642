import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import type { Named } from "../text/tree.ts";
import styles from "./mention-list.module.css";

interface Props {
  id: string;
  people: Named[];
  active: number;
  onPick: (one: Named) => void;
  onPoint: (at: number) => void;
}

/**
 * The people whom an @ could mean, above the field (which has to be in a box of `position: relative`).
 * The focus stays in the field: it names the active one to screen readers.
 */
export function MentionList({ id, people, active, onPick, onPoint }: Props) {
  const t = useT();
  const list = useRef<HTMLDivElement>(null);
  const count = people.length;
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active, people]);
  return (
    <>
      <p className="visually-hidden" role="status">
        {count > 0 && t("composing.name-count", { count })}
      </p>
      {count > 0 && (
        <div
          className={styles.list}
          id={id}
          role="listbox"
          aria-label={t("composing.name-someone")}
          ref={list}
        >
          {people.map((one, at) => (
            // The keys of the field move and take; a press must not take the focus out of it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={one.id}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === active}
              className={styles.option}
              onMouseDown={(event) => event.preventDefault()}
              onMouseMove={() => at !== active && onPoint(at)}
              onClick={() => onPick(one)}
            >
              <Avatar name={one.name} id={one.id} />
              <span className={styles.name} dir="auto">
                {one.name}
              </span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}
