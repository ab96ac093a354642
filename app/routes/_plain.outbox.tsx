import "#app/i18n/parts/accounts.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { callerOf } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { Card } from "#app/ui/card.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Time } from "#app/ui/time.tsx";
import { lookIntoOutbox } from "#server/mail/outbox.ts";

export const meta = titled("accounts.outbox");

export async function loader(args: LoaderFunctionArgs) {
  return unlessRefused(await lookIntoOutbox(await callerOf(args), {}));
}

/** The letters of a demo, which are not sent. */
export default function Outbox() {
  const t = useT();
  const letters = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>{t("accounts.outbox")}</h1>
      <p className="muted">{t("accounts.outbox-note")}</p>
      {letters.length === 0 && <EmptyState title={t("accounts.outbox-empty")} />}
      {letters.map(({ id, to, subject, body, at }) => (
        <Card key={id}>
          <h2>{subject}</h2>
          <p className="muted">
            {to} · <Time at={at} timeZone="UTC" />
          </p>
          <p className="written">{withLinks(body)}</p>
        </Card>
      ))}
    </div>
  );
}

/** Our own letters hold addresses of this house on lines of their own. */
function withLinks(body: string) {
  return body.split("\n").map((line, index) => (
    <span key={index}>
      {/^https?:\/\/\S+$/.test(line) ? <a href={new URL(line).pathname}>{line}</a> : line}
      {"\n"}
    </span>
  ));
}
