import { data } from "@remix-run/node";

/** Whatever has no page of its own is not here. */
export function loader() {
  throw data({ message: { key: "refusal.not-found" } }, { status: 404 });
}

export { loader as action };

/** Never shown: the loader always throws, and the root's error page answers. */
export default function NotFound() {
  return null;
}
