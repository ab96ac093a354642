import { createServer, type ServerResponse } from "node:http";
import postgres from "postgres";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { serveBench } from "./told.ts";

/** The baseline of a page: one query, one list, nothing else. No session, no shell, no styles. */
const sql = postgres(process.env.DATABASE_URL!, { max: 10 });

interface Row {
  seq: number;
  body: string;
  created_at: Date;
  name: string;
}

const http = createServer((request, response) => {
  void answer(request.url!.split("/").at(-1)!, response);
});

async function answer(slug: string, response: ServerResponse): Promise<void> {
  const html = await page(slug);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
  response.end(html);
}

async function page(slug: string): Promise<string> {
  const rows = await sql<Row[]>`
    select m.seq, m.body, m.created_at, a.display_name as name
    from message m join "group" g on g.id = m.group_id left join account a on a.id = m.author_id
    where g.slug = ${slug} order by m.seq desc limit 50`;
  const list = h("ol", null, rows.toReversed().map(item));
  return `<!doctype html>${renderToString(h("html", null, h("body", null, h("main", null, list))))}`;
}

function item({ seq, body, created_at: at, name }: Row) {
  return h(
    "li",
    { key: seq, id: `message-${seq}` },
    h("article", null, h("header", null, h("strong", null, name)), h("p", null, body)),
    h("time", { dateTime: at.toISOString() }, at.toLocaleTimeString("en")),
  );
}

serveBench(http, () => sql.end());
