import { createContext, useContext } from "react";

/** The page's CSP nonce while it is rendered on the server; the browser never tells it to scripts. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce for a script of this page. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
