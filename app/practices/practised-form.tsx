import "#app/i18n/parts/practice-pages.ts";
import { Form } from "@remix-run/react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RatingRow } from "./rating-row.tsx";

/** What was noted just now. */
export interface Noted {
  before: number | null;
  after: number | null;
}

interface Props {
  /** Of this session, if it is noted; and when its page was made, by the server's clock. */
  clientId: string;
  startedAt: string;
  noted: Noted | null;
  refused: Refused | undefined;
}

/** For whoever practises without the player: how it was before and after. Both may be left out. */
export function PractisedForm({ clientId, startedAt, noted, refused }: Props) {
  const t = useT();
  const word = useWording();
  const error = (field: string) => refused?.fields[field] && word(refused.fields[field]);
  return (
    <section className="stack" aria-labelledby="by-yourself">
      {noted && !refused && <NotedBanner {...noted} />}
      {refused && <ErrorSummary refused={refused} />}
      <details open={refused !== undefined}>
        <summary id="by-yourself">{t("practice-pages.by-yourself")}</summary>
        <Form method="post" className="stack" autoComplete="off" preventScrollReset>
          <input type="hidden" name="clientId" value={clientId} />
          <input type="hidden" name="startedAt" value={startedAt} />
          <RatingRow name="before" entered={refused?.entered.before} error={error("before")} />
          <RatingRow name="after" entered={refused?.entered.after} error={error("after")} />
          <p className="muted">{t("practice-pages.may-skip")}</p>
          <p>
            <Button type="submit" kind="quiet">
              {t("practice-pages.done")}
            </Button>
          </p>
        </Form>
      </details>
    </section>
  );
}

function NotedBanner({ before, after }: Noted) {
  const t = useT();
  return (
    <Banner>
      {before !== null && after !== null && after < before
        ? t("practice-pages.noted-eased", { before, after })
        : t("practice-pages.noted")}
    </Banner>
  );
}
