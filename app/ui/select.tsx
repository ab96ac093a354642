import type { SelectHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

type Props = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, "id" | "name">;

/** One of several; the options are its children. */
export function Select({ name, label, hint, error, children, ...rest }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <select className="input" name={name} {...rest} {...control}>
          {children}
        </select>
      )}
    </FieldFrame>
  );
}
