/** One cookie's value from a `Cookie` header, or nothing. Broken encodings count as absent. */
export function parseCookie(header: string, name: string): string | undefined {
  for (const part of header.split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return undefined;
}
