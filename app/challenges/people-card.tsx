import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { ChallengeView } from "#server/challenges/contract.ts";
import styles from "./challenges.module.css";

/** Cheers for all, and for those who show their days; in the order of their joining, never by what they did. */
export function PeopleCard({ challenge, me }: { challenge: ChallengeView; me: string }) {
  const { id, open, standing } = challenge;
  const t = useT();
  const mayCheer = standing !== "ended";
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">{t("challenges.open-days")}</h2>
      {mayCheer && (
        <CheerForm isCheered={open.cheeredAllToday}>{t("challenges.cheer-all")}</CheerForm>
      )}
      <ul className={styles.list}>
        {open.people.map(({ id: person, name, days, cheeredByMe }) => (
          <li key={person} className={styles.person}>
            <span dir="auto">{name}</span>
            <span className="muted">{t("challenges.days-of", { count: days.length })}</span>
            {mayCheer && person !== me && (
              <CheerForm to={person} isCheered={cheeredByMe}>
                {t("challenges.cheer", { name })}
              </CheerForm>
            )}
          </li>
        ))}
      </ul>
      {open.next && (
        <Pager to={`/challenges/${id}?after=${open.next}`}>{t("challenges.more")}</Pager>
      )}
    </section>
  );
}

interface CheerProps {
  to?: string;
  isCheered: boolean;
  children: string;
}

function CheerForm({ to, isCheered, children }: CheerProps) {
  const t = useT();
  if (isCheered) return <span className="muted">{t("challenges.cheered")}</span>;
  return (
    <Form method="post" action="?do=cheer" preventScrollReset>
      {to && <input type="hidden" name="to" value={to} />}
      <Button kind="quiet">{children}</Button>
    </Form>
  );
}
