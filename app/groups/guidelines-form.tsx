import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/checkbox.tsx";

interface Props {
  /** What it does, as the page's address names it. */
  deed: "join" | "ask" | "agree";
  /** The version of the guidelines that is shown above. */
  version: number;
  label: string;
  note?: string;
  refused: Refused | undefined;
  children?: ReactNode;
}

/** A form that begins with agreeing to the guidelines above it. A new version empties its tick. */
export function GuidelinesForm({ deed, version, label, note, refused, children }: Props) {
  const t = useT();
  const word = useWording();
  const error = refused?.fields.accept;
  return (
    <Form key={version} method="post" action={`?do=${deed}`} className="stack">
      <input type="hidden" name="guidelinesVersion" value={version} />
      {children}
      <Checkbox name="accept" label={t("groups.i-agree")} error={error && word(error)} />
      {note && <p className="muted">{note}</p>}
      <Button type="submit">{label}</Button>
    </Form>
  );
}
