import type { MetaFunction } from "@remix-run/node";

export const handle = { isStatic: true };
export const meta: MetaFunction = () => [{ title: "Notes" }];

/** Where *leave quickly* goes from the installed app: a page that says nothing. */
export default function Notes() {
  return <main className="page" />;
}
