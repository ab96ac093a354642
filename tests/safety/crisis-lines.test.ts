import { expect, test } from "vitest";
import { countryName } from "#app/safety/country-lines.tsx";
import { countries } from "#app/safety/crisis-lines.ts";

test("at least thirty countries have lines, each with an emergency number and where they say so", () => {
  expect(countries.length).toBeGreaterThanOrEqual(30);
  expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
  for (const country of countries) {
    expect(country.emergency).toMatch(/^\d{3}$/);
    expect(country.source).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+/);
    expect(country.lines.length).toBeGreaterThan(0);
    for (const { name, phone, text } of country.lines) {
      expect(name).not.toBe("");
      expect(`${phone} ${text ?? ""}`).toMatch(/\d{2}/);
      expect(phone).toMatch(/^[\d *-]*$/);
    }
  }
});

test("every country has a name in both languages", () => {
  for (const country of countries)
    for (const locale of ["en", "es"]) expect(countryName(country, locale)).not.toBe(country.code);
});
