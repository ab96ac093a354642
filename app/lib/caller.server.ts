import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import type { Actor, Caller, SignedInCaller } from "#server/actor.ts";

/** Who asks, signed in or not. */
export function callerOf({ context }: LoaderFunctionArgs): Promise<Caller> {
  return context.caller();
}

/** A path of our own to go on to, or the fallback: never another host, never `//…` or `/\…`. */
export function ownPath(value: unknown, fallback = "/"): string {
  const path = typeof value === "string" ? value : "";
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : fallback;
}

/**
 * The signed-in caller.
 * @throws a redirect to the sign-in, which leads back here afterwards.
 */
export async function requireCaller(args: LoaderFunctionArgs): Promise<SignedInCaller> {
  const caller = await callerOf(args);
  if (caller.actor) return { ...caller, actor: caller.actor };
  const { pathname, search } = new URL(args.request.url);
  const next = pathname === "/" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
  throw redirect(`/sign-in${next}`);
}

/** The signed-in person; see `requireCaller`. */
export async function requireActor(args: LoaderFunctionArgs): Promise<Actor> {
  return (await requireCaller(args)).actor;
}
