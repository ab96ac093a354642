import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { provideCatalogue } from "#app/i18n/catalogues.ts";
import { en } from "#app/i18n/en/index.ts";
import { linksIn } from "#app/messages/text/links.ts";
import { MessageText } from "#app/messages/text/message-text.tsx";

provideCatalogue("en", en);
const html = (body: string, rest = {}) =>
  renderToStaticMarkup(<MessageText body={body} {...rest} />);
const links = (text: string) => linksIn(text).map(({ node }) => [node.href, node.realHost]);

test("links are what people plainly mean as an address, with https unless they say otherwise", () => {
  expect(links("see https://example.org/a_b?c=1#d.")).toEqual([
    ["https://example.org/a_b?c=1#d", null],
  ]);
  expect(links("(http://example.org)")).toEqual([["http://example.org/", null]]);
  expect(links("EXAMPLE.org, www.example.es and example.es/ayuda")).toEqual([
    ["https://example.org/", null],
    ["https://www.example.es/", null],
    ["https://example.es/ayuda", null],
  ]);
  expect(links("*https://example.org/x* «https://example.org/y»").map(([href]) => href)).toEqual([
    "https://example.org/x",
    "https://example.org/y",
  ]);
});

test("a full stop without a space is no address, and no e-mail address is a link", () => {
  expect(links("so tired.so I slept.it was fine.me too")).toEqual([]);
  expect(links("maya@example.org mailto:maya@example.org")).toEqual([]);
});

test("where the text could deceive, the real host stands beside it", () => {
  expect(links("https://bank.example.com@evil.example.org/x")[0]?.[1]).toBe("evil.example.org");
  expect(links("https://good.com\\@evil.com")[0]?.[1]).toBe("good.com");
  // The first letter is Cyrillic.
  expect(links("https://аpple.com")[0]).toEqual(["https://xn--pple-43d.com/", "xn--pple-43d.com"]);
  expect(links("http://2130706433/")[0]?.[1]).toBe("127.0.0.1");
  expect(links("https://xn--pple-43d.com and https://example.org:443/")).toEqual([
    ["https://xn--pple-43d.com/", null],
    ["https://example.org/", null],
  ]);
  expect(html("https://аpple.com")).toContain("(goes to xn--pple-43d.com)");
});

const attacks = [
  "javascript:alert(1)",
  "JaVaScRiPt:alert(document.cookie)//example.com",
  "javascript://example.com/%0aalert(1)",
  "java\nscript:alert(1)",
  "java\u0000script:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
  "vbscript:msgbox.example.com",
  "file:///etc/passwd",
  "ftp://example.com/x",
  "blob:https://example.com/1",
  "view-source:https://example.com",
  "//evil.example.com",
  "https:evil.com",
  "https:///evil.com",
  "[x](javascript:alert(1))",
  "![x](https://example.com/x.png)",
  '<https://example.com/"onmouseover=alert(1)>',
  'https://example.com/"onmouseover="alert(1)',
  "https://example.com/'><img src=x onerror=alert(1)>",
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<svg/onload=alert(1)>",
  "<a href=javascript:alert(1)>x</a>",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "`<b>`",
  "```\n<script>alert(1)</script>\n```",
  "> <iframe srcdoc='<script>alert(1)</script>'>",
  "mailto:a@example.com?subject=x",
  "tel:123",
  "intent://example.com#Intent;end",
  "@<img src=x>",
  "http://[::1]/",
  "https://example.com\u202Egpj.exe",
  "\u2028javascript:alert(1)",
];

const known = /^(div|p|a|bdi|em|strong|code|pre|blockquote|ul|li|span)$/;

test.each(attacks)("%j becomes text, or a link to the web and nothing else", (body) => {
  const markup = html(`${body}\n- ${body} *${body}*`, {
    mentions: [{ id: "1", name: "<img src=x>" }],
  });
  const tags = [...markup.matchAll(/<(\w+)([^>]*)>/g)];
  expect(tags.map(([, tag]) => tag).filter((tag) => !known.test(tag!))).toEqual([]);
  expect(
    tags.filter(([, , attributes]) => /\son\w+=/.test(attributes!.replace(/"[^"]*"/g, '""'))),
  ).toEqual([]);
  for (const [, href] of markup.matchAll(/href="([^"]*)"/g))
    expect(href).toMatch(/^https?:\/\/[a-z0-9]/);
  expect(markup).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
});

test("a link tells nothing to where it leads, and a long one is shown by its beginning", () => {
  const markup = html(`https://example.org/${"a".repeat(300)}`);
  expect(markup).toContain(
    'target="_blank" rel="noopener nofollow ugc" referrerPolicy="no-referrer"',
  );
  expect(/<bdi>([^<]*)</.exec(markup)?.[1]).toBe(`https://example.org/${"a".repeat(59)}…`);
});

test("a mention of the reader stands out from others'", () => {
  const mentions = [
    { id: "1", name: "Maya" },
    { id: "2", name: "Tomás" },
  ];
  const markup = html("@maya and @tomás", { mentions, me: "2" });
  expect(markup.match(/data-mine="true"[^>]*>([^<]*)/)?.[1]).toBe("@tomás");
  expect(markup.match(/data-mine/g)).toHaveLength(1);
});

test("as text alone it is one line of words", () => {
  expect(html("> *hi*\n- `x` https://example.org", { onlyText: true })).toMatch(
    /^<span[^>]*dir="auto"[^>]*>hi\nx https:\/\/example.org<\/span>$/,
  );
});
