import { spawn } from "node:child_process";
import { once } from "node:events";
import { environment, ways, type HouseProcess } from "#tests/support/house-process.ts";

/** Starts the production build as `npm start` does once everything is there. */
export async function startBundle(
  databaseUrl: string,
  settings: Record<string, string>,
): Promise<HouseProcess> {
  const child = spawn(process.execPath, ["server/start.js"], {
    env: environment(databaseUrl, settings),
    stdio: ["ignore", "pipe", "inherit"],
  });
  const dieWithUs = () => void child.kill("SIGKILL");
  process.once("exit", dieWithUs);
  child.once("exit", () => process.off("exit", dieWithUs));
  const ended = once(child, "exit").then(() => Promise.reject(new Error(`it ended: ${told}`)));
  ended.catch(() => {});
  let told = "";
  while (!told.includes("Evenkeel is open")) {
    const [data] = (await Promise.race([once(child.stdout, "data"), ended])) as [Buffer];
    told += data.toString();
  }
  child.stdout.resume();
  const address = `http://127.0.0.1:${settings.PORT}`;
  return {
    port: Number(settings.PORT),
    redisNote: /processes +(.*)/.exec(told)?.[1] ?? null,
    ...ways(child),
    async does(deed, _who, input, cookie = "") {
      if (deed !== "leaveGroup") throw new Error(`${deed} has no page here`);
      const { slug } = input as { slug: string };
      const response = await fetch(`${address}/groups/${slug}/about?do=leave`, {
        method: "POST",
        redirect: "manual",
        headers: { cookie, origin: address },
        body: new URLSearchParams(),
      });
      if (response.status !== 303 && response.status !== 302)
        throw new Error(`leaving answered ${response.status}`);
    },
  };
}
