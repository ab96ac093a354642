import { useId } from "react";

interface Props {
  name: string;
  label: string;
  value?: string;
  defaultChecked?: boolean;
  error?: string | undefined;
}

/** One thing to agree to or to choose. */
export function Checkbox({ name, label, value, defaultChecked, error }: Props) {
  const id = useId();
  return (
    <div className="checkbox">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
