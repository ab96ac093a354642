import { openDatabase } from "#db/open.ts";
import { makeKey } from "./centre-keys.ts";
import { rotateKeys } from "./rotate-keys.ts";

/** `npm run keys -- <verb>`: what somebody may do with the centre's keys from the terminal. */
const verbs: Record<string, () => Promise<void>> = {
  async make() {
    console.log(makeKey());
  },
  async rotate() {
    const { close } = await openDatabase();
    try {
      console.log(`${await rotateKeys()} keys were wrapped by the first key of DATA_KEY.`);
    } finally {
      await close();
    }
  },
};

const verb = verbs[process.argv[2] ?? ""];
try {
  if (!verb) throw new Error(`Say one of: ${Object.keys(verbs).join(", ")}.`);
  await verb();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
