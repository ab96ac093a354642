import "#app/i18n/parts/practice-pages.ts";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { languageOf } from "#app/i18n/language.server.ts";
import { act, unlessRefused, type Refused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { CoursePage } from "#app/practices/course-page.tsx";
import { inLanguage } from "#app/practices/in-language.ts";
import { beginCourse } from "#server/practices/begin-course.ts";
import { chooseWeek } from "#server/practices/choose-week.ts";
import { endCourse } from "#server/practices/end-course.ts";
import { lookAtCourse } from "#server/practices/look-at-course.ts";
import { markCourseDay } from "#server/practices/mark-course-day.ts";

export const meta = titled(
  "practice-pages.courses",
  ({ course }: { course: { name: string } }) => course.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const course = unlessRefused(await lookAtCourse(caller, args.params));
  return { course: inLanguage(course, languageOf(args.request)) };
}

/** What is done with a course, by the `do` of the form's address; then the course again. */
export function action(args: ActionFunctionArgs) {
  const here = () => `/practices/courses/${args.params.slug}`;
  switch (new URL(args.request.url).searchParams.get("do")) {
    case "mark":
      return act(args, markCourseDay, here);
    case "week":
      return act(args, chooseWeek, here);
    case "end":
      return act(args, endCourse, here);
    default:
      return act(args, beginCourse, here);
  }
}

export default function Course() {
  const { course } = useLoaderData<typeof loader>();
  return <CoursePage course={course} refused={useActionData<Refused>()} />;
}
