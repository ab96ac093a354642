import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import type { GroupPortrait } from "#server/groups/contract.ts";
import { leavingWords } from "./access-words.ts";

interface Props {
  group: GroupPortrait;
  isPaused: boolean;
}

/** What a member can do with their own place in a group: rest from it, come back, leave. */
export function YourPlace({ group, isPaused }: Props) {
  const t = useT();
  return (
    <section className="stack" aria-labelledby="your-place">
      <h2 id="your-place">{t("groups.your-place")}</h2>
      <Form method="post" action={isPaused ? "?do=resume" : "?do=pause"} className="stack">
        <p className="muted">{t(isPaused ? "groups.paused-note" : "groups.pause-note")}</p>
        <Button type="submit" kind="quiet">
          {t(isPaused ? "groups.resume" : "groups.pause")}
        </Button>
      </Form>
      {/* Opened first and pressed second: nobody leaves by a slip of the thumb, with or without script. */}
      <details>
        <summary>{t("groups.leave")}</summary>
        <Form method="post" action="?do=leave" className="stack">
          <p className="muted">
            {t(leavingWords[group.access])} {t("groups.leave-stays")}
          </p>
          <Button type="submit" kind="quiet">
            {t("groups.leave-now")}
          </Button>
        </Form>
      </details>
    </section>
  );
}
