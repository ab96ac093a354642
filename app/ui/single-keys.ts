const key = "evenkeel:no-single-keys";

/** Whether single characters are keys on this device: `?` everywhere, letters on the desk; they are unless somebody turned them off. */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** Remembers the choice on this device; where storage is forbidden it holds as it was. */
export function setSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "1");
  } catch {
    // Full or forbidden; Ctrl with / works all the same.
  }
}
