import type { ReactNode } from "react";

/** Something worth knowing before the rest of the page. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <div className="banner" role="status">
      {children}
    </div>
  );
}
