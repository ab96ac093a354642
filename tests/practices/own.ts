/** The form of an own practice as it is filled in rightly: four steps of five minutes together. */
export const cuesForm = {
  kind: "cues",
  modality: "resourcing",
  suits: ["activated", "shutdown"],
  minutes: "5, 10",
  usualMinutes: "5",
  nameEn: "Evening by the river",
  nameEs: "Tarde junto al río",
  lineEn: "Walk slowly and listen to the water.",
  lineEs: "Camina despacio y escucha el agua.",
  whyEn: "A place that we know can be a calm one.",
  whyEs: "Un lugar que conocemos puede dar calma.",
  cautionsEn: "Stay at home when it is dark.\nTurn round whenever you like.",
  cautionsEs: "Quédate en casa si está oscuro.\nVuelve cuando quieras.",
  sourceTitle: "Written by our team",
  sourceUrl: "",
  steps: [
    { seconds: "60", en: "Walk to the water.", es: "Camina hacia el agua." },
    { seconds: "60", en: "Listen.", es: "Escucha." },
    { seconds: "120", en: "Feel your feet.", es: "Siente tus pies." },
    { seconds: "60", en: "Walk back.", es: "Vuelve." },
  ],
};

/** The same about breathing. */
export const pacerForm = {
  ...cuesForm,
  kind: "pacer",
  modality: "breathwork",
  nameEn: "A square of breath",
  nameEs: "Un cuadrado de aire",
  breathIn: "4",
  hold: "2,5",
  breathOut: "6",
  rest: "",
  settlingEn: "Sit as you like.",
  settlingEs: "Siéntate como quieras.",
};
