import type { Practice } from "../practice-contract.ts";
import { both } from "./words.ts";

/** The pacer for whoever wants no choice: near six breaths a minute, nothing held. */
export const slowAndLight: Practice = {
  slug: "slow-and-light",
  modality: "breathwork",
  suits: ["activated", "settled", "shutdown"],
  minutes: [2, 5, 10],
  usualMinutes: 5,
  name: both("Slow and light", "Lento y suave"),
  line: both(
    "Six small breaths a minute; two minutes are fine for a craving.",
    "Seis respiraciones pequeñas por minuto; para las ganas, bastan dos minutos.",
  ),
  why: both(
    "Near six breaths a minute, heart and breath find one rhythm. In a study with people in their first year of recovery, those who breathed like this with a heart sensor used on fewer days. It works without a sensor too.",
    "Con unas seis respiraciones por minuto, el corazón y el aire encuentran un mismo ritmo. En un estudio con personas en su primer año de recuperación, quienes respiraron así con un sensor del corazón consumieron menos días. También se puede hacer sin sensor.",
  ),
  cautions: [
    both(
      "Shallow and light: take in less air than you could. If you feel dizzy or short of air, let it go and breathe as you like.",
      "Poco aire y suave: toma menos del que podrías. Si te mareas o te falta aire, déjalo y respira como quieras.",
    ),
    both(
      "If you have a lung or heart illness, ask your doctor about slow breathing first.",
      "Si tienes una enfermedad del pulmón o del corazón, pregunta antes en tu consulta médica.",
    ),
  ],
  source: {
    title:
      "Paced breathing near six a minute with heart-rate feedback in early recovery: a phase-2 trial in JAMA Psychiatry; Lehrer & Gevirtz, Frontiers in Psychology 2014;5:756",
    url: "https://doi.org/10.3389/fpsyg.2014.00756",
  },
  player: {
    kind: "pacer",
    phases: [
      { kind: "in", seconds: 4 },
      { kind: "out", seconds: 6 },
    ],
    pace: { from: 4.5, to: 6.5, step: 0.5 },
    settling: both(
      "Sit or lie as you like, eyes open or closed. Let each breath be small. You can stop at any time.",
      "Siéntate o túmbate como quieras, con los ojos abiertos o cerrados. Deja que cada respiración sea pequeña. Puedes parar cuando quieras.",
    ),
  },
};
