import { createServer } from "node:net";
import { giveUp } from "./prepare.js";

/** @typedef {{ port: number, host: string, baseUrl: string | null }} Address */

/** Ends with one sentence when somebody else has our port: before the work, not after it. */
export async function portIsFree(/** @type {Address} */ { port, host }) {
  const probe = createServer();
  await new Promise((resolve) => {
    probe.once("error", (error) => refuse(error, port, host));
    probe.listen(port, host, () => probe.close(resolve));
  });
}

/**
 * Listens, and answers with the address to open in a browser.
 * @param {import("node:http").Server} http @param {Address} address
 */
export async function listen(http, { port, host, baseUrl }) {
  await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
    http.once("error", (error) => refuse(error, port, host));
    http.listen(port, host, () => resolve());
  });
  const bound = http.address();
  const actual = typeof bound === "object" && bound ? bound.port : port;
  return baseUrl ?? `http://localhost:${actual}`;
}

/** @param {NodeJS.ErrnoException} error @param {number} port @param {string} host */
function refuse(error, port, host) {
  if (error.code === "EADDRINUSE") {
    giveUp(
      `Port ${port} is taken by another program: stop that one, or choose another port, as in PORT=${port + 1} npm start.`,
    );
  }
  if (error.code === "EACCES")
    giveUp(`Port ${port} may not be used by this account: choose one above 1023 with PORT.`);
  giveUp(`Evenkeel can not listen on ${host}:${port}: ${error.message}.`);
}
