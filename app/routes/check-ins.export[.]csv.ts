import type { LoaderFunctionArgs } from "@remix-run/node";
import { asCsv } from "#app/check-ins/export-csv.server.ts";
import { asDownload } from "#app/check-ins/as-download.server.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { exportCheckIns } from "#server/check-ins/export-check-ins.ts";

/** All of one's own check-ins for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const { pages } = unlessRefused(await exportCheckIns(caller, {}));
  return asDownload(args, asCsv(pages), { type: "text/csv", ending: "csv" });
}
