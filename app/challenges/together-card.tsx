import { useT } from "#app/i18n/use-t.ts";
import type { ChallengeView } from "#server/challenges/contract.ts";
import { CheerForm } from "./cheer-form.tsx";
import { shareOf } from "./growing.ts";
import { GrowingPicture } from "./growing-picture.tsx";
import { amountKeys } from "./words.ts";

/** What all did together: in a sentence, in a picture that grows, and in numbers. Never who. */
export function TogetherCard({ challenge }: { challenge: ChallengeView }) {
  const { unit, goalTogether, together, standing, open } = challenge;
  const t = useT();
  const done = t(amountKeys[unit], { count: together.total });
  const goal = goalTogether && t(amountKeys[unit], { count: goalTogether });
  return (
    <section className="card" aria-labelledby="together">
      <h2 id="together">{t("challenges.together")}</h2>
      <p aria-live="polite">
        {!goal && t("challenges.together-so-far", { done })}
        {goal &&
          (together.total >= goalTogether
            ? t("challenges.together-reached", { done })
            : t("challenges.together-of", { done, goal }))}
      </p>
      <GrowingPicture share={shareOf(challenge)} />
      <p className="muted">
        {t("challenges.people", { count: together.people })}
        {together.today > 0 && <> {t("challenges.today", { count: together.today })}</>}
      </p>
      {standing !== "ended" && (
        <CheerForm isCheered={open.cheeredAllToday}>{t("challenges.cheer-all")}</CheerForm>
      )}
      <details>
        <summary>{t("challenges.in-numbers")}</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">{t("challenges.so-far")}</th>
              <td>{done}</td>
            </tr>
            {goal && (
              <tr>
                <th scope="row">{t("challenges.goal")}</th>
                <td>{goal}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{t("challenges.taking-part")}</th>
              <td>{together.people}</td>
            </tr>
          </tbody>
        </table>
      </details>
    </section>
  );
}
