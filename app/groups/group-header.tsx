import { NavLink } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { GroupHeading } from "#server/groups/contract.ts";
import styles from "./groups.module.css";

interface Props {
  heading: GroupHeading;
  /** In the room itself the shell bears the name. */
  isNamed?: boolean;
}

/** A group's name and the ways to its pages; outsiders see only what is there for them. */
export function GroupHeader({ heading, isNamed = true }: Props) {
  const { slug, name, role } = heading;
  return (
    <header className={styles.header}>
      {isNamed && (
        <h1 className={styles.name} dir="auto">
          {name}
        </h1>
      )}
      {role && <Tabs slug={slug} isModerator={role === "moderator"} waiting={heading.waiting} />}
    </header>
  );
}

/** So much of the next page's name shows that there is one, in pixels. */
const glimpse = 24;

function Tabs(props: { slug: string; isModerator: boolean; waiting: number }) {
  const { slug, isModerator, waiting: count } = props;
  const t = useT();
  const group = `/groups/${slug}`;
  const tabs = useRef<HTMLElement>(null);
  // They scroll on narrow screens: where one is has to be seen.
  useEffect(() => {
    const row = tabs.current;
    const here = row?.querySelector("[aria-current]");
    if (!row || !here) return;
    const hidden = here.getBoundingClientRect().right - row.getBoundingClientRect().right;
    if (hidden > 0) row.scrollLeft += hidden + glimpse;
  }, []);
  return (
    <nav className={styles.tabs} aria-label={t("groups.pages")} ref={tabs}>
      <NavLink to={group} end>
        {t("groups.room")}
      </NavLink>
      <NavLink to={`${group}/prompts`}>{t("prompts.tab")}</NavLink>
      <NavLink to={`${group}/challenges`}>{t("challenges.tab")}</NavLink>
      <NavLink to={`${group}/check-ins`}>{t("check-ins.tab")}</NavLink>
      <NavLink to={`${group}/members`}>{t("groups.members")}</NavLink>
      <NavLink to={`${group}/about`}>{t("groups.about")}</NavLink>
      <NavLink to={`${group}/search`}>
        <Icon name="search" />
        <span className={styles.wide}>{t("search.title")}</span>
      </NavLink>
      {isModerator && (
        <>
          <NavLink to={`${group}/requests`}>
            {count > 0 ? t("groups.requests-count", { count }) : t("groups.requests")}
          </NavLink>
          <NavLink to={`/desk${group}`}>{t("groups.look-after")}</NavLink>
        </>
      )}
    </nav>
  );
}
