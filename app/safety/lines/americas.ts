import type { Country } from "../crisis-lines.ts";

/** Countries of the Americas. */
export const americas: Country[] = [
  {
    code: "US",
    emergency: "911",
    source: "988lifeline.org, samhsa.gov/find-help/helplines",
    lines: [
      { name: "988 Suicide & Crisis Lifeline", phone: "988", text: "988" },
      { name: "SAMHSA National Helpline", phone: "1-800-662-4357" },
    ],
  },
  {
    code: "CA",
    emergency: "911",
    source: "988.ca",
    lines: [{ name: "9-8-8 Suicide Crisis Helpline", phone: "988", text: "988" }],
  },
  {
    code: "MX",
    emergency: "911",
    source: "gob.mx/salud/conadic",
    lines: [{ name: "Línea de la Vida", phone: "800 911 2000" }],
  },
  {
    code: "PR",
    emergency: "911",
    source: "lineapas.assmca.pr.gov",
    lines: [
      { name: "988 Suicide & Crisis Lifeline", phone: "988", text: "988" },
      { name: "Línea PAS", phone: "1-800-981-0023" },
    ],
  },
  {
    code: "CO",
    emergency: "123",
    source: "bogota.gov.co",
    lines: [{ name: "Línea 106 (Bogotá)", phone: "106" }],
  },
  {
    code: "CL",
    emergency: "131",
    source: "minsal.cl",
    lines: [{ name: "Línea Prevención del Suicidio", phone: "*4141" }],
  },
  {
    code: "PE",
    emergency: "106",
    source: "gob.pe/minsa",
    lines: [{ name: "Línea 113 Salud", phone: "113" }],
  },
  {
    code: "AR",
    emergency: "911",
    source: "asistenciaalsuicida.org.ar",
    lines: [
      { name: "Centro de Asistencia al Suicida (Buenos Aires)", phone: "135" },
      { name: "Centro de Asistencia al Suicida", phone: "0800 345 1435" },
    ],
  },
  {
    code: "UY",
    emergency: "911",
    source: "asse.com.uy",
    lines: [{ name: "Línea Vida", phone: "0800 0767" }],
  },
  { code: "BR", emergency: "192", source: "cvv.org.br", lines: [{ name: "CVV", phone: "188" }] },
];
