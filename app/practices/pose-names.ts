import type { Key } from "#app/i18n/catalogues.ts";
import type { Pose } from "#server/practices/practice-contract.ts";

/** What each picture of a pose shows, in words. */
export const poseNames: Record<Pose, Key> = {
  seated: "practices.pose-seated",
  "seated-reach": "practices.pose-seated-reach",
  "seated-fold": "practices.pose-seated-fold",
  "seated-twist": "practices.pose-seated-twist",
  "seated-cat-cow": "practices.pose-seated-cat-cow",
  "seated-open": "practices.pose-seated-open",
  standing: "practices.pose-standing",
  "standing-reach": "practices.pose-standing-reach",
  "standing-side": "practices.pose-standing-side",
  "standing-fold": "practices.pose-standing-fold",
  "standing-wide": "practices.pose-standing-wide",
  "standing-sway": "practices.pose-standing-sway",
  "standing-wall": "practices.pose-standing-wall",
  "all-fours": "practices.pose-all-fours",
  child: "practices.pose-child",
  lying: "practices.pose-lying",
  "lying-knees": "practices.pose-lying-knees",
  "lying-legs-up": "practices.pose-lying-legs-up",
  "lying-twist": "practices.pose-lying-twist",
  "lying-bridge": "practices.pose-lying-bridge",
};
