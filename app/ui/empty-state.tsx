import type { ReactNode } from "react";

interface Props {
  title: string;
  /** It is all that the page says, and so its heading. */
  isPage?: boolean;
  children?: ReactNode;
}

/** Nothing here yet, and that is fine: one sentence, and perhaps one next step. */
export function EmptyState({ title, isPage, children }: Props) {
  const Heading = isPage ? "h1" : "h2";
  return (
    <div className="empty">
      <Boat />
      <Heading>{title}</Heading>
      {children && <p className="muted">{children}</p>}
    </div>
  );
}

/** A boat at rest on quiet water, on an even keel. */
function Boat() {
  return (
    <svg viewBox="0 0 140 80" aria-hidden="true" focusable="false">
      <path d="M0 62h140v18H0z" fill="var(--settled-soft)" />
      <path
        d="M38 52h64l-9 15H47z"
        fill="var(--accent-soft)"
        stroke="var(--accent)"
        strokeWidth="2"
      />
      <path
        d="M69 50V12l24 32H69"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        strokeLinejoin="round"
      />
      <path
        d="M8 70h22m14 5h26m20-4h30"
        stroke="var(--settled)"
        strokeWidth="2"
        strokeLinecap="round"
      />
    </svg>
  );
}
