import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { CheckInView } from "#server/check-ins/contract.ts";
import { CheckInForm } from "./check-in-form.tsx";
import type { ShareableGroup } from "./sharing-row.tsx";

interface Props {
  accountId: string;
  clientId: string;
  timeZone: string;
  kind: "today" | "moment" | "yesterday";
  stored: CheckInView | null;
  groups: ShareableGroup[];
  isSaved: boolean;
  refused: Refused | undefined;
}

/** A check-in on a page of its own: today's, a further moment, or yesterday's. */
export function CheckInPage(props: Props) {
  const { kind, stored, isSaved, refused, ...rest } = props;
  const t = useT();
  const title = t(kind === "yesterday" ? "check-ins.title-yesterday" : "check-ins.title");
  return (
    <div className="page">
      <h1 className="visually-hidden">{t("check-ins.check-in")}</h1>
      {isSaved && !refused && (
        <Banner>
          {stored?.sharedWith
            ? t("check-ins.noted-shared", { group: stored.sharedWith.name })
            : t("check-ins.noted")}
        </Banner>
      )}
      {refused && <ErrorSummary refused={refused} />}
      <Card>
        <CheckInForm
          {...rest}
          day={kind === "yesterday" ? "yesterday" : "today"}
          stored={stored}
          legend={title}
          refused={refused}
          isWhole
        />
      </Card>
      <p>
        <Link to="/check-ins">{t("check-ins.mine")}</Link>
      </p>
    </div>
  );
}
