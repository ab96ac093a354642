import type { Country } from "../crisis-lines.ts";

/** Countries of Europe. */
export const europe: Country[] = [
  {
    code: "ES",
    emergency: "112",
    source: "sanidad.gob.es/linea024, telefonodelaesperanza.org",
    lines: [
      { name: "024 · Línea de atención a la conducta suicida", phone: "024" },
      { name: "Teléfono de la Esperanza", phone: "717 003 717" },
    ],
  },
  {
    code: "GB",
    emergency: "999",
    source: "samaritans.org, giveusashout.org",
    lines: [
      { name: "Samaritans", phone: "116 123" },
      { name: "Shout", phone: "", text: "85258" },
    ],
  },
  {
    code: "IE",
    emergency: "112",
    source: "samaritans.ie, text50808.ie",
    lines: [
      { name: "Samaritans", phone: "116 123" },
      { name: "Text About It", phone: "", text: "50808" },
    ],
  },
  {
    code: "DE",
    emergency: "112",
    source: "telefonseelsorge.de",
    lines: [{ name: "TelefonSeelsorge", phone: "0800 111 0 111" }],
  },
  {
    code: "AT",
    emergency: "112",
    source: "telefonseelsorge.at",
    lines: [{ name: "TelefonSeelsorge", phone: "142" }],
  },
  {
    code: "CH",
    emergency: "112",
    source: "143.ch",
    lines: [{ name: "Die Dargebotene Hand · La Main Tendue · Telefono Amico", phone: "143" }],
  },
  {
    code: "FR",
    emergency: "112",
    source: "3114.fr",
    lines: [{ name: "3114 · Prévention du suicide", phone: "3114" }],
  },
  {
    code: "BE",
    emergency: "112",
    source: "zelfmoord1813.be, preventionsuicide.be",
    lines: [
      { name: "Zelfmoordlijn 1813", phone: "1813" },
      { name: "Centre de Prévention du Suicide", phone: "0800 32 123" },
    ],
  },
  {
    code: "NL",
    emergency: "112",
    source: "113.nl",
    lines: [
      { name: "113 Zelfmoordpreventie", phone: "113" },
      { name: "113 Zelfmoordpreventie", phone: "0800 0113" },
    ],
  },
  {
    code: "LU",
    emergency: "112",
    source: "454545.lu",
    lines: [{ name: "SOS Détresse", phone: "45 45 45" }],
  },
  {
    code: "PT",
    emergency: "112",
    source: "sns24.gov.pt",
    lines: [{ name: "SNS 24", phone: "808 24 24 24" }],
  },
  {
    code: "IT",
    emergency: "112",
    source: "telefonoamico.it",
    lines: [{ name: "Telefono Amico Italia", phone: "02 2327 2327" }],
  },
  {
    code: "SE",
    emergency: "112",
    source: "mind.se",
    lines: [{ name: "Mind Självmordslinjen", phone: "90101" }],
  },
  {
    code: "NO",
    emergency: "113",
    source: "mentalhelse.no",
    lines: [{ name: "Mental Helse", phone: "116 123" }],
  },
  {
    code: "DK",
    emergency: "112",
    source: "livslinien.dk",
    lines: [{ name: "Livslinien", phone: "70 201 201" }],
  },
  {
    code: "FI",
    emergency: "112",
    source: "mieli.fi",
    lines: [{ name: "MIELI Kriisipuhelin", phone: "09 2525 0111" }],
  },
  {
    code: "IS",
    emergency: "112",
    source: "1717.is",
    lines: [{ name: "1717 · Rauði krossinn", phone: "1717" }],
  },
  {
    code: "PL",
    emergency: "112",
    source: "116sos.pl",
    lines: [{ name: "Telefon zaufania", phone: "116 123" }],
  },
  {
    code: "CZ",
    emergency: "112",
    source: "csspraha.cz",
    lines: [{ name: "Linka první psychické pomoci", phone: "116 123" }],
  },
  {
    code: "HU",
    emergency: "112",
    source: "sos505.hu",
    lines: [{ name: "Lelki Elsősegély Telefonszolgálat", phone: "116 123" }],
  },
  {
    code: "RO",
    emergency: "112",
    source: "antisuicid.ro",
    lines: [{ name: "TelVerde Antisuicid", phone: "0800 801 200" }],
  },
  {
    code: "GR",
    emergency: "112",
    source: "suicide-help.gr",
    lines: [{ name: "Γραμμή 1018", phone: "1018" }],
  },
  {
    code: "EE",
    emergency: "112",
    source: "116006.ee",
    lines: [{ name: "Ohvriabi kriisitelefon", phone: "116 006" }],
  },
  {
    code: "UA",
    emergency: "112",
    source: "lifelineukraine.com",
    lines: [{ name: "Lifeline Ukraine", phone: "7333" }],
  },
];
