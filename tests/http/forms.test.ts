import { describe, expect, test } from "vitest";
import { readFields } from "#app/lib/act.server.ts";

const sent = (body: BodyInit, type = "application/x-www-form-urlencoded") =>
  new Request("http://house.example/", { method: "POST", body, headers: { "content-type": type } });
const many = (count: number) => Array.from({ length: count }, (_, at) => `f${at}=`).join("&");

describe("a form's fields", () => {
  test("are plain values, and a list where a name comes twice", async () => {
    expect(await readFields(sent("name=Maya&tick=a&tick=b&tick=c&empty="))).toEqual({
      name: "Maya",
      tick: ["a", "b", "c"],
      empty: "",
    });
  });

  test("have whatever names they have, without touching any object", async () => {
    const fields = await readFields(sent("__proto__=x&constructor=y&a[b][c]=z"));
    expect(Object.entries(fields!)).toEqual([
      ["__proto__", "x"],
      ["constructor", "y"],
      ["a[b][c]", "z"],
    ]);
    expect(({ ...fields } as { x?: unknown }).x).toBeUndefined();
    expect({}.constructor).toBe(Object);
  });

  test("are not read from files", async () => {
    const form = new FormData();
    form.set("label", "for us");
    form.set("file", new Blob(["MZ"]), "odd.exe");
    const request = new Request("http://house.example/", { method: "POST", body: form });
    expect(await readFields(request)).toEqual({ label: "for us" });
  });

  test("are as many as a page of ours could send, and a body with more is none of ours", async () => {
    expect(Object.keys((await readFields(sent(many(200))))!)).toHaveLength(200);
    expect(await readFields(sent(many(201)))).toBeNull();
    expect(await readFields(sent("a&".repeat(100_000)))).toBeNull();
  });

  test.each([
    ["JSON", "{}", "application/json"],
    ["a multipart without its boundary", "--x", "multipart/form-data"],
    ["a broken multipart", "--x\r\nodd", "multipart/form-data; boundary=x"],
  ])("are not found in %s", async (_name, body, type) => {
    expect(await readFields(sent(body, type))).toBeNull();
  });
});
