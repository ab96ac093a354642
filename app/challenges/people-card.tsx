import { useT } from "#app/i18n/use-t.ts";
import { Pager } from "#app/ui/pager.tsx";
import type { ChallengeView } from "#server/challenges/contract.ts";
import { CheerForm } from "./cheer-form.tsx";
import styles from "./challenges.module.css";

/** Those who show their days, in the order of their joining, never by what they did; and a cheer for each. */
export function PeopleCard({ challenge, me }: { challenge: ChallengeView; me: string }) {
  const { id, open, standing } = challenge;
  const t = useT();
  const mayCheer = standing !== "ended";
  if (open.people.length === 0) return null;
  return (
    <section className="card" aria-labelledby="people">
      <h2 id="people">{t("challenges.open-days")}</h2>
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
