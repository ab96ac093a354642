import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** A large link in a list: where it leads, and a little about it. */
export function Row({ to, title, children }: { to: string; title: string; children?: ReactNode }) {
  return (
    <Link className="row" to={to}>
      <span className="row-text">
        <span className="row-title" dir="auto">
          {title}
        </span>
        {children && <span className="row-note">{children}</span>}
      </span>
      <Icon name="next" />
    </Link>
  );
}
