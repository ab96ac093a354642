/** A text as it is compared: `Tomás` and `tomas` are the same. */
export const fold = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
