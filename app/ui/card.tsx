import type { ReactNode } from "react";

/** One thing on a page, set apart by a line. */
export function Card({ children }: { children: ReactNode }) {
  return <div className="card">{children}</div>;
}
