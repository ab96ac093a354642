import "#app/i18n/parts/blocks.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { BlockedPerson } from "#server/accounts/block-contract.ts";
import styles from "./blocks.module.css";

interface Props {
  blocked: BlockedPerson[];
  /** What was done just now, as the address says it. */
  done: string | null;
  refused: Refused | undefined;
}

/** Whom I have blocked, what that means, and how to take it back. */
export function BlockedPage({ blocked, done, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("blocks.title")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      {!refused && done === "blocked" && <Banner>{t("blocks.done-blocked")}</Banner>}
      {!refused && done === "unblocked" && <Banner>{t("blocks.done-unblocked")}</Banner>}
      {blocked.length === 0 ? (
        <p>{t("blocks.none")}</p>
      ) : (
        <ul className={styles.people}>
          {blocked.map((person) => (
            <li key={person.id} className={styles.person}>
              <Avatar name={person.name} id={person.id} />
              <span className={styles.name} dir="auto">
                {person.name}
              </span>
              <UnblockForm person={person} />
            </li>
          ))}
        </ul>
      )}
      <p className="muted">{t("blocks.what")}</p>
      <p className="muted">{t("blocks.moderators")}</p>
      <p className="muted">{t("blocks.safety")}</p>
    </div>
  );
}

function UnblockForm({ person: { id, name } }: { person: BlockedPerson }) {
  const t = useT();
  return (
    <Form method="post" action="/me/blocked?do=unblock">
      <input type="hidden" name="person" value={id} />
      <Button type="submit" kind="quiet" aria-label={t("blocks.unblock-name", { name })}>
        {t("blocks.unblock")}
      </Button>
    </Form>
  );
}
