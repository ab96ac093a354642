import { fork } from "node:child_process";
import { once } from "node:events";
import { openTestCluster } from "./cluster.ts";

/**
 * Serves the production build on a fresh, seeded database for the browser tests; tells the workers
 * where, and stops it afterwards.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { cluster, template } = await openTestCluster();
  const databaseUrl = await cluster.freshDatabase("evenkeel_browser", template);
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    BASE_URL: "",
    SMTP_URL: "",
    PORT: "0",
    LOG_LEVEL: "warn",
    TRUST_PROXY: "1",
    NODE_ENV: "production" as const,
  };
  const child = fork("tests/support/serve.ts", { env, execArgv: ["--import", "tsx"] });
  const [{ address }] = (await once(child, "message")) as [{ address: string }];
  process.env.EVENKEEL_TEST_ADDRESS = address;
  process.env.EVENKEEL_TEST_DATABASE = databaseUrl;
  return async () => {
    child.kill("SIGTERM");
    await once(child, "exit");
    await cluster.close();
  };
}
