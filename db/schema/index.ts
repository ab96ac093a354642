export * from "./accounts.ts";
export * from "./check-ins.ts";
export * from "./groups.ts";
export * from "./invitations.ts";
export * from "./messages.ts";
export * from "./mail.ts";
export * from "./notifications.ts";
export * from "./vault.ts";
