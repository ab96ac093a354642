import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** The rules of the house (docs/ARCHITECTURE.md), held by reading the sources. */
const everything = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file && existsSync(file));
const files = everything.filter((file) => /\.(ts|tsx|js)$/.test(file));
const read = (file: string) => readFileSync(file, "utf8");
const lines = (file: string) => read(file).trimEnd().split("\n").length;
const within = (...folders: string[]) =>
  files.filter((file) => folders.some((folder) => file.startsWith(folder)));

/** What a file imports: project paths from the root, packages by name; types count too. */
function importsOf(file: string): string[] {
  const found = [...read(file).matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(
    ([, name = ""]) => name,
  );
  return found.map((name) => {
    if (name.startsWith("#")) return name.slice(1);
    if (name.startsWith(".")) return path.join(path.dirname(file), name);
    return name;
  });
}
const isOurs = (name: string) => /^(app|server|db|tests)\//.test(name);
const offending = (list: string[], isWrong: (name: string, file: string) => boolean) =>
  list.flatMap((file) =>
    importsOf(file)
      .filter((name) => isWrong(name, file))
      .map((name) => `${file} → ${name}`),
  );

/** Words to the left may be imported by those to the right, never the other way. */
const order = [
  "mail",
  "accounts",
  "vault",
  "safety",
  "groups",
  "rules",
  "invitations",
  "check-ins",
  "measures",
  "prompts",
  "practices",
  "messages",
  "challenges",
  "moderation",
  "notifications",
  "roster",
  "drills",
  "reminders",
  "care",
];
const grammar = [
  "actor",
  "cursor",
  "env",
  "events",
  "in-time",
  "link-secret",
  "locale",
  "log",
  "operation",
  "pace",
  "pace-counters",
  "policy",
  "queue",
  "redis",
  "refusal",
].map((name) => `server/${name}.ts`);
const wordOf = (file: string) => /^server\/([^/]+)\//.exec(file)?.[1] ?? "";

test("no folder or file has a name that says nothing", () => {
  const empty = /(^|\/)(utils?|helpers?|services?|managers?|common|misc)(\/|\.|-)/;
  expect(files.filter((file) => empty.test(file))).toEqual([]);
});

test("files stay small", () => {
  const content =
    /^(db\/seed\/content|server\/safety\/(screening\/(signs|words)|lines\/shipped)|server\/rules\/signs|server\/practices\/library)\//;
  const house = within("server/", "db/").filter((file) => !content.test(file));
  const sizes = house.map(lines).toSorted((a, b) => a - b);
  expect(house.filter((file) => lines(file) > 200)).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(45);
  expect(within("app/").filter((file) => lines(file) > 250)).toEqual([]);
});

test("db imports npm and itself", () => {
  const wrong = (name: string) => isOurs(name) && !name.startsWith("db/");
  expect(offending(within("db/"), wrong)).toEqual([]);
});

test("a contract imports zod, other contracts and types of the grammar", () => {
  const contracts = within("server/").filter((file) => /[/-]contract\.ts$/.test(file));
  const wrong = (name: string) =>
    name !== "zod" && !/[/-]contract\.ts$/.test(name) && name !== "server/refusal.ts";
  expect(offending(contracts, wrong)).toEqual([]);
});

test("a word imports db, the grammar, itself and words to its left", () => {
  const words = within(...order.map((word) => `server/${word}/`));
  const wrong = (name: string, file: string) => {
    if (!name.startsWith("server/") || grammar.includes(name)) return false;
    const to = order.indexOf(wordOf(name));
    return to < 0 || to > order.indexOf(wordOf(file));
  };
  expect(offending(words, wrong)).toEqual([]);
});

test("the grammar imports no word, except the contracts that its happenings speak of", () => {
  const wrong = (name: string) =>
    name.startsWith("server/") && !grammar.includes(name) && !/[/-]contract\.ts$/.test(name);
  expect(offending(grammar, wrong)).toEqual([]);
});

test("sockets and clock are imported by the server's entry alone", () => {
  const others = within("server/", "app/", "db/").filter(
    (file) => file !== "server/app.ts" && !/^server\/(realtime|jobs)\//.test(file),
  );
  const wrong = (name: string) =>
    /^server\/(realtime|jobs)\//.test(name) && !/[/-]contract\.ts$/.test(name);
  expect(offending(others, wrong)).toEqual([]);
});

test("what people see imports of the server only contracts, types and, in loaders and actions, operations", () => {
  const screens = within("app/").filter(
    (file) =>
      !file.startsWith("app/routes/") && !/\.server\.ts$|entry\.server|root\.tsx$/.test(file),
  );
  const allowed = /[/-]contract\.ts$|^server\/(actor|locale|refusal|operation)\.ts$/;
  expect(offending(screens, (name) => name.startsWith("server/") && !allowed.test(name))).toEqual(
    [],
  );
  expect(offending(within("app/"), (name) => name.startsWith("db/"))).toEqual([]);
});

test("browser code takes only types from contracts, so that zod stays on the server", () => {
  const screens = within("app/").filter((file) => !/\.server\.ts$|^app\/routes\//.test(file));
  const wrong = screens.filter((file) =>
    /import \{(?! type)[^}]*\} from "#server\/[^"]*contract\.ts"/.test(
      read(file).replace(/\btype \w+,? ?/g, ""),
    ),
  );
  expect(wrong.filter((file) => !/import type/.test(read(file)))).toEqual([]);
});

test("each tool has one door", () => {
  const one = (tool: RegExp, isDoor: (file: string) => boolean) =>
    offending(within("app/", "server/", "db/"), (name, file) => tool.test(name) && !isDoor(file));
  expect(
    one(/^socket\.io$/, (file) => /^server\/(start\.js|launch\/|realtime\/)/.test(file)),
  ).toEqual([]);
  expect(one(/^(lucia|@lucia-auth)/, (file) => file === "server/accounts/session.ts")).toEqual([]);
  expect(one(/^redis$/, (file) => file === "server/redis.ts")).toEqual([]);
  expect(one(/^drizzle-orm/, (file) => !file.startsWith("app/"))).toEqual([]);
});

test("the environment is read in two places, and by what starts the house", () => {
  const doors = /^(server\/env\.ts|db\/client\.ts|server\/launch)|^server\/start\.js/;
  const readers = within("app/", "server/", "db/").filter((file) =>
    /process\.env/.test(code(file)),
  );
  expect(readers.filter((file) => !doors.test(file))).toEqual([]);
});

test("no HTML is put together by hand", () => {
  expect(
    within("app/").filter((file) => /dangerouslySetInnerHTML|innerHTML/.test(read(file))),
  ).toEqual([]);
});

test("every operation is tried by a test", () => {
  const operations = within("server/").flatMap((file) =>
    [...read(file).matchAll(/export const (\w+) = operation\(/g)].map(([, name = ""]) => name),
  );
  const tests = within("tests/").map(read).join("\n");
  expect(operations.length).toBeGreaterThan(20);
  expect(operations.filter((name) => !new RegExp(`\\b${name}\\b`).test(tests))).toEqual([]);
});

test("what is exported says what it is for", () => {
  /** Remix's own names are explained by Remix. */
  const known =
    /^export (async )?function (loader|action|links|meta|headers|shouldRevalidate|Layout|ErrorBoundary)\b/;
  const unsaid = within("server/", "db/", "app/").flatMap((file) => {
    const all = read(file).split("\n");
    return all.filter((line, index) => {
      const isStart = /^export (async )?function \w|^export const \w+ = operation/.test(line);
      const before = all[index - 1] ?? "";
      return isStart && !known.test(line) && !before.endsWith("*/") && !isOverload(all, index);
    });
  });
  expect(unsaid).toEqual([]);
});

/** Whether the same function was already declared above: its comment stands at the first one. */
function isOverload(all: string[], index: number): boolean {
  const name = /function (\w+)/.exec(all[index] ?? "")?.[1];
  return all.slice(0, index).some((line) => line.startsWith(`export function ${name}<`));
}

test("nothing names a place on somebody's machine", () => {
  const texts = everything.filter((file) => !/\.(png|woff2?|ico|lock)$|^LICENSE$/.test(file));
  const place = /(^|[\s"'`(=:])\/(work|home|root|tmp|Users)\/\w/;
  expect(texts.filter((file) => place.test(read(file)))).toEqual([]);
});

/** A file without its comments. */
function code(file: string): string {
  return read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
