/** Hosts that are welcome, of a rule about links. What is no host with a dot in it is left out. */
export function welcomeHosts(entries: string[]): Set<string> {
  return new Set(entries.flatMap((entry) => hostOf(entry) ?? []));
}

/** Whether an address leads to one of the hosts, or to what is below it. */
export function isWelcome(url: URL | null, hosts: Set<string>): boolean {
  if (!url || !/^https?:$/.test(url.protocol)) return false;
  let host = url.hostname.replace(/\.$/, "");
  for (;;) {
    if (hosts.has(host)) return true;
    const dot = host.indexOf(".");
    if (dot < 0) return false;
    host = host.slice(dot + 1);
  }
}

/** As people write it: with a scheme, a path, `www.` or `*.` maybe. */
function hostOf(entry: string): string | null {
  const bare = entry
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/[/?#].*$/s, "")
    .replace(/^(?:\*\.|www\.|\.)/, "");
  if (!/^[\p{L}\p{N}.-]+(?::\d+)?$/u.test(bare)) return null;
  try {
    const host = new URL(`http://${bare}`).hostname.replace(/\.$/, "");
    return host.includes(".") ? host : null;
  } catch {
    return null;
  }
}
