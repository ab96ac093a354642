import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { keptOrRendered } from "./lib/kept-pages.server.ts";
import { NonceContext } from "./lib/nonce.ts";
import { provideCatalogue } from "./i18n/catalogues.ts";
import { en } from "./i18n/en/index.ts";
import { es } from "./i18n/es/index.ts";

provideCatalogue("en", en);
provideCatalogue("es", es);

const abortDelay = 10_000;

/**
 * Sends a page whole: none of ours waits for a part of itself, and hundreds of small pieces would cost
 * more than they bring. A fault anywhere in it is told by the status.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, freshIds }: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (status !== 200 || request.method !== "GET" || !mayBeKept(remixContext)) {
    const page = await render(request, remixContext, nonce);
    return new Response(page.html, { status: page.hasFailed ? 500 : status, headers });
  }
  const said = await text(remixContext.serverHandoffStream as NodeReadableStream);
  const html = await keptOrRendered([request.url, said], [nonce, ...freshIds], async () => {
    const context = { ...remixContext, serverHandoffStream: streamOf(said) };
    const page = await render(request, context, nonce);
    if (page.hasFailed) throw new Error("A page could not be rendered");
    return page.html;
  });
  return new Response(html, { status, headers });
}

/** A route says so by `handle = { isKept: true }`: its page is made of its loaders' words alone. */
function mayBeKept({ staticHandlerContext, routeModules, serverHandoffStream }: EntryContext) {
  const isKept = ({ route }: (typeof staticHandlerContext.matches)[number]) =>
    (routeModules[route.id]?.handle as { isKept?: boolean } | undefined)?.isKept;
  return (
    serverHandoffStream && !staticHandlerContext.errors && staticHandlerContext.matches.some(isKept)
  );
}

function streamOf(said: string): ReadableStream<Uint8Array> {
  return new Blob([said]).stream();
}

function render(
  request: Request,
  context: EntryContext,
  nonce: string,
): Promise<{ html: string; hasFailed: boolean }> {
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    const send = async () => {
      const body = new PassThrough();
      pipe(body);
      resolve({ html: await text(body), hasFailed });
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady: () => void send().catch(reject),
        onShellError: reject,
        onError() {
          hasFailed = true;
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
