import type { Gathered } from "./index.ts";

/** Countries of Europe, from Portugal to Ukraine. */
export const southernEurope: Gathered[] = [
  {
    code: "ES",
    emergency: "112",
    lines: [
      {
        name: "024 · Línea de atención a la conducta suicida",
        phone: "024",
        hours: "24/7",
        languages: ["es", "ca", "eu", "gl"],
        source: "sanidad.gob.es/linea024",
      },
      {
        name: "Teléfono de la Esperanza",
        phone: "717 003 717",
        hours: "24/7",
        languages: ["es"],
        source: "telefonodelaesperanza.org",
      },
      {
        name: "016",
        phone: "016",
        kind: "violence",
        languages: ["es", "ca", "eu", "gl", "en"],
        source: "violenciagenero.igualdad.gob.es",
      },
    ],
  },
  {
    code: "PT",
    emergency: "112",
    lines: [
      {
        name: "SNS 24",
        phone: "808 24 24 24",
        hours: "24/7",
        languages: ["pt"],
        source: "sns24.gov.pt",
      },
      {
        name: "Informação a vítimas de violência doméstica",
        phone: "800 202 148",
        kind: "violence",
        hours: "24/7",
        languages: ["pt"],
        source: "cig.gov.pt",
      },
    ],
  },
  {
    code: "FR",
    emergency: "112",
    lines: [
      {
        name: "3114 · Prévention du suicide",
        phone: "3114",
        hours: "24/7",
        languages: ["fr"],
        source: "3114.fr",
      },
      {
        name: "3919 · Violences Femmes Info",
        phone: "3919",
        kind: "violence",
        hours: "24/7",
        languages: ["fr"],
        source: "arretonslesviolences.gouv.fr",
      },
    ],
  },
  {
    code: "IT",
    emergency: "112",
    lines: [
      {
        name: "Telefono Amico Italia",
        phone: "02 2327 2327",
        hours: "09:00–24:00",
        languages: ["it"],
        source: "telefonoamico.it",
      },
      {
        name: "1522",
        phone: "1522",
        kind: "violence",
        languages: ["it", "en"],
        source: "1522.eu",
      },
    ],
  },
  {
    code: "GR",
    emergency: "112",
    lines: [
      {
        name: "Γραμμή 1018",
        phone: "1018",
        hours: "24/7",
        languages: ["el"],
        source: "suicide-help.gr",
      },
      {
        name: "Γραμμή SOS 15900",
        phone: "15900",
        kind: "violence",
        languages: ["el", "en"],
        source: "isotita.gr",
      },
    ],
  },
  {
    code: "RO",
    emergency: "112",
    lines: [
      {
        name: "TelVerde Antisuicid",
        phone: "0800 801 200",
        languages: ["ro"],
        source: "antisuicid.ro",
      },
      {
        name: "Linia pentru victimele violenței domestice",
        phone: "0800 500 333",
        kind: "violence",
        hours: "24/7",
        languages: ["ro"],
        source: "anes.gov.ro",
      },
    ],
  },
  {
    code: "HU",
    emergency: "112",
    lines: [
      {
        name: "Lelki Elsősegély Telefonszolgálat",
        phone: "116 123",
        languages: ["hu"],
        source: "sos505.hu",
      },
    ],
  },
  {
    code: "UA",
    emergency: "112",
    lines: [
      {
        name: "Lifeline Ukraine",
        phone: "7333",
        hours: "24/7",
        languages: ["uk"],
        source: "lifelineukraine.com",
      },
    ],
  },
  {
    code: "CH",
    emergency: "112",
    lines: [
      {
        name: "Die Dargebotene Hand · La Main Tendue · Telefono Amico",
        phone: "143",
        hours: "24/7",
        languages: ["de", "fr", "it"],
        source: "143.ch",
      },
    ],
  },
  {
    code: "AT",
    emergency: "112",
    lines: [
      {
        name: "TelefonSeelsorge",
        phone: "142",
        hours: "24/7",
        languages: ["de"],
        source: "telefonseelsorge.at",
      },
      {
        name: "Frauenhelpline",
        phone: "0800 222 555",
        kind: "violence",
        hours: "24/7",
        languages: ["de"],
        source: "frauenhelpline.at",
      },
    ],
  },
];
