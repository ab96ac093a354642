import "#app/i18n/parts/accounts.ts";
import { useT } from "#app/i18n/use-t.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

/**
 * Used up, over, taken back or never there: the same words for all, and what to do. Whoever came by it
 * long ago may have kept the link as the way back.
 */
export function InvitationGone({ isSignedIn }: { isSignedIn: boolean }) {
  const t = useT();
  return (
    <div className="page">
      <EmptyState title={t("accounts.invitation-gone-title")}>
        {t("accounts.invitation-gone")}
      </EmptyState>
      {isSignedIn ? (
        <LinkButton to="/">{t("ui.today")}</LinkButton>
      ) : (
        <LinkButton to="/sign-in">{t("accounts.go-sign-in")}</LinkButton>
      )}
    </div>
  );
}
