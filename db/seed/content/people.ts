/** Somebody of the demo centre, by the pseudonym that the others know. */
export interface DemoPerson {
  name: string;
  locale: "en" | "es";
  /** IANA zone. */
  timeZone: string;
  /** How many days ago the account was made. */
  since: number;
  staffRole?: "staff" | "owner";
}

/** Everybody who lives in Rivers Centre; all of them are invented. */
export const people = [
  { name: "Hana", locale: "en", timeZone: "America/Denver", since: 92, staffRole: "owner" },
  { name: "Iris", locale: "en", timeZone: "America/New_York", since: 90, staffRole: "staff" },
  { name: "Ruth", locale: "en", timeZone: "America/New_York", since: 81 },
  { name: "Dani", locale: "en", timeZone: "America/New_York", since: 80 },
  { name: "Inés", locale: "es", timeZone: "America/Bogota", since: 79 },
  { name: "Maya", locale: "en", timeZone: "America/New_York", since: 71 },
  { name: "Tomás", locale: "es", timeZone: "America/New_York", since: 68 },
  { name: "June", locale: "en", timeZone: "America/New_York", since: 66 },
  { name: "Wren", locale: "en", timeZone: "America/New_York", since: 64 },
  { name: "Kit", locale: "en", timeZone: "Europe/London", since: 59 },
  { name: "Abel", locale: "es", timeZone: "America/Mexico_City", since: 52 },
  { name: "Nube", locale: "es", timeZone: "Europe/Madrid", since: 34 },
  { name: "Pia", locale: "en", timeZone: "America/Chicago", since: 24 },
  { name: "Noor", locale: "en", timeZone: "America/Los_Angeles", since: 10 },
] as const satisfies DemoPerson[];

/** The pseudonyms, so that a misspelt one does not compile. */
export type Name = (typeof people)[number]["name"];

/** The one published password of all demo accounts; a demo is open to its own machine only. */
export const demoPassword = "evenkeel-demo-2026";

/** The address that somebody of the demo signs in with; `.example` belongs to nobody, for good. */
export function demoEmail(name: Name): string {
  return `${name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()}@rivers.example`;
}
