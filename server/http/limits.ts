import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";

const longestUrl = 4096;
const mostSegments = 24;
/** Largest body that we read, in bytes. */
const largestBody = 256 * 1024;
/** Of a larger one so much is still taken off the wire, so that the browser hears the answer. */
const largestDrain = 8 * 1024 * 1024;
/** A body that takes longer than this is given up, in milliseconds. */
const slowestBody = 30_000;

/**
 * Refuses addresses that none of our pages has, before anything expensive looks at them; also whole
 * addresses and backslashes, by which an address could name another host than ours.
 */
export function refuseOddUrls(): RequestHandler {
  return (req, res, next) => {
    const [path = ""] = req.originalUrl.split("?");
    const refuse = (status: number, why: string) =>
      void res.status(status).type("text/plain").send(why);
    if (!path.startsWith("/") || path.includes("\\")) refuse(400, "This address can't be read.");
    else if (req.originalUrl.length > longestUrl) refuse(414, "This address is too long.");
    else if (path.split("/").length > mostSegments) refuse(404, "Not found.");
    else if (!isDecodable(path)) refuse(400, "This address can't be read.");
    else next();
  };
}

function isDecodable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

/**
 * Reads a request's body, counting while it arrives, also when it is sent in chunks. It may take
 * `patience` milliseconds; after that its connection is of no more use and has to be closed.
 * @throws an error with `status` 408 when it comes too slowly, 400 when it breaks off.
 */
export function readBody(
  request: IncomingMessage,
  patience = slowestBody,
): Promise<Buffer | "too-large"> {
  if (request.method === "GET" || request.method === "HEAD")
    return Promise.resolve(Buffer.alloc(0));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const fail = (status: number) => reject(Object.assign(new Error("body"), { status }));
    const timer = setTimeout(() => fail(408), patience);
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      else chunks.length = 0;
      if (size > largestDrain) request.destroy();
    });
    request.once("end", () => resolve(size > largestBody ? "too-large" : Buffer.concat(chunks)));
    request.once("error", () => fail(400));
    request.once("close", () => {
      clearTimeout(timer);
      fail(400);
    });
  });
}
