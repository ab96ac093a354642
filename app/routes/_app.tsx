import { Outlet, useMatches } from "@remix-run/react";
import { HouseKeys } from "#app/groups/house-keys.tsx";
import { AlertBar } from "#app/roster/alert-bar.tsx";
import { AppShell } from "#app/ui/shell.tsx";

/** The signed-in pages; each of them asks for its own sign-in, so that this needs no database. */
export default function App() {
  const room = useMatches().find(
    ({ handle }) => (handle as { shell?: string } | undefined)?.shell === "room",
  );
  const seen = room?.data as { heading?: { name: string } } | undefined;
  return (
    <AppShell kind={room ? "room" : "page"} title={seen?.heading?.name}>
      <AlertBar />
      <Outlet />
      <HouseKeys />
    </AppShell>
  );
}
