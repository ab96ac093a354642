import "#app/i18n/parts/reminders.ts";
import { Form, Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { Later } from "#server/reminders/contract.ts";
import { LaterForm } from "./later-form.tsx";

interface Props {
  link: { isOn: boolean; byMail: boolean; laters: Later[] };
  /** What has just been done: put off until a time of the day, or no more by mail. */
  done: "later" | "later-quiet" | "ended" | null;
  refused: Refused | undefined;
}

/** What a letter's link leads to, signed out too: later, or no more of them. */
export function LinkPage({ link, done, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("reminders.link-title")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      {!refused && done === "later" && <Banner>{t("reminders.link-later")}</Banner>}
      {!refused && done === "later-quiet" && <Banner>{t("reminders.later-quiet")}</Banner>}
      {!refused && done === "ended" && <Banner>{t("reminders.link-ended")}</Banner>}
      {link.isOn && <LaterForm laters={link.laters} />}
      {link.byMail ? (
        <Form method="post" action="?do=end" className="card">
          <h2>{t("reminders.link-end")}</h2>
          <p className="muted">{t("reminders.link-end-note")}</p>
          <Button type="submit" kind="quiet">
            {t("reminders.link-end-now")}
          </Button>
        </Form>
      ) : (
        done !== "ended" && <p>{t("reminders.link-none")}</p>
      )}
      <p>
        <Link to="/me/reminders">{t("reminders.link-all")}</Link>
      </p>
    </div>
  );
}
