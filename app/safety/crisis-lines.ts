/** One way to reach people at once. */
export interface CrisisLine {
  name: string;
  /** As it is written on screen. */
  phone: string;
  /** Also by text message to this number. */
  text?: string;
}

/** A country's emergency number and crisis lines. Checked November 2026 against the lines' own pages. */
export interface Country {
  code: string;
  name: { en: string; es: string };
  emergency: string;
  lines: CrisisLine[];
}

/** Only what is sure; more countries, and the centre's own lines, come with the moderation work. */
export const countries: Country[] = [
  {
    code: "US",
    name: { en: "United States", es: "Estados Unidos" },
    emergency: "911",
    // 988lifeline.org; samhsa.gov/find-help/helplines
    lines: [
      { name: "988 Suicide & Crisis Lifeline", phone: "988", text: "988" },
      { name: "SAMHSA National Helpline", phone: "1-800-662-4357" },
    ],
  },
  {
    code: "CA",
    name: { en: "Canada", es: "Canadá" },
    emergency: "911",
    // 988.ca
    lines: [{ name: "9-8-8 Suicide Crisis Helpline", phone: "988", text: "988" }],
  },
  {
    code: "MX",
    name: { en: "Mexico", es: "México" },
    emergency: "911",
    // gob.mx/salud/conadic: Línea de la Vida
    lines: [{ name: "Línea de la Vida", phone: "800 911 2000" }],
  },
  {
    code: "ES",
    name: { en: "Spain", es: "España" },
    emergency: "112",
    // sanidad.gob.es/linea024; telefonodelaesperanza.org
    lines: [
      { name: "024 · Línea de atención a la conducta suicida", phone: "024" },
      { name: "Teléfono de la Esperanza", phone: "717 003 717" },
    ],
  },
  {
    code: "GB",
    name: { en: "United Kingdom", es: "Reino Unido" },
    emergency: "999",
    // samaritans.org; giveusashout.org
    lines: [
      { name: "Samaritans", phone: "116 123" },
      { name: "Shout", phone: "", text: "85258" },
    ],
  },
  {
    code: "IE",
    name: { en: "Ireland", es: "Irlanda" },
    emergency: "112",
    // samaritans.ie; text50808.ie
    lines: [
      { name: "Samaritans", phone: "116 123" },
      { name: "Text About It", phone: "", text: "50808" },
    ],
  },
  {
    code: "AU",
    name: { en: "Australia", es: "Australia" },
    emergency: "000",
    // lifeline.org.au
    lines: [{ name: "Lifeline", phone: "13 11 14", text: "0477 13 11 14" }],
  },
  {
    code: "CL",
    name: { en: "Chile", es: "Chile" },
    emergency: "131",
    // minsal.cl: Línea Prevención del Suicidio
    lines: [{ name: "Línea Prevención del Suicidio", phone: "*4141" }],
  },
  {
    code: "CO",
    name: { en: "Colombia", es: "Colombia" },
    emergency: "123",
    // bogota.gov.co: Línea 106
    lines: [{ name: "Línea 106 (Bogotá)", phone: "106" }],
  },
];
