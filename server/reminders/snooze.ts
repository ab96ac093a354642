import { operation } from "../operation.ts";
import { perAccount, perAddress } from "../pace.ts";
import { Refusal } from "../refusal.ts";
import { Snooze, SnoozeByLink, type Snoozed } from "./contract.ts";
import { accountOfLink } from "./link-token.ts";
import { putOff } from "./put-off.ts";

/** Asks me again later today. Refuses with `conflict` when my reminders are off. */
export const snooze = operation(
  { input: Snooze, pace: [{ name: "snooze", points: 60, seconds: 3600, per: perAccount }] },
  function snooze({ actor }, { later }): Promise<Snoozed> {
    return putOff(actor.accountId, later);
  },
);

/** The same by a letter's link, signed out too. Refuses with `not-found` what we have not signed. */
export const snoozeByLink = operation(
  {
    for: "anyone",
    input: SnoozeByLink,
    pace: [{ name: "snooze-link", points: 60, seconds: 3600, per: perAddress }],
  },
  async function snoozeByLink(_caller, { token, later }): Promise<Snoozed> {
    const accountId = accountOfLink(token);
    if (!accountId) throw new Refusal("not-found");
    return putOff(accountId, later);
  },
);
