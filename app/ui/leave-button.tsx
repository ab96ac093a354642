import { useRouteLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Icon } from "./icon.tsx";

/**
 * Leaves for a page that would surprise nobody. `public/leave.js` makes it instant, and listens for
 * Shift three times; without script it is a link to `/leave`.
 */
export function LeaveButton() {
  const t = useT();
  const root = useRouteLoaderData("root") as { leaveUrl?: string } | undefined;
  return (
    <a
      className="leave"
      href="/leave"
      data-leave={root?.leaveUrl ?? "/leave"}
      data-leave-more={t("ui.leave-more")}
      aria-label={t("ui.leave")}
      title={t("ui.leave-title")}
    >
      <Icon name="leave" />
    </a>
  );
}
