import "#app/i18n/parts/notifications.ts";
import { Form, useRevalidator } from "@remix-run/react";
import { useEffect, useState } from "react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Button } from "#app/ui/button.tsx";
import { deviceState, type DeviceState } from "./device-state.ts";
import { lookAtThisBrowser, turnOff, turnOn } from "./this-browser.ts";

const words: Record<DeviceState, Key> = {
  unsupported: "notifications.unsupported",
  "needs-home-screen": "notifications.needs-home-screen",
  blocked: "notifications.blocked",
  off: "notifications.off",
  on: "notifications.on",
};

interface Props {
  publicKey: string;
  /** What the house knows of this device; see `NotificationSettings`. */
  endpointHash: string | null;
}

/** Whether this device is woken, and the switch for it. What can be done is known by script only. */
export function ThisDevice({ publicKey, endpointHash }: Props) {
  const t = useT();
  const { state, trouble, isBusy, flip } = useDevice(publicKey, endpointHash);
  return (
    <section className="card" aria-labelledby="this-device">
      <h2 id="this-device">{t("notifications.this-device")}</h2>
      <p role="status">{t(state ? words[state] : "notifications.no-script")}</p>
      {trouble && (
        <p role="alert" className="field-error">
          {t(trouble)}
        </p>
      )}
      {(state === "on" || state === "off") && (
        <Button
          type="button"
          kind={state === "on" ? "quiet" : "main"}
          aria-disabled={isBusy}
          onClick={() => void flip()}
        >
          {t(state === "on" ? "notifications.turn-off" : "notifications.turn-on")}
        </Button>
      )}
      {state === "on" && (
        <Form method="post" action="?do=test">
          <Button type="submit" kind="quiet">
            {t("notifications.test")}
          </Button>
        </Form>
      )}
      <p className="muted">{t("notifications.carrier")}</p>
    </section>
  );
}

function useDevice(publicKey: string, endpointHash: string | null) {
  const [state, setState] = useState<DeviceState | null>(null);
  const [trouble, setTrouble] = useState<Key | null>(null);
  const [isBusy, setBusy] = useState(false);
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let isCurrent = true;
    lookAtThisBrowser().then(
      (device) => isCurrent && setState(deviceState(device, endpointHash)),
      () => isCurrent && setState("unsupported"),
    );
    return () => {
      isCurrent = false;
    };
    // `isBusy`: after a press the browser may say something else, whatever the house knows.
  }, [endpointHash, isBusy]);

  async function flip(): Promise<void> {
    if (isBusy) return;
    const isOn = state === "on";
    setBusy(true);
    setTrouble(null);
    try {
      await (isOn ? turnOff() : turnOn(publicKey));
      revalidate();
    } catch {
      setTrouble(isOn ? "notifications.not-turned-off" : "notifications.not-turned-on");
    }
    setBusy(false);
  }
  return { state, trouble, isBusy, flip };
}
