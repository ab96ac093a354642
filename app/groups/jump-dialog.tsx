import { useNavigate } from "@remix-run/react";
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Sheet } from "#app/ui/sheet.tsx";
import type { MyGroup } from "#server/groups/contract.ts";
import { fetchMyGroups } from "./fetch-my-groups.ts";
import { findGroups } from "./find-groups.ts";
import styles from "./jump-dialog.module.css";

/** One of my groups, by a few letters of its name. */
export default function JumpDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const navigate = useNavigate();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const groups = useMyGroups();
  const [asked, setAsked] = useState("");
  const [active, setActive] = useState(0);
  const found = useMemo(
    () => (Array.isArray(groups) ? findGroups(groups, asked) : []),
    [groups, asked],
  );
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  function go(group: MyGroup | undefined): void {
    if (!group) return;
    onClose();
    navigate(`/groups/${group.slug}`);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setActive(Math.min(active + 1, found.length - 1));
    else if (event.key === "ArrowUp") setActive(Math.max(active - 1, 0));
    else if (event.key === "Enter") go(found[active]);
    else return;
    event.preventDefault();
  }

  const isOpen = found.length > 0;
  return (
    <Sheet label={t("keys.jump-title")} onClose={onClose}>
      <input
        className="input"
        data-first
        role="combobox"
        aria-label={t("keys.jump-find")}
        placeholder={t("keys.jump-find")}
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        value={asked}
        onChange={(event) => {
          setAsked(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        dir="auto"
      />
      <p className={isOpen ? "visually-hidden" : "muted"} role="status">
        {groups === "failed" && t("keys.jump-again")}
        {Array.isArray(groups) && sayFound(groups.length, found.length)}
      </p>
      <div
        className={styles.list}
        id={listId}
        role="listbox"
        aria-label={t("groups.mine")}
        ref={list}
      >
        {found.map((group, at) => (
          // The field's keys move and take.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={group.slug}
            id={`${listId}-${at}`}
            className={styles.option}
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(group)}
          >
            <span className={styles.name} dir="auto">
              {group.name}
            </span>
            {group.unread > 0 && (
              <span className={styles.unread}>{t("groups.unread", { count: group.unread })}</span>
            )}
          </div>
        ))}
      </div>
    </Sheet>
  );

  function sayFound(all: number, count: number): string {
    if (count > 0) return t("keys.jump-count", { count });
    return t(all > 0 ? "keys.jump-empty" : "keys.jump-none");
  }
}

/** My groups once they are there; `null` till then. */
function useMyGroups(): MyGroup[] | "failed" | null {
  const [groups, setGroups] = useState<MyGroup[] | "failed" | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (answer: MyGroup[] | "failed") => {
      if (isWanted) setGroups(answer);
    };
    fetchMyGroups().then(take, () => take("failed"));
    return () => {
      isWanted = false;
    };
  }, []);
  return groups;
}
