import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { rememberLanguage } from "#app/i18n/language.server.ts";
import { deviceName } from "#server/accounts/device-name.ts";
import { endSession, openSession } from "#server/accounts/session.ts";
import { noteDevice } from "#server/accounts/seen-device.ts";
import type { Locale } from "#server/locale.ts";
import { ownPath } from "./caller.server.ts";

/** Opens a session on this device, remembers its owner's language, and goes on to a page of ours. */
export async function signedIn(
  { context, request }: ActionFunctionArgs,
  who: { accountId: string; locale: Locale },
  next: unknown = "/",
): Promise<Response> {
  const { actor } = await context.caller();
  // Nobody could end it any more from here, once its cookie is replaced.
  if (actor) await endSession(actor.sessionHash);
  const { cookie } = await openSession(
    who.accountId,
    deviceName(context.userAgent),
    context.secure,
  );
  context.setCookie(cookie);
  const cookies = request.headers.get("Cookie") ?? "";
  context.setCookie(await noteDevice(cookies, who.accountId, context.secure));
  context.setCookie(rememberLanguage(who.locale, context.secure));
  return redirect(ownPath(next));
}
