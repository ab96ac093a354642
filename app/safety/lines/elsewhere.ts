import type { Country } from "../crisis-lines.ts";

/** Countries of Africa, Asia and Oceania. */
export const elsewhere: Country[] = [
  {
    code: "AU",
    emergency: "000",
    source: "lifeline.org.au",
    lines: [{ name: "Lifeline", phone: "13 11 14", text: "0477 13 11 14" }],
  },
  {
    code: "NZ",
    emergency: "111",
    source: "1737.org.nz",
    lines: [{ name: "1737", phone: "1737", text: "1737" }],
  },
  {
    code: "IN",
    emergency: "112",
    source: "telemanas.mohfw.gov.in",
    lines: [{ name: "Tele MANAS", phone: "14416" }],
  },
  {
    code: "JP",
    emergency: "119",
    source: "since2011.net/yorisoi",
    lines: [{ name: "よりそいホットライン", phone: "0120 279 338" }],
  },
  {
    code: "KR",
    emergency: "119",
    source: "129.go.kr/109",
    lines: [{ name: "자살예방 상담전화", phone: "109" }],
  },
  {
    code: "SG",
    emergency: "995",
    source: "sos.org.sg",
    lines: [{ name: "Samaritans of Singapore", phone: "1767" }],
  },
  {
    code: "TW",
    emergency: "119",
    source: "dep.mohw.gov.tw",
    lines: [{ name: "安心專線", phone: "1925" }],
  },
  { code: "IL", emergency: "101", source: "eran.org.il", lines: [{ name: "ERAN", phone: "1201" }] },
  {
    code: "ZA",
    emergency: "112",
    source: "sadag.org",
    lines: [{ name: "SADAG Suicide Crisis Helpline", phone: "0800 567 567" }],
  },
];
