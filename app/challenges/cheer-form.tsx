import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";

interface CheerProps {
  to?: string;
  isCheered: boolean;
  children: string;
}

/** One tap of encouragement, for all or for one person; once a day, and then it says so. */
export function CheerForm({ to, isCheered, children }: CheerProps) {
  const t = useT();
  if (isCheered) return <span className="muted">{t("challenges.cheered")}</span>;
  return (
    <Form method="post" action="?do=cheer" preventScrollReset>
      {to && <input type="hidden" name="to" value={to} />}
      <Button kind="quiet">{children}</Button>
    </Form>
  );
}
