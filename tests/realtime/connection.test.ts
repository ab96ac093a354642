import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { bundle, writeFrame, type Connection } from "#server/realtime/connection.ts";

/** An open connection over a line that takes what it is given, or never. */
function connectionOver(takes: boolean) {
  const written: string[] = [];
  const line = new Writable({
    write(data: Buffer, _encoding, done) {
      written.push(data.toString());
      if (takes) done();
    },
    writev(chunks, done) {
      written.push(chunks.map(({ chunk }) => String(chunk)).join(""));
      if (takes) done();
    },
  });
  const below = { readyState: 1, _socket: line, _sender: { _state: 0, _queue: [] } };
  const transport = { name: "websocket", writable: true, perMessageDeflate: null, socket: below };
  const conn = { readyState: "open", upgrading: false, writeBuffer: [], transport };
  return { conn: conn as unknown as Connection, line, written };
}

test("what is written in a bundle goes out in one piece", () => {
  const { conn, written } = connectionOver(true);
  const release = bundle(conn);
  expect(writeFrame(conn, Buffer.from("one "))).toBe(true);
  expect(writeFrame(conn, Buffer.from("two"))).toBe(true);
  expect(written).toEqual([]);
  release();
  expect(written).toEqual(["one two"]);
});

test("behind what waits already nothing is bundled or written: it has to be counted", () => {
  const { conn, line } = connectionOver(false);
  line.write("slow");
  const release = bundle(conn);
  expect(writeFrame(conn, Buffer.from("one"))).toBe(false);
  release();
  expect(line.writableLength).toBe("slow".length);
});
