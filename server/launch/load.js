import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./prepare.js";

/** @typedef {typeof import("../app.ts")} House */

/** The house as it was built. */
export async function loadBuilt() {
  /** @type {House} */
  const house = await import(pathToFileURL(path.join(root, "build/server/index.js")).href);
  return { house, handle: undefined, close: async () => {} };
}

/**
 * The house as its sources are now. An edited screen is shown at once by Vite; an edited operation
 * makes a new house with the next request, which the sockets are then moved into.
 * @param {import("node:http").Server} http @param {(house: House) => void} moveInto
 */
export async function loadWithVite(http, moveInto) {
  const { createServer } = await import("vite");
  const vite = await createServer({
    root,
    appType: "custom",
    server: { middlewareMode: true, hmr: { server: http } },
  });
  const load = () =>
    /** @type {Promise<House>} */ (vite.ssrLoadModule(path.join(root, "server/app.ts")));
  const house = await load();
  let current = house;
  let app = appOf(house);

  function appOf(/** @type {House} */ from) {
    return from.createApp({ clientDir: "", viteMiddlewares: vite.middlewares });
  }

  /** @type {import("node:http").RequestListener} */
  const handle = async (request, response) => {
    try {
      const fresh = await load();
      if (fresh !== current) {
        current = fresh;
        app = appOf(fresh);
        moveInto(fresh);
      }
      app(request, response);
    } catch (error) {
      vite.ssrFixStacktrace(/** @type {Error} */ (error));
      console.error(error);
      response
        .writeHead(500, { "content-type": "text/plain" })
        .end(String(/** @type {Error} */ (error).stack));
    }
  };
  return { house, handle, close: () => vite.close() };
}
