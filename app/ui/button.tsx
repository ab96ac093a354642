import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";

type Kind = "main" | "quiet";

/** A button; `quiet` for everything but the one next step. */
export function Button({
  kind = "main",
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: Kind }) {
  return <button className="button" data-kind={kind} {...rest} />;
}

/** A link that looks like a button. */
export function LinkButton({ kind = "main", ...rest }: LinkProps & { kind?: Kind }) {
  return <Link className="button" data-kind={kind} {...rest} />;
}
