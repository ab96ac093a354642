import "#app/i18n/parts/desk.ts";
import "#app/i18n/parts/moderation.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import type { CaseHead } from "#server/moderation/view-contract.ts";
import styles from "./desk.module.css";

/** A case in few words: how urgent, about whom, why, and who has it. */
export function CaseWords({ one }: { one: CaseHead }) {
  const t = useT();
  const { urgency, person, subject, excerpt, reasons, reporters, claimedBy, isMine } = one;
  return (
    <>
      <span className={styles.chips}>
        <span className={styles.urgency} data-is={urgency}>
          {t(`desk.urgency-${urgency}`)}
        </span>
        {one.isDrill && <span className="chip">{t("desk.is-drill")}</span>}
        {isMine && <span className={styles.mine}>{t("desk.claimed-mine")}</span>}
        {claimedBy && !isMine && (
          <span className="chip">{t("desk.claimed-name", { name: claimedBy.name })}</span>
        )}
        {one.waiting > 0 && (
          <span className="chip">
            {one.waiting >= 100
              ? t("desk.waiting-many")
              : t("desk.waiting-count", { count: one.waiting })}
          </span>
        )}
        {one.isEscalated && <span className="chip">{t("desk.handed-to-staff")}</span>}
      </span>
      <b dir="auto">
        {person
          ? t(subject === "message" ? "desk.about-message" : "desk.about-person", {
              name: person.name,
            })
          : t("desk.about-nobody")}
      </b>
      {excerpt && (
        <span className={styles.excerpt} dir="auto">
          {excerpt}
        </span>
      )}
      <span className={styles.line}>
        {reasons.map((reason) => t(`moderation.reason-${reason}` as Key)).join(", ")} ·{" "}
        {reporters > 0 ? t("desk.reporters-count", { count: reporters }) : t("desk.by-rule")}
      </span>
    </>
  );
}
