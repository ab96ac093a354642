/** Whether an error means that the database could not be reached or could not serve, not that the question was wrong. */
export function isDatabaseTrouble(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === "string" && trouble.test(code)) return true;
  return cause instanceof Error && isDatabaseTrouble(cause);
}

/** The driver's and the system's words for a lost connection; classes 08, 53, 57 of PostgreSQL. */
const trouble = /^(CONNECTION_|CONNECT_|ECONN|EHOSTUNREACH|ENOTFOUND|EPIPE|ETIMEDOUT|08|53|57)/;
