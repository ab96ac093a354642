import { randomUUID } from "node:crypto";
import type { Page, Request } from "@playwright/test";
import { eq } from "drizzle-orm";
import { database } from "#db/client.ts";
import { followUp, lookAfter } from "#db/schema/index.ts";
import { askToBeLookedAfter } from "#server/care/look-after-me.ts";
import { offerToBeBuddy } from "#server/care/offer-to-be-buddy.ts";
import { beginChallenge } from "#server/challenges/begin-challenge.ts";
import { endDrill } from "#server/drills/end-drill.ts";
import { beginCourse } from "#server/practices/begin-course.ts";
import { markCourseDay } from "#server/practices/mark-course-day.ts";
import { doInCase } from "#server/moderation/do-in-case.ts";
import { letGoOfCase } from "#server/moderation/let-go-of-case.ts";
import { listCases } from "#server/moderation/list-cases.ts";
import { makeAppeal } from "#server/moderation/make-appeal.ts";
import { makeReport } from "#server/moderation/make-report.ts";
import { bringHeld } from "#server/moderation/bring-held.ts";
import { writeCaseNote } from "#server/moderation/write-case-note.ts";
import { postMessage } from "#server/messages/post-message.ts";
import { recordSession } from "#server/practices/record-session.ts";
import { writePractice } from "#server/practices/write-practice.ts";
import { askForAPerson } from "#server/roster/ask-for-a-person.ts";
import { lookAtRoster } from "#server/roster/look-at-roster.ts";
import { askSwap } from "#server/roster/swaps/ask-swap.ts";
import { writeHandOver } from "#server/roster/write-hand-over.ts";
import { writePrompt } from "#server/prompts/write-prompt.ts";
import { asked } from "#tests/challenges/begun.ts";
import { begun } from "#tests/drills/playing.ts";
import { pacerForm } from "#tests/practices/own.ts";
import { ruleOn } from "#tests/rules/stage.ts";
import { planShift } from "#server/roster/plan-shift.ts";
import { writeSafetyPlan } from "#server/safety/plan/write-safety-plan.ts";
import { setHours } from "#server/roster/set-hours.ts";
import { ask, says } from "#tests/prompts/asked.ts";
import { groupOf, letIn, people, person, type Group, type Person } from "#tests/support/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { faultsInEveryLook } from "#tests/support/faults-of.ts";
import { fillInMeasure } from "#tests/support/measures.ts";
import { noteDays } from "#tests/support/noted-days.ts";
import { fillHistory, say } from "#tests/support/say.ts";

/** A person who may see every page there is so far, and a group with some talk in it. */
async function someoneEverywhere() {
  const tag = randomUUID().slice(0, 6);
  const iris = await person(`Iris ${tag}`, { staffRole: "staff" });
  const slug = `every-${tag}`;
  const room = await groupOf({
    slug,
    name: `Every ${tag}`,
    access: "by_request",
    moderators: [iris],
  });
  await fillHistory(room.id, iris, 30);
  await noteDays(iris, 70, (ago) =>
    ago % 4 === 0
      ? { arousal: 4, sleepHours: 4.5, craving: 8 }
      : { arousal: (ago % 7) - 4, sleepHours: 8, craving: ago % 3 },
  );
  const measures = [await fillInMeasure(iris), await fillInMeasure(iris, false)] as const;
  const { id: scheduled, day } = await askedInEveryWay(iris, room);
  const own = await practisedInEveryWay(iris);
  const begun = await beginChallenge(iris.caller, asked(slug, { goalTogether: "20" }));
  if (!begun.ok) throw new Error(begun.reason);
  const challenge = begun.value.id;
  const moderated = await moderatedInEveryWay(iris, room);
  const drills = await drilled(iris);
  return {
    iris,
    room,
    slug,
    measures,
    prompts: { scheduled, day },
    own,
    challenge,
    moderated,
    drills,
  };
}

/** A practice of the centre's own, another that helped, and a course under way; answers the own one's slug. */
async function practisedInEveryWay(iris: Person) {
  const written = await writePractice(iris.caller, pacerForm);
  if (!written.ok) throw new Error(written.reason);
  for (const after of [3, 4, 5])
    await recordSession(iris.caller, {
      clientId: randomUUID(),
      practice: "longer-breath-out",
      seconds: 300,
      before: 7,
      after,
      stateBefore: "activated",
    });
  const slug = "mindfulness-weeks";
  await beginCourse(iris.caller, { slug });
  await markCourseDay(iris.caller, { slug, week: 1, day: 1, to: "done" });
  return written.value.slug;
}

/** A question in the schedule, and one that is open, answered, replied to and pictured. */
async function askedInEveryWay(iris: Person, room: Group) {
  const { slug, id: groupId } = room;
  const { day } = await ask(groupId, "scale");
  const others = await people(3, `Answering ${slug}`);
  for (const [at, one] of others.entries()) {
    await letIn(room, one);
    await says(one, { slug, day }, at + 2);
  }
  await says(iris, { slug, day }, 6);
  const written = await writePrompt(iris.caller, {
    slug,
    kind: "choice",
    question: "What would help today?",
    options: ["quiet", "company"],
    weekdays: ["7"],
    time: "08:00",
    startsOn: day,
  });
  if (!written.ok) throw new Error(written.reason);
  return { id: written.value.id, day };
}

/** A case with a note and something done, a second look that waits, and a notice; answers the case. */
async function moderatedInEveryWay(iris: Person, room: Group) {
  const { slug } = room;
  const [ruth, sol, kit] = (await people(3, `Moderating ${slug}`)) as [Person, Person, Person];
  await letIn(room, ruth, "moderator");
  await letIn(room, sol);
  await letIn(room, kit);
  const cases = [];
  for (const about of [iris, sol]) {
    const { seq } = await say(about, slug, "Nobody here has ever been of any help.");
    await makeReport(kit.caller, { slug, seq, reason: "harassment", words: "It hurts." });
    const list = await listCases(ruth.caller, {});
    if (!list.ok) throw new Error(list.reason);
    cases.push(list.value.cases.at(-1)!.id);
  }
  const [about, open] = cases as [string, string];
  const why = { ground: "kindness", reason: "We are kind to each other here." };
  const done = await doInCase(ruth.caller, { id: about, deed: "hide", ...why });
  if (!done.ok) throw new Error(done.reason);
  const reminded = { id: open, deed: "remind", resolves: false, ...why };
  const told = await doInCase(ruth.caller, reminded);
  if (!told.ok) throw new Error(told.reason);
  await letGoOfCase(ruth.caller, { id: open });
  await makeAppeal(sol.caller, { act: told.value.act, words: "I meant it as a joke." });
  const clientId = randomUUID();
  await writeCaseNote(ruth.caller, { id: open, clientId, words: "Sol had a hard week." });
  await writeSafetyPlan(iris.caller, { signs: "I stop answering.", people: "Kit, any hour" });
  const evenings = { weekdays: ["1", "2"], from: "18:00", until: "22:00" };
  await setHours(iris.caller, { slug, ...evenings, timeZone: "UTC", outside: "note" });
  const personId = iris.account.id;
  await planShift(iris.caller, { slug, personId, ...evenings, weekdays: ["1"] });
  await planShift(ruth.caller, { slug, personId: ruth.account.id, ...evenings, weekdays: ["2"] });
  await lookedAfterInEveryWay(iris, ruth, sol, slug);
  await silentInEveryWay(room, kit, sol);
  const held = await heldInEveryWay(iris, sol, room);
  return { open, held, moderator: ruth.account.id };
}

/** Somebody who asked to be looked after and is silent, a buddy to choose, and a pulse. */
async function silentInEveryWay(room: Group, silent: Person, offering: Person) {
  const { slug, id: groupId } = room;
  await askToBeLookedAfter(silent.caller, { slug, days: 2 });
  const askedAt = new Date(Date.now() - 9 * 86_400_000);
  const words = { askedAt, seenSeq: 10_000 };
  await database().update(lookAfter).set(words).where(eq(lookAfter.groupId, groupId));
  await offerToBeBuddy(offering.caller, { slug, offers: "on" });
  for (const [at, one] of (await people(5, `Sharing ${slug}`)).entries()) {
    await letIn(room, one);
    await noteDays(one, 20, () => ({ arousal: at - 2, groupId }));
  }
}

/** A drill that is over, and one that runs. */
async function drilled(iris: Person) {
  const over = await begun(iris);
  await endDrill(iris.caller, { id: over.id });
  return { over: over.id, running: (await begun(iris, "calm")).id };
}

/** A crisis that is over, somebody to ask how they are, words at the end of a shift, and one that is offered. */
async function lookedAfterInEveryWay(iris: Person, ruth: Person, sol: Person, slug: string) {
  const asked = await askForAPerson(sol.caller, {});
  if (!asked.ok) throw new Error(asked.reason);
  const { caseId: id } = asked.value;
  const care = { id, deed: "care", ground: "safety", reason: "I was with them." };
  const done = await doInCase(iris.caller, care);
  if (!done.ok) throw new Error(done.reason);
  await database().update(followUp).set({ dueAt: new Date() }).where(eq(followUp.caseId, id));
  await writeHandOver(ruth.caller, { slug, clientId: randomUUID(), words: "Sol sleeps now." });
  const seen = await lookAtRoster(ruth.caller, { slug });
  const [shift] = seen.ok ? seen.value.swaps.mine : [];
  await askSwap(ruth.caller, { slug, from: shift!.from, personId: "" });
}

/** Something that waits of somebody else's, and something of one's own; answers the case of the other. */
async function heldInEveryWay(iris: Person, sol: Person, { id: groupId, slug }: Group) {
  await ruleOn(iris, slug, { kind: "words", deed: "hold", entries: "heron" });
  for (const body of ["A heron", "Another heron"])
    await postMessage(sol.caller, { slug, clientId: randomUUID(), body });
  await bringHeld({ groupId, authorId: sol.account.id });
  const list = await listCases(iris.caller, {});
  if (!list.ok) throw new Error(list.reason);
  return list.value.cases.find(({ waiting }) => waiting > 0)!.id;
}

const signedOut = [
  "/",
  "/sign-in",
  "/recover",
  "/privacy",
  "/what-staff-see",
  "/help-now",
  "/offline",
  "/nowhere",
];
type Everywhere = Awaited<ReturnType<typeof someoneEverywhere>>;
const signedIn = ({
  slug,
  measures: [finished, open],
  prompts,
  own,
  challenge,
  moderated,
  drills,
}: Everywhere) => [
  "/desk",
  `/desk/cases/${moderated.open}`,
  `/desk/cases/${moderated.open}?deed=mute`,
  `/desk/cases/${moderated.held}?deed=release`,
  `/desk/groups/${slug}/rules`,
  "/desk/appeals",
  "/desk/follow-ups",
  `/desk/cases/${moderated.open}/export`,
  `/desk/acts/${moderated.moderator}`,
  `/desk/groups/${slug}`,
  `/desk/groups/${slug}/outreach`,
  `/desk/groups/${slug}/pulse`,
  "/desk/drill",
  `/desk/drill/${drills.over}`,
  `/desk/drill/${drills.running}`,
  `/desk/groups/${slug}/roster`,
  "/ask-for-a-person",
  `/care?slug=${slug}&seq=31`,
  "/safety-plan",
  "/me/notices",
  `/groups/${slug}/report?seq=1`,
  "/",
  "/groups",
  `/groups/${slug}`,
  `/groups/${slug}/about`,
  `/groups/${slug}/check-ins`,
  `/groups/${slug}/prompts`,
  `/groups/${slug}/prompts/${prompts.day}`,
  `/desk/groups/${slug}/prompts`,
  `/desk/groups/${slug}/prompts/library`,
  `/desk/groups/${slug}/prompts/new?kind=scale`,
  `/desk/groups/${slug}/prompts/${prompts.scheduled}`,
  `/groups/${slug}/challenges`,
  `/groups/${slug}/challenges/new?from=seven-calm-evenings`,
  `/challenges/${challenge}`,
  `/groups/${slug}/members`,
  `/groups/${slug}/requests`,
  `/groups/${slug}/pinned`,
  `/groups/${slug}/messages/3`,
  `/groups/${slug}/search?q=message`,
  "/search?q=message",
  "/check-in",
  "/check-ins",
  "/check-ins?days=90",
  "/check-ins?days=365",
  `/check-ins/${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}`,
  "/practices",
  "/practices?state=activated&minutes=5",
  "/practices/longer-breath-out",
  "/practices/box-breath/play?minutes=8",
  `/practices/${own}`,
  "/practices/courses/mindfulness-weeks",
  "/measures",
  `/measures/${finished}`,
  `/measures/${open}`,
  `/measures/${open}/2`,
  `/measures/${open}/8`,
  "/me",
  "/me/blocked",
  "/me/devices",
  "/me/notifications",
  "/me/reminders",
  "/me/chat",
  "/centre/groups",
  `/centre/groups/${slug}`,
  "/centre/invitations",
  "/centre/measures",
  "/centre/crisis-lines",
  "/centre/crisis-lines/GB",
  "/centre/deadlines",
  "/centre/practices",
  "/centre/practices/new",
  "/centre/practices/new?kind=poses",
  "/centre/practices/longer-breath-out",
  `/centre/practices/${own}`,
];

for (const locale of ["en-GB", "es-ES"]) {
  test(`every page is accessible, fits, and asks no other host: ${locale}`, async ({
    browser,
    address,
    visit,
  }) => {
    test.setTimeout(400_000);
    const everywhere = await someoneEverywhere();
    const member = await visit(everywhere.iris);
    const stranger = await browser.newContext({ baseURL: address, locale });
    const anyone = await stranger.newPage();
    if (locale === "es-ES") await member.goto("/language?to=es");
    const found: string[] = [];
    for (const [page, paths] of [
      [anyone, signedOut],
      [member, signedIn(everywhere)],
    ] as const) {
      // Once is enough: the other language asks for the same.
      if (locale === "es-ES") watch(page, address, found);
      for (const path of paths) {
        await page.goto(path);
        found.push(...(await faultsInEveryLook(page, path)));
      }
    }
    await stranger.close();
    expect(found).toEqual([]);
  });
}

/** Everything that a page asks of other hosts, and every complaint of the browser about it. */
function watch(page: Page, address: string, found: string[]): void {
  const isStrange = (url: string) => {
    const { host, protocol } = new URL(url);
    return host !== new URL(address).host && protocol !== "data:";
  };
  const note = (url: string) => isStrange(url) && found.push(`asks elsewhere: ${url}`);
  page.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  page.on("pageerror", (error) => found.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    const isExpected = /status of 404/.test(message.text());
    if (message.type() === "error" && !isExpected) found.push(`${page.url()}: ${message.text()}`);
  });
}

test("the first screens stay light", async ({ visit }) => {
  const { iris, room, slug } = await someoneEverywhere();
  const kit = await person(`Kit ${slug}`);
  await letIn(room, kit);
  // With all that a page fetches by itself; the socket's library, 13 kB, comes after the first screen.
  const limits = [
    { who: undefined, path: "/", kilobytes: 134 },
    { who: kit, path: "/", kilobytes: 138 + 13 },
    { who: kit, path: `/groups/${slug}`, kilobytes: 150 + 13 },
    // Whoever looks after groups has a little more before them.
    { who: iris, path: "/", kilobytes: 142 + 13 },
    { who: iris, path: `/groups/${slug}`, kilobytes: 152 + 13 },
  ];
  for (const { who, path, kilobytes } of limits) {
    const page = await visit(who);
    const scripts: Request[] = [];
    page.on("requestfinished", (request) => {
      if (request.resourceType() === "script") scripts.push(request);
    });
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(scripts.map((request) => request.sizes()));
    const all = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0) / 1024;
    expect.soft(all, path).toBeLessThan(kilobytes);
  }
});
