import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type AppLoadContext,
  type EntryContext,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { NonceContext } from "./lib/nonce.ts";
import { provideCatalogue } from "./i18n/catalogues.ts";
import { en } from "./i18n/en/index.ts";
import { es } from "./i18n/es/index.ts";

provideCatalogue("en", en);
provideCatalogue("es", es);

const abortDelay = 10_000;

/** Renders a page as a stream: people get the shell at once, robots the whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("user-agent") ?? "");
  return new Promise((resolve, reject) => {
    let code = status;
    const send = () => {
      const body = new PassThrough();
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { status: code, headers }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]: send,
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
