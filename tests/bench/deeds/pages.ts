import { Agent, get } from "node:http";
import { median } from "../times.ts";

/** A page, and who looks at it. */
interface Page {
  path: string;
  cookie: string;
}

/** The median time of a page that is fetched again and again, in milliseconds. */
export function pages(order: Page & { port: number; times: number }): Promise<number> {
  const { port, times, ...page } = order;
  const again = (count: number) => Array.from({ length: count }, () => page);
  return fetchAll(port, again(50), again(times));
}

/** The median time of pages that are fetched once each, in milliseconds. */
export function firstPages({ port, rooms }: { port: number; rooms: Page[] }): Promise<number> {
  return fetchAll(port, [], rooms);
}

/** One after the other, over one connection; the first ones only to warm up. */
async function fetchAll(port: number, warmUp: Page[], measured: Page[]): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (const page of warmUp) await fetchPage(port, page, agent);
  const taken: number[] = [];
  for (const page of measured) {
    const began = performance.now();
    await fetchPage(port, page, agent);
    taken.push(performance.now() - began);
  }
  agent.destroy();
  return median(taken);
}

function fetchPage(port: number, { path, cookie }: Page, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, accept: "text/html" };
    get({ host: "127.0.0.1", port, path, headers, agent }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`The page said ${response.statusCode}`));
      response.resume().on("end", resolve).on("error", reject);
    }).on("error", reject);
  });
}
