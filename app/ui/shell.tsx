import { Link, NavLink, useNavigation } from "@remix-run/react";
import { useEffect, useState, type ReactNode } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "./icon.tsx";
import { LeaveButton } from "./leave-button.tsx";

interface Props {
  children: ReactNode;
  /** A room takes the whole height, and on phones a way back instead of the bar. */
  kind?: "page" | "room" | undefined;
  /** The room's name; it stands in the header, so that what is said has the room it needs. */
  title?: string | undefined;
}

const places = [
  { to: "/", icon: "today", word: "ui.today" },
  { to: "/groups", icon: "groups", word: "ui.groups" },
  { to: "/practices", icon: "practices", word: "ui.practices" },
  { to: "/me", icon: "me", word: "ui.me" },
] as const;

/** What is around every page of a signed-in member; the same things at the same place. */
export function AppShell({ children, kind = "page", title }: Props) {
  const t = useT();
  return (
    <div className="shell" data-kind={kind} data-rail>
      <Header room={kind === "room" ? (title ?? "") : undefined} />
      <main className="main" id="main">
        {children}
      </main>
      <nav className="bar" aria-label={t("ui.places")}>
        {places.map(({ to, icon, word }) => (
          <NavLink key={to} to={to} end={to === "/"} prefetch="none">
            <Icon name={icon} />
            <span>{t(word)}</span>
          </NavLink>
        ))}
      </nav>
    </div>
  );
}

/** What is around the pages of whoever is not signed in. */
export function PlainShell({ children }: { children: ReactNode }) {
  const t = useT();
  return (
    <div className="shell">
      <Header />
      <main className="main" id="main">
        {children}
      </main>
      <footer className="footer">
        <Link to="/what-staff-see">{t("ui.what-staff-see")}</Link>
        <Link to="/privacy">{t("ui.privacy")}</Link>
        <LanguageLinks />
      </footer>
    </div>
  );
}

/** Title, leave quickly, help: on every page, in this order. In a room the title is its name. */
export function Header({ room }: { room?: string | undefined }) {
  const t = useT();
  return (
    <>
      <a className="skip" href="#main">
        {t("ui.skip")}
      </a>
      <ProgressLine />
      <header className="header">
        {room !== undefined ? (
          <>
            <Link className="back" to="/groups" aria-label={t("ui.groups")}>
              <Icon name="back" />
            </Link>
            <h1 className="title" dir="auto">
              {room}
            </h1>
          </>
        ) : (
          <Link className="brand" to="/">
            Evenkeel
          </Link>
        )}
        <LeaveButton />
        <a className="help" href="/help-now">
          <Icon name="help" />
          {t("ui.help")}
        </a>
      </header>
    </>
  );
}

/** A thin line when a page takes longer than a moment; the old page stays till then. */
function ProgressLine() {
  const isLoading = useNavigation().state !== "idle";
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isLoading) {
      setSlow(false);
      return;
    }
    const timer = setTimeout(() => setSlow(true), 300);
    return () => clearTimeout(timer);
  }, [isLoading]);
  return isSlow ? <div className="progress" aria-hidden="true" /> : null;
}

/** The other language, each named in itself. */
function LanguageLinks() {
  return (
    <>
      <a href="/language?to=en" hrefLang="en" lang="en">
        English
      </a>
      <a href="/language?to=es" hrefLang="es" lang="es">
        Español
      </a>
    </>
  );
}
