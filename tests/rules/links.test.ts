import { describe, expect, test } from "vitest";
import { judge } from "#server/rules/judge.ts";
import { readyRules } from "#server/rules/ready-rules.ts";

const welcome = [
  "good.org",
  "https://www.fine.com/path",
  "münchen.de",
  "com",
  "good.org@evil.com",
  " ",
  "(",
  "*.care.net",
];
const ready = readyRules([{ id: "links", kind: "links", deed: "hold", entries: welcome }]);
const found = (text: string) => judge(text, ready).map(({ from, to }) => text.slice(from, to));

describe("an address that is not welcome is found", () => {
  test.each([
    "http://evil.com",
    "HTTPS://EVIL.COM/x",
    "www.evil.com",
    "evil.com",
    "evil.xyz/a",
    "t.me/joe",
    "bit.ly/abc",
    "evil-site.me",
    "a.evil.me",
    "http://1.2.3.4/x",
    "https://evil",
    "ftp://good.org",
    "hxxp://evil.com",
    "h**p://evil.com",
    "hxxps[:]//evil[.]com",
    "https : // evil . com",
    "example dot com",
    "example(.)com",
    "example [.] org",
    "evil (dot) com",
    "evil dot co dot uk",
    "www dot evil dot io",
    "ejemplo punto com punto mx",
    "example . com",
    "example .com",
    "example. com",
    "evil\n.com",
    "evil,com",
    "ｅｖｉｌ．ｃｏｍ",
    "evil。com",
    "exa\u200bmple.com",
    "exa**mple**.com",
    "evil&#46;com",
    "пример.рф",
    "xn--80ak6aa92e.com",
    "good.org.evil.com",
    "evil.com/good.org",
    "evil.com?good.org",
    "notgood.org",
    "good.orgs.com",
    "http://good.org@evil.com",
    "https://evil.com@good.org",
    "https://user@good.org:x@evil.com",
    "user@good.org:x@evil.com",
    "good.org\\@evil.com",
    "http://good.org\\@evil.com",
    "http:\\\\evil.com",
    "gооd.org",
    "göod.org",
    "go\u0301od.org",
  ])("%j", (text) => {
    expect(found(`see ${text} now`)).not.toEqual([]);
  });
});

test("and its place is told as it was written", () => {
  expect(found("go to evil [.] com/x now")).toEqual(["evil [.] com/x"]);
});

describe("what is welcome, or no address, is not", () => {
  test.each([
    "good.org",
    "https://good.org/x?y=evil.com",
    "a.b.GOOD.org",
    "good dot org",
    "ｇｏｏｄ．ｏｒｇ",
    "fine.com",
    "www.fine.com",
    "http://münchen.de",
    "xn--mnchen-3ya.de",
    "x.care.net",
    "today.it was",
    "Hello.How are you",
    "tired.so I slept",
    "I went home. Come see",
    "see you...com on",
    "e.g. this, i.e. that, U.S.A.",
    "at 7.am or 10.30",
    "joe@evil.com",
    "the dot com bubble",
    "3.14",
    "report.md notes.py",
  ])("%j", (text) => {
    expect(found(`see ${text} now`)).toEqual([]);
  });
});
