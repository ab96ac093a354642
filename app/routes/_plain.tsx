import { Outlet } from "@remix-run/react";
import { PlainShell } from "#app/ui/shell.tsx";

/** The pages of whoever is not signed in. */
export default function Plain() {
  return (
    <PlainShell>
      <Outlet />
    </PlainShell>
  );
}
