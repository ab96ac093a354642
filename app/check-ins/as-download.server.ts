import type { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs } from "@remix-run/node";

/**
 * An answer that a browser saves as a file, under a name that says nothing of whose it is. It is made
 * while it is taken; a fault on the way breaks it off, so that no half of it looks like all of it.
 */
export function asDownload(
  { context, request }: LoaderFunctionArgs,
  content: Readable,
  { type, ending }: { type: string; ending: string },
): Response {
  content.on("error", (error) => {
    if (!request.signal.aborted) context.reportFault(error);
  });
  request.signal.addEventListener("abort", () => content.destroy(), { once: true });
  const day = new Date().toISOString().slice(0, 10);
  return new Response(createReadableStreamFromReadable(content), {
    headers: {
      "Content-Type": `${type}; charset=utf-8`,
      "Content-Disposition": `attachment; filename="check-ins-${day}.${ending}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
