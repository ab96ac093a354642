import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import { useEffect, type ReactNode } from "react";
import { LocaleContext } from "./i18n/use-t.ts";
import { languageOf } from "./i18n/language.server.ts";
import { useNonce } from "./lib/nonce.ts";
import { env } from "#server/env.ts";
import { ErrorPage } from "./ui/error-page.tsx";
import { Announcers } from "./ui/status.tsx";
import styles from "./ui/styles/index.css?url";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/manifest.webmanifest" },
];

export const meta: MetaFunction = () => [{ title: "Evenkeel" }];

/** Needs no database, so that *Help now* stands when everything else has fallen. */
export function loader({ request }: LoaderFunctionArgs) {
  return { locale: languageOf(request), leaveUrl: env.leaveUrl };
}

/** A route that says `handle = { isStatic: true }` is sent without any script. */
function useIsStatic(): boolean {
  return useMatches().some(
    ({ handle }) => (handle as { isStatic?: boolean } | undefined)?.isStatic,
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const locale = useRouteLoaderData<typeof loader>("root")?.locale ?? "en";
  const nonce = useNonce();
  const isStatic = useIsStatic();
  // Whoever drives a browser can tell that the page answers to script by now.
  useEffect(() => {
    document.documentElement.dataset.awake = "true";
  }, []);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta
          name="viewport"
          content="width=device-width, initial-scale=1, viewport-fit=cover, interactive-widget=resizes-content"
        />
        <meta name="theme-color" content="#FAF7F2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#121817" media="(prefers-color-scheme: dark)" />
        <meta name="robots" content="noindex" />
        <Meta />
        <Links />
        {!isStatic && <script src="/leave.js" defer nonce={nonce} suppressHydrationWarning />}
      </head>
      <body>
        <LocaleContext.Provider value={locale}>
          {children}
          <Announcers />
        </LocaleContext.Provider>
        {!isStatic && <ScrollRestoration nonce={nonce} />}
        {!isStatic && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export { ErrorPage as ErrorBoundary };
