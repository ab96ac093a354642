/** How many characters are too many, counted as the server counts them. */
export function excess(text: string, longest: number): number {
  const length = [...text.trim().normalize("NFC")].length;
  return Math.max(0, length - longest);
}

/** Makes the field as high as its text, up to what the style allows. */
export function grow(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 3}px`;
}

/** The field's text with something put where the caret is; the caret stands after it. */
export function insertAtCaret(field: HTMLTextAreaElement, text: string): string {
  const { selectionStart: from, selectionEnd: to, value } = field;
  putCaret(field, from + text.length);
  return value.slice(0, from) + text + value.slice(to);
}

/** Goes back into the field, with the caret there, as soon as its new text is shown. */
export function putCaret(field: HTMLTextAreaElement | null, caret: number): void {
  requestAnimationFrame(() => {
    field?.focus();
    field?.setSelectionRange(caret, caret);
  });
}
