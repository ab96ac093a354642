import "#app/i18n/parts/care.ts";
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ExportPage } from "#app/desk/export-page.tsx";
import { act, unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { exportCase } from "#server/moderation/export-case.ts";
import { lookAtCase } from "#server/moderation/look-at-case.ts";

export const meta = titled("care.export");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { id } = unlessRefused(await lookAtCase(caller, args.params));
  return { id, timeZone: caller.actor.timeZone };
}

/** Showing it is handing it out: a press, on record, and never a link. */
export const action = (args: ActionFunctionArgs) =>
  act(args, exportCase, (exported) => data({ ok: true as const, exported }));

export default function Export() {
  return (
    <ExportPage {...useLoaderData<typeof loader>()} outcome={useActionData<typeof action>()} />
  );
}
