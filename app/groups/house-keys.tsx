import { useLocation, useNavigate } from "@remix-run/react";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { isMac } from "#app/ui/is-mac.ts";
import { keyMeaning, takesText, type KeyMeaning } from "#app/ui/key-meaning.ts";
import { hasSingleKeys } from "#app/ui/single-keys.ts";
import { useAnnounce } from "#app/ui/status.tsx";

const JumpDialog = lazy(() => import("./jump-dialog.tsx"));
const KeyHelp = lazy(() => import("#app/ui/key-help.tsx"));

/** The keys that work on every page of a member, and the dialogs that they open. */
export function HouseKeys() {
  const [open, setOpen] = useState<"jump" | "keys" | null>(null);
  useHouseKeys(setOpen);
  const { pathname } = useLocation();
  const onClose = () => setOpen(null);
  return (
    <Suspense>
      {open === "jump" && <JumpDialog onClose={onClose} />}
      {open === "keys" && <KeyHelp onClose={onClose} isOnDesk={pathname.startsWith("/desk")} />}
    </Suspense>
  );
}

/** Listens for the keys of the house; what they need is fetched with the first press. */
function useHouseKeys(onOpen: (what: "jump" | "keys") => void): void {
  const t = useT();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { pathname } = useLocation();

  async function follow(meaning: KeyMeaning): Promise<void> {
    if (meaning === "jump" || meaning === "keys") {
      onOpen(meaning);
      return;
    }
    const step = meaning.startsWith("next") ? 1 : -1;
    if (meaning.endsWith("part")) {
      const { stepThroughLandmarks } = await import("#app/ui/landmarks.ts");
      stepThroughLandmarks(step);
      return;
    }
    const [{ fetchMyGroups }, { nextUnread }] = await Promise.all([
      import("./fetch-my-groups.ts"),
      import("./find-groups.ts"),
    ]);
    const [, slug] = /^\/groups\/([^/]+)/.exec(pathname) ?? [];
    const group = nextUnread(await fetchMyGroups(), slug && decodeURIComponent(slug), step);
    if (group) navigate(`/groups/${group.slug}`);
    else announce(t("keys.nothing-unread"));
  }
  const latest = useRef(follow);
  useEffect(() => {
    latest.current = follow;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing) return;
      const meaning = keyMeaning(event, {
        isTyping: takesText(document.activeElement),
        isMac: isMac(),
        hasSingleKeys: hasSingleKeys(),
      });
      if (!meaning) return;
      event.preventDefault();
      // Whatever stands above the page has the keys to itself.
      if (document.querySelector("dialog[open]")) return;
      // Without a connection a key that fetches does nothing; the page says that it is offline.
      latest.current(meaning).catch(() => {});
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}
