import { useActionData, useLocation } from "@remix-run/react";
import { useRef } from "react";
import type { Refused } from "./act.server.ts";

/**
 * Why the form of this page was refused, until it is sent again. For pages that load themselves anew
 * when there is news: the router forgets a refusal when it loads anything (`completeNavigation`), and
 * the reason would be gone before it is read.
 */
export function useRefused(): Refused | undefined {
  const refused = useActionData<Refused>();
  // Whatever is sent leads to a new entry in the history; loading anew does not.
  const { key } = useLocation();
  const kept = useRef({ key, refused });
  if (refused || kept.current.key !== key) kept.current = { key, refused };
  return kept.current.refused;
}
