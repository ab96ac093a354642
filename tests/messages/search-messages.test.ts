import { and, eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { database } from "#db/client.ts";
import { group, membership, message } from "#db/schema/index.ts";
import { blockPerson } from "#server/accounts/block-person.ts";
import { unblockPerson } from "#server/accounts/unblock-person.ts";
import { leaveGroup } from "#server/groups/leave-group.ts";
import { pauseGroup } from "#server/groups/pause-group.ts";
import { hitsPerPage, type SearchPage } from "#server/messages/search-contract.ts";
import { searchGroup, searchMessages } from "#server/messages/search-messages.ts";
import { forgetPaces } from "#server/pace.ts";
import {
  groupOf,
  letIn,
  nobody,
  people,
  person,
  type Group,
  type Person,
} from "#tests/support/cast.ts";
import { tryField, tryWhole } from "#tests/support/bad-input.ts";
import { freshDatabase } from "#tests/support/database.ts";
import { fillHistory, say } from "#tests/support/say.ts";

await freshDatabase();
beforeEach(forgetPaces);

let maya: Person;
let tomas: Person;
let ruth: Person;
let noor: Person;
let circle: Group;

beforeAll(async () => {
  maya = await person("Maya");
  tomas = await person("Tomás", { locale: "es" });
  ruth = await person("Ruth");
  noor = await person("Noor");
  circle = await groupOf({
    slug: "circle",
    name: "Circle",
    access: "invite_only",
    moderators: [ruth],
    members: [maya, tomas],
  });
});

async function search(q: string, who = maya, slug: string | null = "circle", after?: string) {
  const answer = slug
    ? await searchGroup(who.caller, { slug, q, after })
    : await searchMessages(who.caller, { q, after });
  if (!answer.ok) throw new Error(`${answer.reason} ${JSON.stringify(answer.fields)}`);
  return answer.value;
}
const texts = (page: SearchPage) =>
  page.hits.map(({ pieces }) => pieces.map(({ text }) => text).join(""));
const marked = (page: SearchPage) =>
  page.hits.map(({ pieces }) => pieces.filter(({ isHit }) => isHit).map(({ text }) => text));
const find = async (q: string, who = maya) => texts(await search(q, who));

describe("words", () => {
  const said = [
    "The nights are long, but I walked today",
    "Walking helps me when a craving comes",
    "Anoche dormí muy mal, pero salí a caminar",
    "Mis hijas caminaron conmigo por la mañana",
    "Good morning, everyone",
    "Morning is good for me, everyone says",
    "El café de las mañanas me ayuda",
    "I sent my résumé to the well-known bakery",
    "Un año sin fumar, con la ayuda de ustedes",
    "ÁRBOLES y más árboles",
  ];
  beforeAll(async () => {
    for (const body of said) await say(tomas, "circle", body);
  });

  it("are found in singular and plural, and in every form of a verb, in English", async () => {
    expect(await find("night")).toEqual([said[0]]);
    expect(await find("walks")).toEqual([said[1], said[0]]);
    expect(await find("cravings")).toEqual([said[1]]);
  });

  it("are found in singular and plural, and in every form of a verb, in Spanish", async () => {
    expect(await find("hija")).toEqual([said[3]]);
    expect(await find("caminamos")).toEqual([said[3], said[2]]);
    expect(await find("mañana")).toEqual([said[6], said[3]]);
    expect(await find("árbol")).toEqual([said[9]]);
  });

  it("are found with accents and without, whichever way they were written", async () => {
    for (const q of ["cafe", "café", "CAFÉ", "Cafés"]) expect(await find(q)).toEqual([said[6]]);
    for (const q of ["resume", "résumé"]) expect(await find(q)).toEqual([said[7]]);
    for (const q of ["dormi", "dormí"]) expect(await find(q)).toEqual([said[2]]);
    for (const q of ["arboles", "ARBOL"]) expect(await find(q)).toEqual([said[9]]);
  });

  it("are marked as they were written, in whole", async () => {
    expect(marked(await search("walks"))).toEqual([["Walking"], ["walked"]]);
    expect(marked(await search("cafe"))).toEqual([["café"]]);
    expect(marked(await search("arbol"))).toEqual([["ÁRBOLES", "árboles"]]);
    expect(marked(await search("well known"))).toEqual([["well", "known"]]);
    expect(marked(await search("ayuda año"))).toEqual([["año", "ayuda"]]);
  });

  it("are all there, unless one says or", async () => {
    expect(await find("good bakery")).toEqual([]);
    expect(await find("cafe or bakery")).toEqual([said[7], said[6]]);
  });

  it("stand together when they are in quotation marks", async () => {
    expect(await find('"good morning"')).toEqual([said[4]]);
    expect(await find('"morning is good"')).toEqual([said[5]]);
    expect(await find('"bakery sent"')).toEqual([]);
    expect(await find('"café de las mañanas"')).toEqual([said[6]]);
  });

  it("don't stand together where one language's copy ends and the next begins", async () => {
    const slug = "phrases";
    await groupOf({ slug, members: [maya] });
    await say(maya, slug, "lanterns burn");
    expect(texts(await search('"burn lanterns"', maya, slug))).toEqual([]);
    expect(texts(await search('"lanterns burn"', maya, slug))).toEqual(["lanterns burn"]);
  });

  it("are left out with a minus, in every language and spelling", async () => {
    expect(await find("morning -everyone")).toEqual([]);
    expect(await find("everyone -is")).toEqual([said[4]]);
    expect(await find('everyone -"good morning"')).toEqual([said[5]]);
    expect(await find("mañana -cafe")).toEqual([said[3]]);
    expect(await find("mañana -Café")).toEqual([said[3]]);
    expect(await find("well-known")).toEqual([said[7]]);
  });

  it("that say nothing by themselves, or none at all, bring a hint and nothing else", async () => {
    for (const [q, key] of [
      ["", "search.type-words"],
      ["  \n ", "search.type-words"],
      ["the", "search.small-words"],
      ["it is what it is", "search.small-words"],
      ["no", "search.small-words"],
      ["-walk", "search.small-words"],
      ["!!! & | <-> :*", "search.small-words"],
    ] as const)
      expect([q, await search(q)]).toMatchObject([q, { hits: [], next: null, hint: { key } }]);
    expect(await search("el de la", tomas)).toMatchObject({ hint: { key: "search.small-words" } });
  });
});

describe("whatever is typed", () => {
  it("is looked for and does no harm", async () => {
    for (const q of [
      "'; drop table message; --",
      "') | '~1",
      "~1",
      `'~${circle.id}'`,
      "a & b | !c <-> d:*A",
      '"',
      '"""-"',
      "-- -- --",
      '- -a --b -"c',
      "a(-b)",
      "\\' \\",
      "%_%",
      "<script>alert(1)</script>",
      "{1,2}",
      "\0",
      "a\0b",
      "\ud800 walk \udfff",
      "\u202ewalk",
      "\uE000walk\uE001",
      "or or or -or",
      "(((((((((((((((((((((((",
      "🌱".repeat(200),
      "'".repeat(200),
      "-a ".repeat(66),
      "a-".repeat(100),
    ])
      expect([q, (await searchGroup(maya.caller, { slug: "circle", q })).ok]).toEqual([q, true]);
  });

  it("may be 200 characters long, and beyond that is refused beside its field", async () => {
    expect(await searchGroup(maya.caller, { slug: "circle", q: "🌱".repeat(200) })).toMatchObject({
      ok: true,
    });
    for (const q of ["a".repeat(201), "a".repeat(10_000), "word ".repeat(2000)])
      expect(await searchGroup(maya.caller, { slug: "circle", q })).toMatchObject({
        reason: "invalid",
        fields: { q: { key: "search.too-long" } },
      });
  });

  it("is refused in words when it can't be used, at both doors", async () => {
    await tryWhole(searchMessages, () => noor.caller);
    await tryWhole(searchGroup, () => noor.caller);
    for (const field of ["slug", "after"]) {
      await tryField(searchGroup, () => maya.caller, { slug: "circle", q: "walk" }, field);
      forgetPaces();
    }
    expect(await searchMessages(nobody(), { q: "walk" })).toMatchObject({
      reason: "unauthenticated",
    });
  });

  it("keeps its marks apart from private signs in a message", async () => {
    const slug = "signs";
    await groupOf({ slug, members: [maya] });
    await say(
      maya,
      slug,
      "\uE001a \uE000 lighthouse <b>shines</b> 🌱 \uE001 https://a.example/x?y=z-w",
    );
    const page = await search("lighthouse -dark or shines or example", maya, slug);
    expect(marked(page)[0]).toContain("lighthouse");
    expect(marked(page)[0]).toContain("shines");
    expect(texts(page)).toEqual([
      "\uE001a \uE000 lighthouse <b>shines</b> 🌱 \uE001 https://a.example/x?y=z-w",
    ]);
  });

  it("is asked a bounded number of times a minute; opening the page is free", async () => {
    const answers = [];
    for (let n = 0; n < 45; n++) answers.push(await searchMessages(noor.caller, { q: "walk" }));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(40);
    expect(answers.at(-1)).toMatchObject({ reason: "too-many" });
    expect(await searchMessages(noor.caller, { q: "" })).toMatchObject({ ok: true });
  });
});

describe("a page of hits", () => {
  it("goes on newest first, each once, while new ones arrive, in one group and in all", async () => {
    const [guest] = await people(1, "Pager");
    const rooms = [];
    for (const n of [1, 2, 3]) rooms.push(await groupOf({ slug: `paged-${n}`, members: [guest!] }));
    for (const room of rooms) await fillHistory(room.id, guest!, 31);
    // Many at one moment: the page may end in the middle of them.
    await database()
      .update(message)
      .set({ createdAt: new Date(0) })
      .where(eq(message.groupId, rooms[2]!.id));
    for (const [slug, count] of [
      ["paged-1", 31],
      [null, 93],
    ] as const) {
      const seen: string[] = [];
      const times: string[] = [];
      let after: string | undefined;
      do {
        const page = await search("message", guest, slug, after);
        expect(page.hits.length).toBeLessThanOrEqual(hitsPerPage);
        seen.push(...page.hits.map((hit) => `${hit.group.slug} ${hit.seq}`));
        times.push(...page.hits.map(({ at }) => at));
        after = page.next ?? undefined;
        await say(guest!, "paged-2", "one more");
      } while (after);
      expect([new Set(seen).size, seen.length]).toEqual([count, count]);
      expect(times).toEqual(times.toSorted().toReversed());
    }
  });

  it("starts at the newest when the place to go on is nonsense", async () => {
    const first = await search("walk");
    for (const after of ["", "x", "1.2", "-1.1.1", "9".repeat(60), "1.1.1; drop", "NaN.1.1"])
      expect(await search("walk", maya, "circle", after)).toEqual(first);
    for (const after of ["99999999999999.999999999.999999999", "0.0.0"])
      expect((await searchGroup(maya.caller, { slug: "circle", q: "walk", after })).ok).toBe(true);
  });

  it("shows some words around the first hit of a long message", async () => {
    const slug = "long";
    await groupOf({ slug, members: [maya] });
    await say(maya, slug, `${"🌱 antes ".repeat(200)}lighthouse ${"después 🌱 ".repeat(200)}`);
    await say(maya, slug, `${"x".repeat(1800)} lighthouse ${"🌱 ".repeat(500)}`);
    const page = await search("lighthouse", maya, slug);
    for (const text of texts(page)) {
      expect(text).toContain("lighthouse");
      expect(text.length).toBeLessThan(300);
      expect(text).toMatch(/^….*…$/);
      expect(text.isWellFormed()).toBe(true);
    }
    expect(marked(page)).toEqual([["lighthouse"], ["lighthouse"]]);
  });

  it("begins at the beginning where a word is too long to be taken apart", async () => {
    const slug = "endless";
    await groupOf({ slug, members: [maya] });
    await say(maya, slug, `lighthouse ${"x".repeat(3000)}`);
    const [text] = texts(await search("lighthouse", maya, slug));
    expect(text).toMatch(/^lighthouse x+…$/);
  });
});

describe("what may not be read", () => {
  const secret = "heliotrope";

  it("is not found by an outsider, who gets the answer of a group that does not exist", async () => {
    await say(tomas, "circle", `my ${secret} blooms`);
    const outside = await searchGroup(noor.caller, { slug: "circle", q: secret });
    expect(outside).toEqual(await searchGroup(noor.caller, { slug: "nowhere", q: secret }));
    expect(outside).toMatchObject({ ok: false, reason: "not-found" });
    expect(await search(secret, noor, null)).toMatchObject({ hits: [], next: null });
    await groupOf({ slug: "noors", members: [noor] });
    for (const after of [undefined, `99999999999999.${circle.id}.999`])
      expect(await search(secret, noor, null, after)).toMatchObject({ hits: [], next: null });
    expect(await search(`'~${circle.id}' ${secret}`, noor, null)).toMatchObject({ hits: [] });
  });

  it("is not found any more by somebody who left or was removed", async () => {
    const [leaver, removed] = await people(2, "Former");
    for (const one of [leaver!, removed!]) await letIn(circle, one);
    expect((await search(secret, removed, null)).hits).toHaveLength(1);
    await leaveGroup(leaver!.caller, { slug: "circle" });
    await database().delete(membership).where(eq(membership.accountId, removed!.account.id));
    for (const one of [leaver!, removed!]) {
      expect((await search(secret, one, null)).hits).toEqual([]);
      expect(await searchGroup(one.caller, { slug: "circle", q: secret })).toMatchObject({
        reason: "not-found",
      });
    }
  });

  it("does not reach somebody who rests from the group, unless they look into it", async () => {
    const [rester] = await people(1, "Rester");
    await letIn(circle, rester!);
    await pauseGroup(rester!.caller, { slug: "circle" });
    expect((await search(secret, rester, null)).hits).toEqual([]);
    expect((await search(secret, rester)).hits).toHaveLength(1);
  });

  it("is found in an archived group, which can be read", async () => {
    const old = await groupOf({ slug: "old", members: [maya] });
    await say(maya, "old", "an old lantern");
    await database().update(group).set({ archivedAt: new Date() }).where(eq(group.id, old.id));
    expect((await search("lantern", maya, "old")).hits).toHaveLength(1);
  });

  it("is not found once it is hidden or deleted", async () => {
    const hidden = await say(tomas, "circle", "a marigold to hide");
    const deleted = await say(tomas, "circle", "a marigold to delete");
    expect(await find("marigold")).toHaveLength(2);
    const set = (seq: number, what: Partial<typeof message.$inferInsert>) =>
      database()
        .update(message)
        .set(what)
        .where(and(eq(message.groupId, circle.id), eq(message.seq, seq)));
    await set(hidden.seq, { hiddenAt: new Date() });
    await set(deleted.seq, { deletedAt: new Date() });
    expect(await find("marigold")).toEqual([]);
    expect(await find("marigold", ruth)).toEqual([]);
  });

  it("is not found when somebody blocked said it, until that is taken back", async () => {
    await say(ruth, "circle", "periwinkle from Ruth");
    await say(tomas, "circle", "periwinkle from Tomás");
    await blockPerson(maya.caller, { person: ruth.account.id });
    expect(await find("periwinkle")).toEqual(["periwinkle from Tomás"]);
    expect(await find("periwinkle", tomas)).toHaveLength(2);
    await unblockPerson(maya.caller, { person: ruth.account.id });
    expect(await find("periwinkle")).toHaveLength(2);
  });

  it("says nothing of a person but the name, and of a message nothing but its words", async () => {
    const page = await search(secret);
    expect(Object.keys(page.hits[0]!).toSorted()).toEqual([
      "at",
      "author",
      "group",
      "note",
      "pieces",
      "seq",
    ]);
    expect(page.hits[0]).toMatchObject({
      author: "Tomás",
      group: { slug: "circle", name: "Circle" },
    });
  });
});
