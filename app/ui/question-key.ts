const key = "evenkeel:no-question-key";

/** Whether `?` alone shows the keys on this device; it does unless somebody turned it off. */
export function hasQuestionKey(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** Remembers the choice on this device; where storage is forbidden it holds as it was. */
export function setQuestionKey(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(key);
    else localStorage.setItem(key, "1");
  } catch {
    // Full or forbidden; Ctrl with / works all the same.
  }
}
