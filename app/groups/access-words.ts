import type { Key } from "#app/i18n/catalogues.ts";
import type { Access } from "#server/groups/contract.ts";

/** How each kind of access is said. */
export const accessWords: Record<Access, Key> = {
  open: "groups.access-open",
  by_request: "groups.access-by-request",
  invite_only: "groups.access-invite-only",
};

/** What leaving means for coming back. */
export const leavingWords: Record<Access, Key> = {
  open: "groups.leave-open",
  by_request: "groups.leave-by-request",
  invite_only: "groups.leave-invite-only",
};
