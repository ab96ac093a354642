import "#app/i18n/parts/practice-pages.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";

interface Props {
  slug: string;
  name: string;
  isOff: boolean;
  /** Where the page of the list begins that it stands on. */
  after?: string | null;
}

/** Takes a practice away from members, or gives it back to them. */
export function SwitchForm({ slug, isOff, name, after }: Props) {
  const t = useT();
  return (
    <Form
      method="post"
      action={after ? `?${new URLSearchParams({ after })}` : "?do=switch"}
      preventScrollReset
    >
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="to" value={isOff ? "on" : "off"} />
      <Button
        type="submit"
        kind="quiet"
        aria-label={t(isOff ? "practice-pages.switch-on-of" : "practice-pages.switch-off-of", {
          name,
        })}
      >
        {t(isOff ? "practice-pages.switch-on" : "practice-pages.switch-off")}
      </Button>
    </Form>
  );
}
