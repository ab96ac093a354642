import { openDatabase } from "#db/open.ts";
import { verifyRecord } from "./verify-record.ts";

/** `npm run audit:verify [-- HASH]`: whether the record of moderation is as it was written. */
const { close } = await openDatabase();
try {
  const kept = process.argv[2];
  const found = await verifyRecord(kept);
  if (!found.isWhole) {
    console.error(`The record was changed: act ${found.at} is not as it was written, or is gone.`);
    process.exitCode = 1;
  } else {
    console.log(`${found.acts} acts, each as it was written. Keep this elsewhere: ${found.hash}`);
    if (!found.hasKept) {
      console.error(`An act that you kept the hash of is gone: ${kept}`);
      process.exitCode = 1;
    }
  }
} finally {
  await close();
}
