import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Caller } from "#server/actor.ts";
import { askForReset } from "#server/accounts/ask-for-reset.ts";
import { changeProfile } from "#server/accounts/change-profile.ts";
import { displayName, email, timeZone } from "#server/accounts/contract.ts";
import { endDevice, listDevices } from "#server/accounts/devices.ts";
import { resetPassword } from "#server/accounts/reset-password.ts";
import { signIn } from "#server/accounts/sign-in.ts";
import { signOut } from "#server/accounts/sign-out.ts";
import { createInvitation } from "#server/invitations/create-invitation.ts";
import { joinByInvitation } from "#server/invitations/join-by-invitation.ts";
import { listInvitations } from "#server/invitations/list-invitations.ts";
import { lookAtInvitation } from "#server/invitations/look-at-invitation.ts";
import { revokeInvitation } from "#server/invitations/revoke-invitation.ts";
import { useInvitation } from "#server/invitations/use-invitation.ts";
import type { Answer } from "#server/operation.ts";
import { forgetPaces } from "#server/pace.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { nobody, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";

await freshDatabase();
beforeEach(forgetPaces);

let staff: Caller;
beforeAll(async () => {
  staff = (await person("Iris", { staffRole: "staff" })).caller;
});

type Door = (caller: Caller, input: unknown) => Promise<Answer<unknown>>;
const doors: Record<string, { door: Door; fields: string[] }> = {
  signIn: { door: signIn, fields: ["email", "password"] },
  signOut: { door: signOut, fields: ["anything"] },
  askForReset: { door: askForReset, fields: ["email"] },
  resetPassword: { door: resetPassword, fields: ["secret", "password"] },
  changeProfile: { door: changeProfile, fields: ["displayName", "timeZone", "locale"] },
  listDevices: { door: listDevices, fields: ["anything"] },
  endDevice: { door: endDevice, fields: ["device"] },
  lookAtInvitation: { door: lookAtInvitation, fields: ["invitation"] },
  joinByInvitation: {
    door: joinByInvitation,
    fields: [
      "invitation",
      "displayName",
      "email",
      "password",
      "timeZone",
      "locale",
      "acceptGuidelines",
      "acceptPrivacy",
    ],
  },
  useInvitation: { door: useInvitation, fields: ["invitation", "acceptGuidelines"] },
  createInvitation: { door: createInvitation, fields: ["label", "groups", "uses", "days"] },
  listInvitations: { door: listInvitations, fields: ["before"] },
  revokeInvitation: { door: revokeInvitation, fields: ["id"] },
};

const right: Record<string, unknown> = {
  email: "heron@cast.example",
  password: "seven grey herons",
  secret: "A".repeat(43),
  displayName: "Heron",
  timeZone: "UTC",
  locale: "en",
  device: "0".repeat(64),
  invitation: "A".repeat(43),
  acceptGuidelines: "on",
  acceptPrivacy: "on",
  label: "",
  uses: "1",
  days: "1",
  id: "6dc5ee04-6ddd-4dd6-b57e-31a24dd3ed64",
};

describe("what can't be used", () => {
  for (const [name, { door, fields }] of Object.entries(doors)) {
    it.each(fields)(`is answered by ${name} in words, never with a fault (%s)`, async (field) => {
      const caller = () => {
        forgetPaces();
        return staff;
      };
      await tryField(door, caller, right, field);
    });

    it(`is answered by ${name} when the whole input is something else`, async () => {
      await tryWhole(door, () => staff);
    });
  }

  it("is named beside every field that it came in", async () => {
    const nothing = Object.fromEntries(Object.keys(right).map((name) => [name, undefined]));
    const answer = await joinByInvitation(nobody(), nothing);
    if (answer.ok) throw new Error("let in");
    expect(answer.fields).toMatchObject({
      displayName: { key: "accounts.name-missing" },
      email: { key: "accounts.email-missing" },
      password: { key: "accounts.password-missing" },
      timeZone: { key: "accounts.zone-unknown" },
      acceptGuidelines: { key: "accounts.accept-first" },
      acceptPrivacy: { key: "accounts.accept-first" },
    });
  });
});

describe("a name", () => {
  it.each(["Maya", "Al", "Tomás Ñ.", "O’Neil-2", "小雨", "מאיה", "Ἀθηνᾶ", "M. of the river 7"])(
    "may be %s",
    (name) => {
      expect(displayName.parse(name)).toBe(name);
    },
  );

  it.each([
    "\u202eayaM",
    "Ma\u200bya",
    "Ma\u00adya",
    "\u2066Maya",
    "Ma\u0007ya",
    "Maya\ufe0f",
    "Maya\u3164",
    "\u3164\u3164",
    "M\u0301\u0301\u0301\u0301\u0301aya",
    "Мaya",
    "Mаya",
    "<b>Maya",
    "@maya",
    "🌱🌱",
    "--",
    " ",
    "a",
    "a".repeat(41),
  ])("may not be %j", (name) => {
    expect(displayName.safeParse(name).success).toBe(false);
  });
});

it("compares addresses in one form, and refuses what is none", () => {
  expect(email.parse("  Maya.Lopez+A@Example.ORG\n")).toBe("maya.lopez+a@example.org");
  const none = [
    "maya",
    "maya@",
    "@b.org",
    "a b@c.org",
    "a@b",
    `${"a".repeat(250)}@b.org`,
    "a@b.org\0",
  ];
  for (const one of none) expect(email.safeParse(one).success).toBe(false);
});

it("knows zones by name only", () => {
  for (const zone of ["UTC", "Europe/Madrid", "America/Argentina/Buenos_Aires"]) {
    expect(timeZone.parse(zone)).toBe(zone);
  }
  for (const none of ["+02:00", "Mars/Olympus", "", "UTC+2", "Europe/Madrid\0"]) {
    expect(timeZone.safeParse(none).success).toBe(false);
  }
});

it("tells an empty field from one that can't be used", async () => {
  const answer = await joinByInvitation(nobody(), {
    ...right,
    displayName: " ",
    email: "",
    password: "",
  });
  expect(answer).toMatchObject({
    fields: {
      displayName: { key: "accounts.name-missing" },
      email: { key: "accounts.email-missing" },
      password: { key: "accounts.password-missing" },
    },
  });
});
