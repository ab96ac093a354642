import { useT } from "#app/i18n/use-t.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";

/** Used up, over, taken back or never there: the same words for all, and what to do. */
export function InvitationGone() {
  const t = useT();
  return (
    <EmptyState title={t("accounts.invitation-gone-title")}>
      {t("accounts.invitation-gone")}
    </EmptyState>
  );
}
