import { Refusal, refuseField, type Wording } from "../refusal.ts";
import type { WrittenPractice } from "./own-contract.ts";
import {
  holdCaution,
  practiceContract,
  type Phase,
  type Player,
  type Practice,
} from "./practice-contract.ts";

/**
 * A practice as its form describes it. Pure.
 * @throws Refusal `invalid` beside the field, where its parts do not fit together.
 */
export function fromForm(slug: string, given: WrittenPractice): Practice {
  const minutes = [...new Set(given.minutes)].toSorted((one, other) => one - other);
  if (!minutes.includes(given.usualMinutes))
    throw refuseField("usualMinutes", "practice-pages.usual-one-of");
  const { cautionsEn, cautionsEs } = given;
  if (cautionsEn.length !== cautionsEs.length)
    throw refuseField("cautionsEs", "practice-pages.cautions-differ", { count: cautionsEn.length });
  const player = given.kind === "pacer" ? pacerOf(given) : steppedOf(given, minutes[0]!);
  const holds = player.kind === "pacer" && player.withoutHolds !== undefined;
  const cautions = cautionsEn.map((en, at) => ({ en, es: cautionsEs[at] }));
  const read = practiceContract.safeParse({
    slug,
    modality: given.modality,
    suits: [...new Set(given.suits)],
    minutes,
    usualMinutes: given.usualMinutes,
    name: { en: given.nameEn, es: given.nameEs },
    line: { en: given.lineEn, es: given.lineEs },
    why: { en: given.whyEn, es: given.whyEs },
    cautions: holds ? [...cautions, holdCaution] : cautions,
    source: { title: given.sourceTitle, ...(given.sourceUrl && { url: given.sourceUrl }) },
    player,
  });
  if (read.success) return read.data;
  throw new Refusal("invalid", { fields: { form: { key: "refusal.invalid-field" } } });
}

function pacerOf(given: Extract<WrittenPractice, { kind: "pacer" }>): Player {
  const phases: Phase[] = [
    { kind: "in" as const, seconds: given.breathIn },
    { kind: "hold" as const, seconds: given.hold ?? 0 },
    { kind: "out" as const, seconds: given.breathOut },
    { kind: "rest" as const, seconds: given.rest ?? 0 },
  ].filter(({ seconds }) => seconds > 0);
  const breath = phases.reduce((sum, { seconds }) => sum + seconds, 0);
  if (breath < shortestBreath) throw refuseField("breathOut", "practice-pages.breath-short");
  const withoutHolds = phases.filter(({ kind }) => kind === "in" || kind === "out");
  return {
    kind: "pacer",
    phases,
    ...(withoutHolds.length < phases.length && { withoutHolds }),
    settling: { en: given.settlingEn, es: given.settlingEs },
  };
}

/** Seconds that a whole breath takes at least: a faster one is no calm one. */
const shortestBreath = 4;

function steppedOf(given: Extract<WrittenPractice, { steps: unknown }>, shortest: number): Player {
  const { kind, steps } = given;
  const all = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  if (all !== shortest * 60)
    throw refuseField("steps", "practice-pages.steps-sum", {
      all,
      wanted: shortest * 60,
      shortest,
    });
  const longest = Math.max(...steps.map(({ seconds }) => seconds));
  const made = steps.map(({ seconds, en, es }) => ({
    words: { en, es },
    seconds,
    // What a longer length adds goes to all of them, by how long they are.
    stretch: Math.max(1, Math.round((seconds / longest) * 10)),
  }));
  if (kind === "cues") return { kind, steps: made };
  const without: [string, Wording][] = steps.flatMap(({ pose }, at) =>
    pose ? [] : [[`steps.${at}.pose`, { key: "practice-pages.pose-needed" }]],
  );
  if (without.length > 0) throw new Refusal("invalid", { fields: Object.fromEntries(without) });
  return { kind, steps: made.map((one, at) => ({ ...one, pose: steps[at]!.pose! })) };
}

/** What an own practice is called in addresses, from its English name; `number` from the second on. */
export function slugFor(name: string, number = 1): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 50)
    .replace(/-+$/, "");
  return `own-${plain || "practice"}${number > 1 ? `-${number}` : ""}`;
}
