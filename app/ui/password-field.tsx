import { useEffect, useState } from "react";
import { useT } from "#app/i18n/use-t.ts";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

/** A password; with script it can be shown, since seeing it beats typing it twice. */
export function PasswordField({
  name,
  label,
  hint,
  error,
  autoComplete,
}: FieldProps & { autoComplete: string }) {
  const t = useT();
  const [hasScript, setHasScript] = useState(false);
  const [isShown, setShown] = useState(false);
  useEffect(() => setHasScript(true), []);
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <>
          <input
            className="input"
            type={isShown ? "text" : "password"}
            name={name}
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            required
            {...control}
          />
          {hasScript && (
            <label className="checkbox">
              <input type="checkbox" checked={isShown} onChange={() => setShown(!isShown)} />
              <span>{t("ui.show-password")}</span>
            </label>
          )}
        </>
      )}
    </FieldFrame>
  );
}
