import type { TextareaHTMLAttributes } from "react";
import { FieldFrame, type FieldProps } from "./field-frame.tsx";

type Props = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "name">;

/** Several lines to type into. Never with `maxLength`: that would cut off what somebody pasted. */
export function TextArea({ name, label, hint, error, ...rest }: Props) {
  return (
    <FieldFrame name={name} label={label} hint={hint} error={error}>
      {(control) => (
        <textarea className="input" name={name} rows={4} dir="auto" {...rest} {...control} />
      )}
    </FieldFrame>
  );
}
