import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./lib/nonce.ts";
import { provideCatalogue } from "./i18n/catalogues.ts";
import { en } from "./i18n/en/index.ts";
import { es } from "./i18n/es/index.ts";

provideCatalogue("en", en);
provideCatalogue("es", es);

const abortDelay = 10_000;

/**
 * Renders a page and sends it whole: none of ours waits for a part of itself, and hundreds of small
 * pieces would cost more than they bring. A fault anywhere in it is told by the status.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let code = status;
    const send = async () => {
      const body = new PassThrough();
      pipe(body);
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(await buffer(body), { status: code, headers }));
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady: () => void send().catch(reject),
        onShellError: reject,
        onError() {
          code = 500;
        },
      },
    );
    setTimeout(abort, abortDelay).unref();
  });
}

/** Faults are logged once, without the request's content; a page that is not there is no fault. */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) context.reportFault(error);
}
