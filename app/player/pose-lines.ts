import type { Pose } from "#server/practices/practice-contract.ts";

/** A figure of lines on a field of 120 by 100: where the head is, the body, and what it leans on. */
export interface Figure {
  head: [x: number, y: number];
  body: string;
  /** A chair or a wall. */
  beside?: string;
}

const chair = "M38 62H66M40 62V93M64 62V93M38 62L36 36";
const seatedLegs = "M50 60H75L77 91H86";
const wall = "M100 10V93";

export const figures: Record<Pose, Figure> = {
  seated: { head: [53, 19], body: `M52 28L50 60${seatedLegs}M52 35L59 50L71 57`, beside: chair },
  "seated-reach": {
    head: [53, 21],
    body: `M52 30L50 60${seatedLegs}M52 35L61 18L62 4M52 35L46 18L47 4`,
    beside: chair,
  },
  "seated-fold": {
    head: [80, 43],
    body: `M50 60Q56 42 73 42${seatedLegs}M69 45L74 64L77 80`,
    beside: chair,
  },
  "seated-twist": {
    head: [50, 19],
    body: `M51 28L50 60${seatedLegs}M51 35L43 45L37 49M51 35L62 46L73 57`,
    beside: chair,
  },
  "seated-cat-cow": {
    head: [64, 26],
    body: `M50 60Q38 42 57 32${seatedLegs}M54 36L62 50L73 57`,
    beside: chair,
  },
  "seated-open": {
    head: [54, 18],
    body: `M50 60Q57 44 53 27${seatedLegs}M54 36L42 44L30 40M54 36L68 40L80 34`,
    beside: chair,
  },
  standing: {
    head: [60, 15],
    body: "M60 24V56M60 56L55 92M60 56L65 92M60 30L51 44L49 57M60 30L69 44L71 57",
  },
  "standing-reach": {
    head: [60, 18],
    body: "M60 27V56M60 56L55 92M60 56L65 92M60 32L50 18L48 3M60 32L70 18L72 3",
  },
  "standing-side": {
    head: [73, 19],
    body: "M60 56Q60 40 68 27M60 56L55 92M60 56L65 92M66 31L76 13L92 9M65 33L60 46L62 58",
  },
  "standing-fold": {
    head: [80, 74],
    body: "M59 54Q68 48 76 66M59 54L57 92M61 54L64 92M74 62L75 76L78 88",
  },
  "standing-wide": {
    head: [60, 15],
    body: "M60 24V54M60 54L40 92M60 54L80 92M60 31L42 33L26 31M60 31L78 33L94 31",
  },
  "standing-sway": {
    head: [64, 16],
    body: "M60 56Q57 40 63 25M60 56L55 92M60 56L66 92M62 31L48 38L40 50M62 31L76 37L86 47",
  },
  "standing-wall": {
    head: [64, 19],
    body: "M61 27L57 58M57 58L50 92M57 58L62 92M60 33L80 37L99 33",
    beside: wall,
  },
  "all-fours": { head: [88, 51], body: "M80 57H42M78 58V92M42 57L44 92H24" },
  child: { head: [84, 84], body: "M77 82Q60 58 38 78L30 91H56M72 80L82 92H104" },
  lying: { head: [20, 86], body: "M29 88H106M38 87L54 92" },
  "lying-knees": { head: [20, 86], body: "M29 88H62L77 66L86 91H94M38 87L54 92" },
  "lying-legs-up": { head: [24, 86], body: "M33 88H74L78 40M42 87L58 92", beside: "M84 10V93" },
  "lying-twist": { head: [20, 84], body: "M29 87H60L74 78L88 90H96M60 87L78 91M38 86L30 68" },
  "lying-bridge": { head: [18, 87], body: "M27 90Q44 86 60 66L80 62L83 91H92M34 89L54 92" },
};
