import "#app/i18n/parts/practice-pages.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import type { Pose } from "#server/practices/practice-contract.ts";

/** What each picture of a pose shows, in words. */
export const poseNames: Record<Pose, Key> = {
  seated: "practice-pages.pose-seated",
  "seated-reach": "practice-pages.pose-seated-reach",
  "seated-fold": "practice-pages.pose-seated-fold",
  "seated-twist": "practice-pages.pose-seated-twist",
  "seated-cat-cow": "practice-pages.pose-seated-cat-cow",
  "seated-open": "practice-pages.pose-seated-open",
  standing: "practice-pages.pose-standing",
  "standing-reach": "practice-pages.pose-standing-reach",
  "standing-side": "practice-pages.pose-standing-side",
  "standing-fold": "practice-pages.pose-standing-fold",
  "standing-wide": "practice-pages.pose-standing-wide",
  "standing-sway": "practice-pages.pose-standing-sway",
  "standing-wall": "practice-pages.pose-standing-wall",
  "all-fours": "practice-pages.pose-all-fours",
  child: "practice-pages.pose-child",
  lying: "practice-pages.pose-lying",
  "lying-knees": "practice-pages.pose-lying-knees",
  "lying-legs-up": "practice-pages.pose-lying-legs-up",
  "lying-twist": "practice-pages.pose-lying-twist",
  "lying-bridge": "practice-pages.pose-lying-bridge",
};
