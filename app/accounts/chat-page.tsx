import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Banner } from "#app/ui/banner.tsx";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select } from "#app/ui/select.tsx";
import type { Preferences } from "#server/accounts/contract.ts";

interface Props {
  preferences: Preferences;
  isSaved: boolean;
  refused: Refused | undefined;
}

/** How the chat behaves for me, on all my devices. */
export function ChatPage({ preferences, isSaved, refused }: Props) {
  const t = useT();
  return (
    <Form method="post" className="page">
      <h1>{t("accounts.chat")}</h1>
      {isSaved && !refused && <Banner>{t("accounts.saved")}</Banner>}
      {refused && <ErrorSummary refused={refused} />}
      <Checkbox
        name="enterSends"
        label={t("accounts.enter-sends")}
        hint={t("accounts.enter-sends-note")}
        defaultChecked={preferences.enterSends}
      />
      <Checkbox
        name="foldsNotes"
        label={t("accounts.folds-notes")}
        hint={t("accounts.folds-notes-note")}
        defaultChecked={preferences.foldsNotes}
      />
      <Checkbox
        name="showsTyping"
        label={t("accounts.shows-typing")}
        defaultChecked={preferences.showsTyping}
      />
      <Select name="announces" label={t("accounts.announces")} defaultValue={preferences.announces}>
        <option value="all">{t("accounts.announces-all")}</option>
        <option value="replies">{t("accounts.announces-replies")}</option>
        <option value="count">{t("accounts.announces-count")}</option>
        <option value="nothing">{t("accounts.announces-nothing")}</option>
      </Select>
      <Button type="submit">{t("accounts.save")}</Button>
    </Form>
  );
}
