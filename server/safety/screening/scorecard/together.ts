import type { Discount } from "../context.ts";

/** A sign that a phrase found, as far as it matters here. */
export interface WeighedSign {
  weight: 0 | 1 | 2;
  because: Discount | null;
}

/** How the scorecard and the phrases are put together: what each adds to the odds, as a logarithm. */
export interface Balance {
  before: number;
  /** For each unit of the scorecard's own log odds. */
  score: number;
  /** That there is a strong sign, a weak one, one that was taken back, one of the past. */
  strong: number;
  weak: number;
  takenBack: number;
  past: number;
  /** That all there are were taken back. */
  onlyTakenBack: number;
}

const isTakenBack = ({ because }: WeighedSign) => because !== null && because !== "past";

/** What of the phrases' signs counts beside the scorecard; each 0 or 1, in the order of `Balance`. Pure. */
export function signsIn(signs: WeighedSign[]): number[] {
  const is = (test: (sign: WeighedSign) => boolean) => Number(signs.some(test));
  return [
    is(({ weight }) => weight === 2),
    is(({ weight }) => weight === 1),
    is(isTakenBack),
    is(({ because }) => because === "past"),
    Number(signs.length > 0 && signs.every(isTakenBack)),
  ];
}

/** The odds that somebody asks for help now, as a natural logarithm: above 0 it is likelier than not. Pure. */
export function oddsOf(share: number, signs: WeighedSign[], balance: Balance): number {
  const { before, score, strong, weak, takenBack, past, onlyTakenBack } = balance;
  const added = [strong, weak, takenBack, past, onlyTakenBack];
  return signsIn(signs).reduce(
    (sum, is, at) => sum + is * added[at]!,
    before + score * logOdds(share),
  );
}

/** Shares of 0 and 1 count as nearly so. */
export function logOdds(share: number): number {
  const within = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(within / (1 - within));
}
