import { askLater } from "#app/reminders/ask-later.ts";
import { endpointHash } from "./endpoint-hash.ts";
import { shownNote } from "./shown-note.ts";

const subscriptionAddress = "/notifications/subscription";

/** What a browser says when it has given its owner another address, or taken the old one away. */
interface SubscriptionChange extends ExtendableEvent {
  oldSubscription?: PushSubscription | null;
  newSubscription?: PushSubscription | null;
}

/** A button on a notification; not every browser has them, and TypeScript knows of none. */
interface WithButtons extends NotificationOptions {
  actions: { action: string; title: string }[];
}

/** Shows what arrives while nobody looks, and opens it when it is pressed. */
export function listenToPushes(worker: ServiceWorkerGlobalScope): void {
  worker.addEventListener("push", (event) => {
    const { title, later, url, ...note } = shownNote(event.data?.text(), navigator.language);
    const actions = later ? [{ action: "later", title: later }] : [];
    const options: WithButtons = { ...note, data: { url }, actions };
    event.waitUntil(worker.registration.showNotification(title, options));
  });

  worker.addEventListener("notificationclick", (event) => {
    event.notification.close();
    const { url = "/" } = (event.notification.data ?? {}) as { url?: string };
    const lead = (path: string) => open(worker, new URL(path, worker.location.origin));
    if (event.action !== "later") return event.waitUntil(lead(url));
    const putOff = async () => {
      if (!(await askLater())) await lead("/me/reminders");
    };
    event.waitUntil(putOff());
  });

  worker.addEventListener("pushsubscriptionchange", (event) => {
    const change = event as SubscriptionChange;
    change.waitUntil(subscribeAgain(worker, change));
  });
}

/** In the tab that shows the room already, else in any tab of ours, else in a new one. */
async function open(worker: ServiceWorkerGlobalScope, url: URL): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: "window" });
  const tab = tabs.find((one) => new URL(one.url).pathname === url.pathname) ?? tabs[0];
  if (!tab) return void (await worker.clients.openWindow(url.href));
  // First, while the press still counts; a browser may refuse, and leads the tab there all the same.
  const shown = await tab.focus().catch(() => tab);
  await shown.navigate(url.href).catch(() => worker.clients.openWindow(url.href));
}

/** Only where the house still knows the old address as this person's, and they are signed in. */
async function subscribeAgain(
  { registration }: ServiceWorkerGlobalScope,
  { oldSubscription, newSubscription }: SubscriptionChange,
): Promise<void> {
  const answer = await fetch(subscriptionAddress, { headers: { Accept: "application/json" } });
  if (!answer.ok) return;
  const { value } = (await answer.json()) as {
    value: { publicKey: string; endpointHash: string | null };
  };
  const isOther =
    oldSubscription && (await endpointHash(oldSubscription.endpoint)) !== value.endpointHash;
  if (value.endpointHash === null || isOther) return;
  const subscription =
    newSubscription ??
    (await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: value.publicKey,
    }));
  const { endpoint = "", keys = {} } = subscription.toJSON();
  const body = new URLSearchParams({ endpoint, ...keys });
  await fetch(subscriptionAddress, { method: "POST", body });
}
