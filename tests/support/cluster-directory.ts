import path from "node:path";
import { accountForPostgres } from "#db/embedded/account.ts";
import { binariesDirectory } from "#db/embedded/binaries.ts";
import { placesFor } from "#db/embedded/places.ts";

/** Where the embedded server keeps its data for a data directory, wherever the project lies. */
export function clusterDirectory(dataDir: string): string {
  return placesFor(path.resolve(dataDir), accountForPostgres(), binariesDirectory()).cluster;
}
