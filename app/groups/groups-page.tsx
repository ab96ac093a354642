import { useT } from "#app/i18n/use-t.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { DiscoveredGroup, MyGroup } from "#server/groups/contract.ts";
import { DiscoveredRows, MyGroupRows } from "./group-rows.tsx";
import { useGroupNews } from "./use-group-news.ts";

interface Props {
  mine: MyGroup[];
  found: DiscoveredGroup[];
  /** Where the next page of groups to discover goes on. */
  next: string | null;
}

/** My groups, then those that I could join. */
export function GroupsPage({ mine, found, next }: Props) {
  const t = useT();
  useGroupNews();
  if (mine.length === 0 && found.length === 0)
    return (
      <div className="page">
        <h1>{t("groups.title")}</h1>
        <EmptyState title={t("groups.discover-empty")}>{t("groups.none-at-all")}</EmptyState>
      </div>
    );
  return (
    <div className="page">
      <h1>{t("groups.title")}</h1>
      <section className="stack" aria-labelledby="mine">
        <h2 id="mine">{t("groups.mine")}</h2>
        {mine.length > 0 ? (
          <>
            <MyGroupRows groups={mine} />
            <p>
              <LinkButton kind="quiet" to="/search">
                <Icon name="search" />
                {t("search.everywhere")}
              </LinkButton>
            </p>
          </>
        ) : (
          <p className="muted">{t("groups.mine-empty")}</p>
        )}
      </section>
      <section className="stack" aria-labelledby="discover">
        <h2 id="discover">{t("groups.discover")}</h2>
        {found.length > 0 ? (
          <DiscoveredRows groups={found} />
        ) : (
          <p className="muted">{t("groups.discover-empty")}</p>
        )}
        {next && (
          <Pager to={`?after=${encodeURIComponent(next)}#discover`}>{t("groups.more")}</Pager>
        )}
      </section>
    </div>
  );
}
