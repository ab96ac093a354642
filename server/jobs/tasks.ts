import { sendResetMail } from "../accounts/ask-for-reset.ts";
import type { Jobs } from "../queue.ts";
import { forgetOldThings } from "./forget-old-things.ts";

/** What is done for each kind of job. A job that throws is tried again, later each time. */
export const tasks: { [Name in keyof Jobs]: (payload: Jobs[Name]) => Promise<void> } = {
  "send-reset-mail": sendResetMail,
  "forget-old-things": forgetOldThings,
};
