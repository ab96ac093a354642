/** Every time zone that this server's calendar knows, by name; `UTC` first. */
export const timeZones: string[] = [
  "UTC",
  ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC"),
];
