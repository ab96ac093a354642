import type { Gathered } from "./index.ts";

/** Countries of the Americas. */
export const americas: Gathered[] = [
  {
    code: "US",
    emergency: "911",
    lines: [
      {
        name: "988 Suicide & Crisis Lifeline",
        phone: "988",
        text: "988",
        hours: "24/7",
        languages: ["en", "es"],
        source: "988lifeline.org",
      },
      {
        name: "SAMHSA National Helpline",
        phone: "1-800-662-4357",
        kind: "use",
        hours: "24/7",
        languages: ["en", "es"],
        source: "samhsa.gov/find-help/helplines",
      },
      {
        name: "Poison Control",
        phone: "1-800-222-1222",
        kind: "use",
        hours: "24/7",
        languages: ["en", "es"],
        source: "poison.org",
      },
      {
        name: "National Domestic Violence Hotline",
        phone: "1-800-799-7233",
        kind: "violence",
        hours: "24/7",
        languages: ["en", "es"],
        source: "thehotline.org",
      },
    ],
  },
  {
    code: "CA",
    emergency: "911",
    lines: [
      {
        name: "9-8-8 Suicide Crisis Helpline",
        phone: "988",
        text: "988",
        hours: "24/7",
        languages: ["en", "fr"],
        source: "988.ca",
      },
    ],
  },
  {
    code: "MX",
    emergency: "911",
    lines: [
      {
        name: "Línea de la Vida",
        phone: "800 911 2000",
        hours: "24/7",
        languages: ["es"],
        source: "gob.mx/salud/conadic",
      },
    ],
  },
  {
    code: "PR",
    emergency: "911",
    lines: [
      {
        name: "Línea PAS",
        phone: "1-800-981-0023",
        hours: "24/7",
        languages: ["es", "en"],
        source: "lineapas.assmca.pr.gov",
      },
      {
        name: "988 Suicide & Crisis Lifeline",
        phone: "988",
        text: "988",
        hours: "24/7",
        languages: ["en", "es"],
        source: "988lifeline.org",
      },
      {
        name: "National Domestic Violence Hotline",
        phone: "1-800-799-7233",
        kind: "violence",
        hours: "24/7",
        languages: ["en", "es"],
        source: "thehotline.org",
      },
    ],
  },
  {
    code: "CO",
    emergency: "123",
    lines: [
      {
        name: "Línea 106 (Bogotá)",
        phone: "106",
        hours: "24/7",
        languages: ["es"],
        source: "bogota.gov.co",
      },
      {
        name: "Línea 155",
        phone: "155",
        kind: "violence",
        languages: ["es"],
        source: "policia.gov.co",
      },
    ],
  },
  {
    code: "CL",
    emergency: "131",
    lines: [
      {
        name: "Línea Prevención del Suicidio",
        phone: "*4141",
        hours: "24/7",
        languages: ["es"],
        source: "minsal.cl",
      },
      {
        name: "Fono Orientación en Violencia",
        phone: "1455",
        kind: "violence",
        languages: ["es"],
        source: "sernameg.gob.cl",
      },
    ],
  },
  {
    code: "PE",
    emergency: "106",
    lines: [
      {
        name: "Línea 113 Salud",
        phone: "113",
        languages: ["es"],
        source: "gob.pe/minsa",
      },
      {
        name: "Línea 100",
        phone: "100",
        kind: "violence",
        languages: ["es", "qu"],
        source: "gob.pe/mimp",
      },
    ],
  },
  {
    code: "AR",
    emergency: "911",
    lines: [
      {
        name: "Centro de Asistencia al Suicida (Buenos Aires)",
        phone: "135",
        languages: ["es"],
        source: "asistenciaalsuicida.org.ar",
      },
      {
        name: "Centro de Asistencia al Suicida",
        phone: "0800 345 1435",
        languages: ["es"],
        source: "asistenciaalsuicida.org.ar",
      },
      {
        name: "Línea 144",
        phone: "144",
        kind: "violence",
        hours: "24/7",
        languages: ["es"],
        source: "argentina.gob.ar/linea-144",
      },
    ],
  },
  {
    code: "UY",
    emergency: "911",
    lines: [
      {
        name: "Línea Vida",
        phone: "0800 0767",
        hours: "24/7",
        languages: ["es"],
        source: "asse.com.uy",
      },
      {
        name: "Violencia doméstica",
        phone: "0800 4141",
        kind: "violence",
        languages: ["es"],
        source: "gub.uy/inmujeres",
      },
    ],
  },
  {
    code: "BR",
    emergency: "192",
    lines: [
      { name: "CVV", phone: "188", hours: "24/7", languages: ["pt"], source: "cvv.org.br" },
      {
        name: "Ligue 180",
        phone: "180",
        kind: "violence",
        languages: ["pt"],
        source: "gov.br/mulheres",
      },
    ],
  },
];
