import type { InputHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

type Props = FieldProps & Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "name">;

/** One line to type into. */
export function Field({ name, label, hint, error, ...rest }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(control) => <input className="input" type="text" name={name} {...rest} {...control} />}
    </FieldFrame>
  );
}
