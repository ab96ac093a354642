import type { TestProject } from "vitest/node";
import { openTestCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    adminUrl: string;
    template: string;
  }
}

/** Starts the tests' PostgreSQL before the first file, and lets go of it after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, template } = await openTestCluster();
  project.provide("adminUrl", cluster.adminUrl);
  project.provide("template", template);
  return () => cluster.close();
}
