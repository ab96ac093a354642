import "#app/i18n/parts/safety.ts";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { unlessRefused } from "#app/lib/act.server.ts";
import { requireCaller } from "#app/lib/caller.server.ts";
import { titled } from "#app/lib/titled.ts";
import { careNow } from "#app/safety/care.server.ts";
import CareCard from "#app/safety/care-card.tsx";

export const meta = titled("safety.care-title");

/** The card as a page: after a plain form, and later while somebody is still to look. The address says no topic. */
export async function loader(args: LoaderFunctionArgs) {
  const caller = await requireCaller(args);
  const asked = Object.fromEntries(new URL(args.request.url).searchParams);
  const care = unlessRefused(await careNow(args, caller, asked));
  const { slug = null, seq = null, held = null } = asked;
  return { care, slug, seq, isHeld: held !== null };
}

export default function CarePage() {
  const { care, slug, seq, isHeld } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <div className="page">
      <h1 className="visually-hidden">{t("safety.care-title")}</h1>
      <CareCard
        topic={care.topic}
        care={care}
        after={care.topic && (seq || isHeld) ? "message" : null}
        isHeld={isHeld}
      />
      {slug && (
        <p>
          <Link to={seq ? `/groups/${slug}?at=${seq}#message-${seq}` : `/groups/${slug}`}>
            {t("safety.care-back")}
          </Link>
        </p>
      )}
    </div>
  );
}
