import "#app/i18n/parts/practice-pages.ts";
import { Link } from "@remix-run/react";
import { StateShape } from "#app/check-ins/charts/mark.tsx";
import { stateWord } from "#app/check-ins/lines.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { Chosen } from "#server/practices/list-contract.ts";
import { addressOf } from "./address-of.ts";
import { states } from "./names.ts";
import styles from "./practices.module.css";

/** How the body is now: three large links, each with its shape, its word and what it is like. */
export function StateChoice({ chosen }: { chosen: Chosen }) {
  const t = useT();
  return (
    <nav className="stack" aria-labelledby="how-now">
      <h2 id="how-now">{t("practice-pages.how-now")}</h2>
      <ul className={styles.states}>
        {states.map((state) => (
          <li key={state}>
            <Link
              className={styles.state}
              data-state={state}
              to={addressOf({ ...chosen, state })}
              aria-current={chosen.state === state ? "true" : undefined}
              preventScrollReset
            >
              <StateShape state={state} />
              <span>
                <strong>{t(stateWord[state])}</strong>
                <span className={styles.like}>{t(`practice-pages.state-${state}-note`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
