/**
 * Phrases that say the same kind of thing. `strong` is enough by itself; of `weak` ones it takes two kinds
 * near each other; `harmless` takes back what stands in its sentence.
 */
export interface Sign {
  says: string;
  role: "strong" | "weak" | "harmless";
  phrases: string[];
}

const signs =
  (role: Sign["role"]) =>
  (says: string, ...phrases: string[]): Sign => ({ says, role, phrases });

export const strong = signs("strong");
export const weak = signs("weak");
export const harmless = signs("harmless");
