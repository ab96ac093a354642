import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The migrations, beside the sources; found from them as well as from the bundle in `build/server`. */
export function migrationsFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const places = [path.join(here, "migrations"), path.join(here, "../../db/migrations")];
  const found = places.find((place) => existsSync(path.join(place, "meta/_journal.json")));
  if (!found) throw new Error("The migrations are not where they belong: db/migrations.");
  return found;
}
