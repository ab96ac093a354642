import type { ReactNode } from "react";
import { LinkButton } from "./button.tsx";

/** On to the next page of a long list. */
export function Pager({ to, children }: { to: string; children: ReactNode }) {
  return (
    <p>
      <LinkButton kind="quiet" to={to}>
        {children}
      </LinkButton>
    </p>
  );
}
