/** The parts of a page, by what marks them for screen readers too. */
const parts = ".shell > header, nav, main, [role=log], main form[aria-label]";
const focusable = "a[href], button:not([disabled]), input, select, textarea, [tabindex]";

/**
 * Moves the focus to the next part of the page (`step` 1) or the one before (-1), round and round:
 * header, places, list, composer.
 */
export function stepThroughLandmarks(step: 1 | -1): void {
  const all = landmarks();
  const at = all.findLastIndex((part) => part.contains(document.activeElement));
  const start = at < 0 && step < 0 ? 0 : at;
  const next = all[(start + step + all.length) % all.length];
  if (next) enter(next);
}

/** Those that can be seen, in the order of the page; one that only holds others is left out. */
function landmarks(): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(parts)].filter(isShown);
  return all.filter(
    (part) => part.tagName !== "MAIN" || !all.some((other) => other !== part && holds(part, other)),
  );
}

/** A room's list and composer stand for its page; the links above a page's content do not. */
const holds = (part: HTMLElement, other: HTMLElement) =>
  part.contains(other) && other.tagName !== "NAV";
const isShown = (part: HTMLElement) => part.getClientRects().length > 0;

function enter(part: HTMLElement): void {
  const inside =
    part.querySelector<HTMLElement>("[aria-current=page], textarea") ??
    [...part.querySelectorAll<HTMLElement>(focusable)].find(
      (one) => one.tabIndex >= 0 && isShown(one) && !isHidden(one),
    );
  // A list or a page is entered as a whole: its text is what one came for.
  const isWhole = part.tagName === "MAIN" || part.getAttribute("role") === "log" || !inside;
  if (!isWhole) {
    inside.focus();
    return;
  }
  if (part.tabIndex < 0) part.tabIndex = -1;
  part.focus();
}

const isHidden = (one: HTMLElement) => one instanceof HTMLInputElement && one.type === "hidden";
