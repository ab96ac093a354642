import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { Landing } from "#app/landing/landing.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { titled } from "#app/lib/titled.ts";

export const meta = titled("landing.title");

/** Takes a pasted link, or its secret alone, to the invitation's page. */
export function loader({ request }: LoaderFunctionArgs) {
  const link = new URL(request.url).searchParams.get("link") ?? "";
  const secret = /([\w-]{43})\/?$/.exec(link.trim())?.[1];
  return secret ? redirect(`/welcome/${secret}`) : null;
}

export default function PastedLink() {
  const t = useT();
  return <Landing error={t("landing.link-unknown")} />;
}
