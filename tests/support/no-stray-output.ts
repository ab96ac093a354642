import { afterEach, beforeEach, expect, vi, type MockInstance } from "vitest";

/** Whatever a test prints without meaning to is a fault that nobody looked at: it fails the test. */
const methods = ["log", "info", "warn", "error"] as const;
let spies: MockInstance[] = [];

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => {}));
});
afterEach(() => {
  const printed = spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String).join(" ")));
  for (const spy of spies) spy.mockRestore();
  expect(printed).toEqual([]);
});
