import { expect, test } from "vitest";
import { phoneIn } from "#app/safety/phone-in.ts";

test.each([
  ["Kit 555 010 9988", "5550109988"],
  ["Kit, any hour: +44 (0)20 7946 0018", "+442079460018"],
  ["Dr. Ramos (212) 555-0147, Tuesdays 9-12", "2125550147"],
  ["mum 07700.900.123", "07700900123"],
  ["+1-202-555-0143 my sponsor", "+12025550143"],
  ["Ana 12/05/2024 then 91 234 56 78", "912345678"],
  ["600\u00A0123\u00A0456", "600123456"],
])("a line with a telephone number calls it: %s", (line, number) => {
  expect(phoneIn(line)).toBe(number);
});

test.each([
  "Kit",
  "My brother, after 18:30",
  "Met on 2024-05-12",
  "since 12.05.2024",
  "room 4711",
  "flat 12, 3-5 High Street",
  "case A1234567",
  "1234567890123456789012",
  "112",
  "https://example.org/1",
  "javascript:alert(1)",
])("anything else is no link: %s", (line) => {
  expect(phoneIn(line)).toBeNull();
});
