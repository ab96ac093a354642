import type { Gathered } from "./index.ts";

/** Countries of Europe, from Ireland to Poland. */
export const northernEurope: Gathered[] = [
  {
    code: "GB",
    emergency: "999",
    lines: [
      {
        name: "Samaritans",
        phone: "116 123",
        hours: "24/7",
        languages: ["en"],
        source: "samaritans.org",
      },
      {
        name: "Shout",
        phone: "",
        text: "85258",
        hours: "24/7",
        languages: ["en"],
        source: "giveusashout.org",
      },
      {
        name: "National Domestic Abuse Helpline (England)",
        phone: "0808 2000 247",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "nationaldahelpline.org.uk",
      },
    ],
  },
  {
    code: "IE",
    emergency: "112",
    lines: [
      {
        name: "Samaritans",
        phone: "116 123",
        hours: "24/7",
        languages: ["en"],
        source: "samaritans.ie",
      },
      {
        name: "Text About It",
        phone: "",
        text: "50808",
        hours: "24/7",
        languages: ["en"],
        source: "textaboutit.ie",
      },
      {
        name: "Women's Aid",
        phone: "1800 341 900",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "womensaid.ie",
      },
    ],
  },
  {
    code: "DE",
    emergency: "112",
    lines: [
      {
        name: "TelefonSeelsorge",
        phone: "0800 111 0 111",
        hours: "24/7",
        languages: ["de"],
        source: "telefonseelsorge.de",
      },
      {
        name: "Hilfetelefon",
        phone: "116 016",
        kind: "violence",
        hours: "24/7",
        languages: ["de", "en"],
        source: "hilfetelefon.de",
      },
    ],
  },
  {
    code: "BE",
    emergency: "112",
    lines: [
      {
        name: "Zelfmoordlijn 1813",
        phone: "1813",
        hours: "24/7",
        languages: ["nl"],
        source: "zelfmoord1813.be",
      },
      {
        name: "Centre de Prévention du Suicide",
        phone: "0800 32 123",
        hours: "24/7",
        languages: ["fr"],
        source: "preventionsuicide.be",
      },
      {
        name: "Écoute violences conjugales",
        phone: "0800 30 030",
        kind: "violence",
        languages: ["fr"],
        source: "ecouteviolencesconjugales.be",
      },
      {
        name: "113 Zelfmoordpreventie",
        phone: "0800 0113",
        hours: "24/7",
        languages: ["nl"],
        source: "113.nl",
      },
      {
        name: "Veilig Thuis",
        phone: "0800 2000",
        kind: "violence",
        hours: "24/7",
        languages: ["nl"],
        source: "veiligthuis.nl",
      },
    ],
  },
  {
    code: "LU",
    emergency: "112",
    lines: [
      {
        name: "SOS Détresse",
        phone: "45 45 45",
        languages: ["lb", "fr", "de"],
        source: "454545.lu",
      },
    ],
  },
  {
    code: "SE",
    emergency: "112",
    lines: [
      {
        name: "Mind Självmordslinjen",
        phone: "90101",
        hours: "24/7",
        languages: ["sv"],
        source: "mind.se",
      },
      {
        name: "Kvinnofridslinjen",
        phone: "116 016",
        kind: "violence",
        hours: "24/7",
        languages: ["sv"],
        source: "kvinnofridslinjen.se",
      },
    ],
  },
  {
    code: "NO",
    emergency: "113",
    lines: [
      {
        name: "Mental Helse",
        phone: "116 123",
        hours: "24/7",
        languages: ["no"],
        source: "mentalhelse.no",
      },
      {
        name: "VO-linjen",
        phone: "116 006",
        kind: "violence",
        hours: "24/7",
        languages: ["no"],
        source: "volinjen.no",
      },
    ],
  },
  {
    code: "DK",
    emergency: "112",
    lines: [
      {
        name: "Livslinien",
        phone: "70 201 201",
        hours: "09:00–05:00",
        languages: ["da"],
        source: "livslinien.dk",
      },
      {
        name: "Lev Uden Vold",
        phone: "1888",
        kind: "violence",
        hours: "24/7",
        languages: ["da"],
        source: "levudenvold.dk",
      },
    ],
  },
  {
    code: "FI",
    emergency: "112",
    lines: [
      {
        name: "MIELI Kriisipuhelin",
        phone: "09 2525 0111",
        hours: "24/7",
        languages: ["fi"],
        source: "mieli.fi",
      },
      {
        name: "Nollalinja",
        phone: "080 005 005",
        kind: "violence",
        hours: "24/7",
        languages: ["fi"],
        source: "nollalinja.fi",
      },
    ],
  },
  {
    code: "IS",
    emergency: "112",
    lines: [
      {
        name: "1717 · Rauði krossinn",
        phone: "1717",
        hours: "24/7",
        languages: ["is"],
        source: "1717.is",
      },
      {
        name: "Kvennaathvarfið",
        phone: "561 1205",
        kind: "violence",
        languages: ["is"],
        source: "kvennaathvarf.is",
      },
    ],
  },
  {
    code: "PL",
    emergency: "112",
    lines: [
      {
        name: "Centrum Wsparcia",
        phone: "800 70 2222",
        hours: "24/7",
        languages: ["pl"],
        source: "liniawsparcia.pl",
      },
      { name: "Telefon zaufania", phone: "116 123", languages: ["pl"], source: "116sos.pl" },
      {
        name: "Niebieska Linia",
        phone: "800 12 00 02",
        kind: "violence",
        hours: "24/7",
        languages: ["pl"],
        source: "niebieskalinia.info",
      },
    ],
  },
  {
    code: "CZ",
    emergency: "112",
    lines: [
      {
        name: "Linka první psychické pomoci",
        phone: "116 123",
        hours: "24/7",
        languages: ["cs"],
        source: "csspraha.cz",
      },
      {
        name: "Bílý kruh bezpečí",
        phone: "116 006",
        kind: "violence",
        hours: "24/7",
        languages: ["cs"],
        source: "bkb.cz",
      },
    ],
  },
  {
    code: "EE",
    emergency: "112",
    lines: [
      {
        name: "Ohvriabi kriisitelefon",
        phone: "116 006",
        hours: "24/7",
        languages: ["et", "en", "ru"],
        source: "116006.ee",
      },
    ],
  },
];
