import { Outlet, useMatches } from "@remix-run/react";
import { HouseKeys } from "#app/groups/house-keys.tsx";
import { AppShell } from "#app/ui/shell.tsx";

/** The signed-in pages; each of them asks for its own sign-in, so that this needs no database. */
export default function App() {
  const isRoom = useMatches().some(
    ({ handle }) => (handle as { shell?: string } | undefined)?.shell === "room",
  );
  return (
    <AppShell kind={isRoom ? "room" : "page"}>
      <Outlet />
      <HouseKeys />
    </AppShell>
  );
}
