import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./free-port.ts";

/** Puts nginx before several processes of the house, as the README shows it. */
export async function startNginx(
  ports: number[],
): Promise<{ port: number; stop(): Promise<void> }> {
  const port = await freePort();
  const directory = mkdtempSync(path.join(tmpdir(), "evenkeel-nginx-"));
  const file = path.join(directory, "nginx.conf");
  writeFileSync(file, configuration(port, ports, directory));
  const child = spawn(process.env.EVENKEEL_NGINX || "nginx", ["-e", "stderr", "-c", file], {
    stdio: ["ignore", "ignore", "ignore"],
  });
  await listens(port);
  return {
    port,
    async stop() {
      child.kill("SIGTERM");
      await once(child, "exit");
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function configuration(port: number, ports: number[], directory: string): string {
  const kinds = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    daemon off;
    ${process.getuid?.() === 0 ? "user root;" : ""}
    worker_processes 1;
    pid ${directory}/nginx.pid;
    events { worker_connections 8192; }
    http {
      access_log off;
      ${kinds.map((kind) => `${kind}_temp_path ${directory}/${kind};`).join("\n")}
      map $http_upgrade $connection_upgrade { default upgrade; "" ""; }
      upstream evenkeel {
        ${ports.map((one) => `server 127.0.0.1:${one} max_fails=1 fail_timeout=1s;`).join("\n")}
      }
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://evenkeel;
          proxy_http_version 1.1;
          proxy_set_header Host $http_host;
          proxy_set_header X-Forwarded-For $remote_addr;
          proxy_set_header Upgrade $http_upgrade;
          proxy_set_header Connection $connection_upgrade;
          proxy_read_timeout 90s;
        }
      }
    }`;
}

async function listens(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const socket = connect(port, "127.0.0.1");
    const is = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (is) return;
    await pause(25);
  }
  throw new Error("nginx did not come up");
}
