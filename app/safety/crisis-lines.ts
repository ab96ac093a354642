import { americas } from "./lines/americas.ts";
import { elsewhere } from "./lines/elsewhere.ts";
import { europe } from "./lines/europe.ts";

/** One way to reach people at once. */
export interface CrisisLine {
  name: string;
  /** As it is written on screen; empty where only texts are answered. */
  phone: string;
  /** Also by text message to this number. */
  text?: string;
}

/** A country's emergency number and crisis lines. */
export interface Country {
  /** ISO 3166-1, two letters. */
  code: string;
  emergency: string;
  /** The sites that the lines answer for themselves on. */
  source: string;
  lines: CrisisLine[];
}

/**
 * Gathered in November 2026 from what is published of the lines, not by calling them: whoever opens a centre calls
 * those of its country first. Only numbers that answer the whole country, or say where they do.
 */
export const countries: Country[] = [...americas, ...europe, ...elsewhere];
