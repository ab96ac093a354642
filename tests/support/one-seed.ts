import fc from "fast-check";

/** Each run tries the same cases, so that a failure is the change's; another seed looks further. */
fc.configureGlobal({ seed: Number(process.env.EVENKEEL_SEED ?? 1) });
