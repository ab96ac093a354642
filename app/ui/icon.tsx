/** A drawing of the sprite `public/icons.svg`; `make-icons.js` lists them. */
export type IconName =
  | "back"
  | "close"
  | "down"
  | "groups"
  | "help"
  | "leave"
  | "me"
  | "message"
  | "more"
  | "next"
  | "note"
  | "phone"
  | "pin"
  | "practices"
  | "reply"
  | "search"
  | "send"
  | "smile"
  | "today"
  | "wave"
  | "wind";

/** An icon is decoration: words say the same beside it, or in the control's name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" aria-hidden="true" focusable="false">
      <use href={`/icons.svg#${name}`} />
    </svg>
  );
}
