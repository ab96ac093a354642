import type { ReactNode } from "react";

/** A word or two about something, small and quiet. */
export function Chip({ children }: { children: ReactNode }) {
  return <span className="chip">{children}</span>;
}
