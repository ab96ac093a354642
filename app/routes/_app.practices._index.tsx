import "#app/i18n/parts/practice-pages.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { inLanguage } from "#app/practices/in-language.ts";
import { LibraryPage } from "#app/practices/library-page.tsx";
import { listCourses } from "#server/practices/list-courses.ts";
import { listPractices } from "#server/practices/list-practices.ts";

export const meta = titled("practice-pages.title");

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const [list, courses] = await Promise.all([
    listPractices(caller, asked),
    listCourses(caller, {}),
  ]);
  const all = { list: unlessRefused(list), courses: unlessRefused(courses) };
  return inLanguage(all, languageOf(args.request));
}

export default function Practices() {
  return <LibraryPage {...useLoaderData<typeof loader>()} />;
}
