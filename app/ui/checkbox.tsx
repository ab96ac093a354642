import { useId } from "react";

interface Props {
  name: string;
  label: string;
  /** What is sent when it is ticked. Never left to React: it would turn "no value" into an empty one. */
  value?: string;
  defaultChecked?: boolean;
  hint?: string;
  error?: string | undefined;
  onTick?: (isTicked: boolean) => void;
}

/** One thing to agree to or to choose. */
export function Checkbox(props: Props) {
  const { name, label, value = "on", defaultChecked, hint, error, onTick } = props;
  const id = useId();
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div className="checkbox">
      <input
        id={id}
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        onChange={onTick && (({ currentTarget }) => onTick(currentTarget.checked))}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
      />
      <label htmlFor={id}>{label}</label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
