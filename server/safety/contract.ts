/** What a crisis is about. */
export type CrisisTopic = "self-harm" | "overdose" | "harm-to-others" | "harm-by-others";
