/** As many zones and shapes as one house meets at a time; beyond it we begin anew. */
const most = 200;

const made = new Map<string, Intl.DateTimeFormat>();

/**
 * A date format, made once and kept: making one takes longer than drawing a whole message, and a
 * room writes a hundred times of day.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const kept = made.get(key);
  if (kept) return kept;
  if (made.size >= most) made.clear();
  const format = new Intl.DateTimeFormat(locale, options);
  made.set(key, format);
  return format;
}
