import { z } from "zod";
import { transaction } from "#db/client.ts";
import { operation } from "../operation.ts";
import { Refusal } from "../refusal.ts";
import { EndDevice, type DeviceView } from "./contract.ts";
import { devicesOf, endSession, endSessions } from "./session.ts";

/** The devices on which I am signed in, the last used first. */
export const listDevices = operation(
  { input: z.object({}) },
  async function listDevices({ actor }): Promise<DeviceView[]> {
    const devices = await devicesOf(actor.accountId);
    return devices.map(({ sessionHash, device, createdAt, lastUsedAt }) => ({
      id: sessionHash,
      name: device,
      isThis: sessionHash === actor.sessionHash,
      since: createdAt.toISOString(),
      lastUsed: lastUsedAt.toISOString(),
    }));
  },
);

/**
 * Signs out one of my devices, all others, or all. Answers whether this one is signed out now.
 * Refuses with `not-found` for a device that is not mine.
 */
export const endDevice = operation(
  { input: EndDevice },
  async function endDevice({ actor }, { device }) {
    const { accountId, sessionHash } = actor;
    if (device === "all") await transaction(() => endSessions(accountId));
    else if (device === "others") await transaction(() => endSessions(accountId, sessionHash));
    else {
      const mine = await devicesOf(accountId);
      if (!mine.some((one) => one.sessionHash === device)) throw new Refusal("not-found");
      await transaction(() => endSession(device));
    }
    return { isSignedOut: device === "all" || device === sessionHash };
  },
);
