import "#app/i18n/parts/accounts.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DevicesPage } from "#app/accounts/devices-page.tsx";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { endDevice, listDevices } from "#server/accounts/devices.ts";
import { signedOutCookie } from "#server/accounts/session.ts";

export const meta = titled("accounts.devices");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  return { devices: unlessRefused(await listDevices(caller, {})), timeZone: caller.actor.timeZone };
}

export function action(args: ActionFunctionArgs) {
  return act(args, endDevice, ({ isSignedOut }) => {
    if (!isSignedOut) return "/me/devices";
    args.context.setCookie(signedOutCookie(args.context.secure));
    return "/";
  });
}

export default function Devices() {
  const { devices, timeZone } = useLoaderData<typeof loader>();
  return <DevicesPage devices={devices} timeZone={timeZone} refused={useActionData<Refused>()} />;
}
