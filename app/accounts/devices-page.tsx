import "#app/i18n/parts/accounts.ts";
import { Form } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Time } from "#app/ui/time.tsx";
import type { DeviceView } from "#server/accounts/contract.ts";

interface Props {
  devices: DeviceView[];
  timeZone: string;
  refused: Refused | undefined;
}

/** Where I am signed in, and how to end that, here or elsewhere. */
export function DevicesPage({ devices, timeZone, refused }: Props) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("accounts.devices")}</h1>
      {refused && <ErrorSummary refused={refused} />}
      {devices.map((device) => (
        <Card key={device.id}>
          <p>
            <strong>{device.name || t("accounts.unknown-device")}</strong>{" "}
            {device.isThis && <Chip>{t("accounts.this-device")}</Chip>}
          </p>
          <p className="muted">
            {t("accounts.last-used")} <Time at={device.lastUsed} timeZone={timeZone} />
          </p>
          <EndButton device={device.id} label={t("accounts.sign-out-device")} of={device.name} />
        </Card>
      ))}
      {devices.length > 1 && <EndButton device="others" label={t("accounts.sign-out-others")} />}
      <EndButton device="all" label={t("accounts.sign-out-all")} />
    </div>
  );
}

/** The page is loaded anew: it may be the last one of this session. */
function EndButton({ device, label, of }: { device: string; label: string; of?: string }) {
  return (
    <Form method="post" reloadDocument>
      <input type="hidden" name="device" value={device} />
      <Button type="submit" kind="quiet">
        {label}
        {of && <span className="visually-hidden">: {of}</span>}
      </Button>
    </Form>
  );
}
