/** What accompanies the picture, as somebody chose it on this device. */
export interface Cues {
  sound: boolean;
  vibration: boolean;
}

const key = "evenkeel:player";
const none: Cues = { sound: false, vibration: false };

/** What was chosen last on this device; nothing at first. */
export function chosenCues(): Cues {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}") as Partial<Cues>;
    return { sound: kept.sound === true, vibration: kept.vibration === true };
  } catch {
    return none;
  }
}

/** Keeps it for the next time; where storage is forbidden it holds for this one. */
export function keepCues(cues: Cues): void {
  try {
    localStorage.setItem(key, JSON.stringify(cues));
  } catch {
    // See above.
  }
}

/** Whether this device can vibrate; iPhones can't. */
export const canVibrate = () => typeof navigator.vibrate === "function";
