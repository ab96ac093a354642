import { expect, it } from "vitest";
import { deviceState, type Device } from "#app/notifications/device-state.ts";
import { shownNote } from "#app/notifications/shown-note.ts";

const hash = "a".repeat(64);
const able: Device = {
  canBeWoken: true,
  isApplePhone: false,
  isInstalled: false,
  permission: "granted",
  endpointHash: hash,
};

it.each([
  ["on", {}, hash],
  ["off when the house does not know it", {}, null],
  ["off when the house knows another address", {}, "b".repeat(64)],
  ["off when the browser has given up its address", { endpointHash: null }, hash],
  ["off as long as nobody was asked", { permission: "default" }, null],
  ["off when the permission was taken back quietly", { permission: "default" }, hash],
  ["blocked", { permission: "denied" }, hash],
  ["unsupported", { canBeWoken: false }, null],
  ["needs-home-screen", { canBeWoken: false, isApplePhone: true }, null],
  [
    "unsupported on an old iPhone's home screen",
    { canBeWoken: false, isApplePhone: true, isInstalled: true },
    null,
  ],
  ["on on an iPhone's home screen", { isApplePhone: true, isInstalled: true }, hash],
] as const)("a device's notifications are %s", (state, difference, known) => {
  expect(deviceState({ ...able, ...difference }, known)).toBe(state.split(" ")[0]);
});

const url = "/groups/early-mornings?at=12#message-12";
const note = (kind: string) => JSON.stringify({ url, tag: "group-1", kind }).padEnd(512);

it.each([
  ["new", "en-GB", "Something new for you"],
  ["answer", "en", "Somebody answered you"],
  ["mention", "fr-FR", "Somebody mentioned you"],
  ["new", "es-MX", "Algo nuevo para ti"],
  ["answer", "es", "Alguien te ha respondido"],
  ["test", "es", "Así se ve una notificación"],
])("a letter of the kind %s says in %s no more than: %s", (kind, language, title) => {
  const lang = language.startsWith("es") ? "es" : "en";
  expect(shownNote(note(kind), language)).toEqual({ title, lang, tag: "group-1", url });
});

it.each([
  ["reminder", "en", { title: "A moment for you", later: "In half an hour" }],
  ["reminder", "es", { title: "Un momento para ti", later: "En media hora" }],
  ["rest", "en", { title: "A few words for you" }],
  ["rest", "es", { title: "Unas palabras para ti" }],
] as const)(
  "a letter of the kind %s in %s says nothing of what it is about",
  (kind, lang, words) => {
    expect(shownNote(note(kind), lang)).toEqual({ ...words, lang, tag: "group-1", url });
  },
);

it.each([
  undefined,
  "",
  "not json",
  "null",
  "7",
  "[]",
  JSON.stringify({ kind: "__proto__", tag: 7, url: "https://elsewhere.example/" }),
  JSON.stringify({ kind: { toString: "new" }, url: "//elsewhere.example" }),
  JSON.stringify({ kind: "toString", url: "/\\elsewhere.example" }),
  JSON.stringify({ url: "javascript:alert(1)" }),
])(
  "of a letter that can't be read one says that there is something, and leads home (%#)",
  (letter) => {
    expect(shownNote(letter, "en")).toEqual({
      title: "Something new for you",
      lang: "en",
      tag: "new",
      url: "/",
    });
  },
);
