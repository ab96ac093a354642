import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

/**
 * Makes `server/app.ts` the server bundle's entry, so that loaders, actions and sockets share one
 * copy of every module: one event bus, one pool (docs/decisions/0002). Must stand after `remix()`.
 */
function oneServerBundle(): Plugin {
  return {
    name: "one-server-bundle",
    enforce: "post",
    config: (_config, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: oneFile } } : {}),
  };
}

/** What browsers fetch later is in the server's one file as well. */
const oneFile = { input: "./server/app.ts", output: { inlineDynamicImports: true } };

/** Old phones still get tokens, nesting and both looks; versions as Lightning CSS packs them. */
const oldestBrowsers = { safari: (15 << 16) | (4 << 8), chrome: 100 << 16, firefox: 100 << 16 };

export default defineConfig({
  plugins: [remix(remixOptions), oneServerBundle()],
  server: { watch: { ignored: ["**/.data/**", "**/build/**", "**/test-results/**"] } },
  build: { target: ["es2022", "safari15.4"], cssMinify: "lightningcss", assetsInlineLimit: 0 },
  // Only what browsers load is looked through for packages; loaders import native ones.
  optimizeDeps: {
    entries: ["app/entry.client.tsx"],
    exclude: ["@node-rs/argon2"],
    include: ["socket.io-client"],
  },
  css: {
    transformer: "lightningcss",
    lightningcss: { targets: oldestBrowsers },
  },
});
