import type { Gathered } from "./index.ts";

/** Countries of Africa, Asia and Oceania. */
export const africaAsiaPacific: Gathered[] = [
  {
    code: "AU",
    emergency: "000",
    lines: [
      {
        name: "Lifeline",
        phone: "13 11 14",
        text: "0477 13 11 14",
        hours: "24/7",
        languages: ["en"],
        source: "lifeline.org.au",
      },
      {
        name: "1800RESPECT",
        phone: "1800 737 732",
        text: "0458 737 732",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "1800respect.org.au",
      },
    ],
  },
  {
    code: "NZ",
    emergency: "111",
    lines: [
      {
        name: "1737",
        phone: "1737",
        text: "1737",
        hours: "24/7",
        languages: ["en"],
        source: "1737.org.nz",
      },
      {
        name: "Women's Refuge",
        phone: "0800 733 843",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "womensrefuge.org.nz",
      },
    ],
  },
  {
    code: "IN",
    emergency: "112",
    lines: [
      {
        name: "Tele MANAS",
        phone: "14416",
        hours: "24/7",
        languages: ["en", "hi"],
        source: "telemanas.mohfw.gov.in",
      },
      {
        name: "Women Helpline",
        phone: "181",
        kind: "violence",
        languages: ["hi", "en"],
        source: "wcd.gov.in",
      },
    ],
  },
  {
    code: "JP",
    emergency: "119",
    lines: [
      {
        name: "よりそいホットライン",
        phone: "0120 279 338",
        hours: "24/7",
        languages: ["ja"],
        source: "since2011.net/yorisoi",
      },
      {
        name: "DV相談プラス",
        phone: "0120 279 889",
        kind: "violence",
        hours: "24/7",
        languages: ["ja"],
        source: "soudanplus.jp",
      },
    ],
  },
  {
    code: "KR",
    emergency: "119",
    lines: [
      {
        name: "자살예방 상담전화",
        phone: "109",
        hours: "24/7",
        languages: ["ko"],
        source: "129.go.kr/109",
      },
      {
        name: "여성긴급전화 1366",
        phone: "1366",
        kind: "violence",
        hours: "24/7",
        languages: ["ko"],
        source: "women1366.kr",
      },
    ],
  },
  {
    code: "SG",
    emergency: "995",
    lines: [
      {
        name: "Samaritans of Singapore",
        phone: "1767",
        hours: "24/7",
        languages: ["en"],
        source: "sos.org.sg",
      },
      {
        name: "National Anti-Violence Helpline",
        phone: "1800 777 0000",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "msf.gov.sg",
      },
    ],
  },
  {
    code: "TW",
    emergency: "119",
    lines: [
      {
        name: "安心專線",
        phone: "1925",
        hours: "24/7",
        languages: ["zh"],
        source: "dep.mohw.gov.tw",
      },
      {
        name: "113 保護專線",
        phone: "113",
        kind: "violence",
        hours: "24/7",
        languages: ["zh"],
        source: "mohw.gov.tw",
      },
    ],
  },
  {
    code: "IL",
    emergency: "101",
    lines: [
      {
        name: "ERAN",
        phone: "1201",
        hours: "24/7",
        languages: ["he", "ar", "ru", "en"],
        source: "eran.org.il",
      },
    ],
  },
  {
    code: "ZA",
    emergency: "112",
    lines: [
      {
        name: "SADAG Suicide Crisis Helpline",
        phone: "0800 567 567",
        hours: "24/7",
        languages: ["en"],
        source: "sadag.org",
      },
      {
        name: "GBV Command Centre",
        phone: "0800 428 428",
        kind: "violence",
        hours: "24/7",
        languages: ["en"],
        source: "gbv.org.za",
      },
    ],
  },
];
