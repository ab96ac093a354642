import { isAlive, type Cluster } from "./cluster.ts";
import { ensureRunning, readPidFile, type Running } from "./server.ts";

/** How often we look whether the server still runs, in milliseconds. */
const lookEvery = 1000;

/**
 * Starts the server again, at the same address, when something killed it while we use it. A server
 * that was stopped has taken its own file away, and stays stopped. Ends with the returned function.
 */
export function guard(
  cluster: Cluster,
  flags: string[],
  first: Running,
  onRestart: (running: Running) => void,
): () => void {
  let running = first;
  let busy = false;
  const look = async () => {
    if (busy || isAlive(running.pid) || readPidFile(cluster)?.pid === undefined) return;
    busy = true;
    try {
      running = await ensureRunning(cluster, flags, running.port);
      onRestart(running);
    } catch {
      // Its log says why; whoever asks it something is told that it is away. We go on trying.
    } finally {
      busy = false;
    }
  };
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
  return () => clearInterval(timer);
}
