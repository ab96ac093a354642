import type { ActionFunctionArgs } from "@remix-run/node";
import { act } from "#app/lib/act.server.ts";
import { exportCase } from "#server/moderation/export-case.ts";

/** A case as a file, by one press; that it was made is on record. */
export const action = (args: ActionFunctionArgs) =>
  act(
    args,
    exportCase,
    (exported) =>
      new Response(`${JSON.stringify(exported, null, 1)}\n`, {
        headers: {
          "Content-Type": "application/json; charset=utf-8",
          "Content-Disposition": `attachment; filename="case-${exported.case.id.slice(0, 8)}.json"`,
          "Cache-Control": "private, no-store",
        },
      }),
  );
