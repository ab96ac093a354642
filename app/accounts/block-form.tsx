import "#app/i18n/parts/blocks.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import styles from "./blocks.module.css";

interface Props {
  id: string;
  name: string;
  /** Somebody who looks after a group of mine: that part still reaches me. */
  isModerator: boolean;
}

/** Blocks a person: opened first and pressed second, with or without script. */
export function BlockForm({ id, name, isModerator }: Props) {
  const t = useT();
  return (
    <details className={styles.block}>
      <summary>
        <span aria-hidden="true">{t("blocks.block")}</span>
        <span className="visually-hidden">{t("blocks.block-name", { name })}</span>
      </summary>
      <Form method="post" action="/me/blocked?do=block" className="stack">
        <input type="hidden" name="person" value={id} />
        <p className="muted">
          {t("blocks.what")} {isModerator && t("blocks.moderators")}
        </p>
        <div>
          <Button type="submit" kind="quiet">
            {t("blocks.block-now")}
            <span className="visually-hidden">: {name}</span>
          </Button>
        </div>
      </Form>
    </details>
  );
}
