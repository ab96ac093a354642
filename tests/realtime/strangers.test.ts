import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { bareSql } from "#db/client.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { forgetPaces } from "#server/pace.ts";
import { commands } from "#server/realtime/commands.ts";
import { groupOf, person } from "#tests/support/cast.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { serveSockets } from "#tests/support/realtime.ts";
import { say } from "#tests/support/say.ts";

await freshDatabase();
const sockets = serveSockets();
const maya = await person("Maya");
const ruth = await person("Ruth");
const noor = await person("Noor");
const gone = await person("Gone");
const room = await groupOf({
  slug: "not-yours",
  access: "invite_only",
  moderators: [ruth],
  members: [maya, gone],
});
await say(maya, room.slug, "a word among us");
await leaveGroup(gone.caller, { slug: room.slug });
beforeEach(forgetPaces);

/** Whatever any command could want, with identifiers of a group and a message that are not theirs. */
const input = (slug: string) => ({
  slug,
  seq: 1,
  clientId: randomUUID(),
  body: "let me in",
  kind: "heart",
  on: true,
  prefix: "",
  arousal: 2,
  sharing: "group",
  reason: "off-topic",
});

/** What is mine, and names a group only to share it there, is refused beside that field. */
const refusedAs: Record<string, string> = { "check-in:save": "invalid" };

/** Everything that a stranger could have changed. */
const contents = () =>
  bareSql()`select g.last_seq, g.last_change, m.*, (select count(*)::int from membership) as members,
      (select count(*)::int from check_in) as check_ins,
      (select count(*)::int from report) as reports
    from "group" g join message m on m.group_id = g.id order by m.seq`;

describe.each(Object.keys(commands))("%s", (command) => {
  test.each([
    ["an outsider", noor],
    ["one who left", gone],
  ])("answers %s as if the group were not there, and does nothing", async (_who, stranger) => {
    const before = await contents();
    const line = await sockets.connect(stranger);
    const answer = await line.ask(command, input(room.slug));
    expect(answer).toMatchObject({ ok: false, reason: refusedAs[command] ?? "not-found" });
    expect(await line.ask(command, input("no-such-group"))).toEqual(answer);
    expect(await contents()).toEqual(before);
  });

  test("answers nobody who is not signed in", async () => {
    const line = await sockets.connect(maya);
    const answer = await commands[command]!(
      { actor: null, address: "192.0.2.7" },
      input(room.slug),
      line as never,
    );
    expect(answer).toMatchObject({ ok: false, reason: "unauthenticated" });
  });
});
