/** What a browser says of itself. */
export interface Device {
  /** It can keep a service worker, be woken by it, and show a notification. */
  canBeWoken: boolean;
  isApplePhone: boolean;
  /** Opened from the home screen, as an app. */
  isInstalled: boolean;
  permission: "default" | "granted" | "denied";
  /** SHA-256, in hex, of the address that the browser can be woken by now; `null` without one. */
  endpointHash: string | null;
}

export type DeviceState = "unsupported" | "needs-home-screen" | "blocked" | "off" | "on";

/**
 * What can honestly be said of notifications on a device. It is on only when the house knows the very
 * address by which the browser can be woken.
 */
export function deviceState(device: Device, knownHash: string | null): DeviceState {
  if (!device.canBeWoken)
    return device.isApplePhone && !device.isInstalled ? "needs-home-screen" : "unsupported";
  if (device.permission === "denied") return "blocked";
  const isKnown = device.endpointHash !== null && device.endpointHash === knownHash;
  return device.permission === "granted" && isKnown ? "on" : "off";
}
