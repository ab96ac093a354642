import { Link } from "@remix-run/react";
import { useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Card } from "#app/ui/card.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { CheckInNow } from "#server/check-ins/contract.ts";
import { PromptCard } from "#app/prompts/prompt-card.tsx";
import type { PromptDayHead } from "#server/prompts/contract.ts";
import { CheckInForm } from "./check-in-form.tsx";
import CareCard from "#app/safety/care-card.tsx";
import type { CareNow } from "#app/safety/care-now.ts";
import type { ShareableGroup } from "./sharing-row.tsx";

interface Props {
  accountId: string;
  clientId: string;
  timeZone: string;
  kind: "today" | "moment" | "yesterday";
  stored: CheckInNow | null;
  groups: ShareableGroup[];
  isSaved: boolean;
  /** Something was just noted, without script, that sounds like a hard moment. */
  isHard: boolean;
  /** Who could help now, where the page came with something that sounds so. */
  care: CareNow | null;
  refused: Refused | undefined;
  /** A group's question that is open. */
  prompt: PromptDayHead | null;
}

/** A check-in on a page of its own: today's, a further moment, or yesterday's. */
export function CheckInPage(props: Props) {
  const { kind, stored, isSaved, isHard, care, refused, prompt, ...rest } = props;
  // Only what was there when the page came: below, it appears where it was written.
  const [crisis] = useState(stored?.crisis ?? null);
  const hasPeople = isHard || crisis !== null;
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
      {hasPeople && <CareCard topic={crisis} care={care} after="note" />}
      <Card>
        <CheckInForm
          {...rest}
          day={kind === "yesterday" ? "yesterday" : "today"}
          stored={stored}
          legend={title}
          refused={refused}
          isWhole
          hasPeople={hasPeople}
        />
      </Card>
      {prompt && <PromptCard prompt={prompt} />}
      <p>
        <Link to="/check-ins">{t("check-ins.mine")}</Link>
      </p>
    </div>
  );
}
