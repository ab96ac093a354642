const tints = 4;

/** A person's initial on one of four soft tints, always the same for the same person. No photographs. */
export function Avatar({ name, id }: { name: string; id: string }) {
  const [initial = "·"] = name.toUpperCase();
  const sum = Array.from(id).reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return (
    <span className="avatar" data-tint={sum % tints} aria-hidden="true">
      {initial}
    </span>
  );
}
