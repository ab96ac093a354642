import { endpointHash } from "./endpoint-hash.ts";
import type { Device } from "./device-state.ts";

const subscriptionAddress = "/notifications/subscription";

/** What this browser says of itself now. */
export async function lookAtThisBrowser(): Promise<Device> {
  const canBeWoken =
    "serviceWorker" in navigator && "PushManager" in window && "Notification" in window;
  return {
    canBeWoken,
    // iPads call themselves Macs, and are the only ones with fingers.
    isApplePhone:
      /iPhone|iPad|iPod/.test(navigator.userAgent) ||
      (/Macintosh/.test(navigator.userAgent) && navigator.maxTouchPoints > 1),
    isInstalled: matchMedia("(display-mode: standalone)").matches,
    permission: canBeWoken ? Notification.permission : "default",
    endpointHash: canBeWoken ? await currentHash() : null,
  };
}

async function currentHash(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager.getSubscription();
  return subscription ? endpointHash(subscription.endpoint) : null;
}

/**
 * Lets this browser be woken. Has to be called by a press: browsers ask nobody otherwise.
 * @throws when the browser or the house does not do it; a person who says no to the browser is no error.
 */
export async function turnOn(publicKey: string): Promise<void> {
  // Asked first, while the press still counts.
  if ((await Notification.requestPermission()) !== "granted") return;
  await navigator.serviceWorker.register("/sw.js");
  const { pushManager } = await navigator.serviceWorker.ready;
  // One that was made with another key, or for somebody else who was signed in here, is of no use.
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(publicKey),
  });
  await tell("POST", subscription);
}

/**
 * Lets this browser sleep. The house forgets it first: whatever the browser does then, nothing is sent.
 * @throws when the house can't be reached.
 */
export async function turnOff(): Promise<void> {
  await tell("DELETE");
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}

async function tell(method: "POST" | "DELETE", subscription?: PushSubscription): Promise<void> {
  const { endpoint = "", keys = {} } = subscription?.toJSON() ?? {};
  const body = subscription && new URLSearchParams({ endpoint, ...keys });
  const answer = await fetch(subscriptionAddress, { method, ...(body && { body }) });
  if (!answer.ok) throw new Error(`the house answered ${answer.status}`);
}

/** Older Safaris take the key as bytes only. */
function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
