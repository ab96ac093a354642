import { holdCaution, type Practice, type Player } from "#server/practices/practice-contract.ts";
import type { OwnKind } from "#server/practices/own-contract.ts";

/** A step of the form as it stands there. */
export interface DraftStep {
  seconds: string;
  en: string;
  es: string;
  pose: string;
}

/** What stands in the form of an own practice. */
export interface Draft {
  kind: OwnKind;
  /** By the name of the field; what is not here is empty. */
  fields: Record<string, string>;
  steps: DraftStep[];
  /** How many rows there are for steps. */
  rows: number;
}

/** Rows of a new form, rows that *More steps* adds, and most of them. */
const rowsAtFirst = 5;
const further = 5;
const mostRows = 30;
const parts = [
  ["Seconds", "seconds"],
  ["En", "en"],
  ["Es", "es"],
  ["Pose", "pose"],
] as const;

/** The kind of player that an address asks for; steps, where it asks for none. */
export function kindOf(asked: string | null | undefined): OwnKind {
  return asked === "pacer" || asked === "poses" ? asked : "cues";
}

/** An empty form. */
export function newDraft(kind: OwnKind): Draft {
  return { kind, fields: { minutes: "5", usualMinutes: "5" }, steps: [], rows: rowsAtFirst };
}

/** What was entered before it was refused, previewed or given more rows. */
export function enteredDraft(fields: Record<string, string>, hasMore: boolean): Draft {
  const steps = stepsAmong(fields);
  const rows = Math.max(rowsAtFirst, steps.length, Number(fields.rows) || 0);
  return {
    kind: kindOf(fields.kind),
    fields,
    steps,
    rows: Math.min(mostRows, rows + (hasMore ? further : 0)),
  };
}

/** The steps of a form, each from the fields of its row; rows that nobody wrote into are none. */
export function stepsAmong(fields: Record<string, unknown>): DraftStep[] {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === "string" ? value : "";
  };
  return Array.from(
    { length: mostRows },
    (_, at) =>
      Object.fromEntries(
        parts.map(([end, key]) => [key, text(`step${at}${end}`)]),
      ) as unknown as DraftStep,
  ).filter((step) => Object.values(step).some((value) => value.trim() !== ""));
}

/** A practice as it is changed. What a form can't describe is shown as steps. */
export function draftOf(practice: Practice): Draft {
  const { modality, suits, minutes, usualMinutes, name, line, why, source } = practice;
  // The house adds this one by itself.
  const cautions = practice.cautions.filter(({ en }) => en !== holdCaution.en);
  const steps = stepsOf(practice.player);
  return {
    kind: kindOf(practice.player.kind),
    fields: {
      modality,
      suits: suits.join(" "),
      minutes: minutes.join(", "),
      usualMinutes: String(usualMinutes),
      nameEn: name.en,
      nameEs: name.es,
      lineEn: line.en,
      lineEs: line.es,
      whyEn: why.en,
      whyEs: why.es,
      cautionsEn: cautions.map(({ en }) => en).join("\n"),
      cautionsEs: cautions.map(({ es }) => es).join("\n"),
      sourceTitle: source.title,
      sourceUrl: source.url ?? "",
      ...breathOf(practice.player),
    },
    steps,
    rows: Math.max(rowsAtFirst, steps.length),
  };
}

function breathOf(player: Player): Record<string, string> {
  if (player.kind !== "pacer") return {};
  const lasting = (kind: string) =>
    String(player.phases.find((phase) => phase.kind === kind)?.seconds ?? "");
  return {
    breathIn: lasting("in"),
    hold: lasting("hold"),
    breathOut: lasting("out"),
    rest: lasting("rest"),
    settlingEn: player.settling.en,
    settlingEs: player.settling.es,
  };
}

function stepsOf(player: Player): DraftStep[] {
  if (player.kind !== "cues" && player.kind !== "poses") return [];
  return player.steps.map((step) => ({
    seconds: String(step.seconds),
    ...step.words,
    pose: "pose" in step ? step.pose : "",
  }));
}
