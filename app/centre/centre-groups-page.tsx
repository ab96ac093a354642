import "#app/i18n/parts/care.ts";
import { accessWords } from "#app/groups/access-words.ts";
import { useT } from "#app/i18n/use-t.ts";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { CentreGroup } from "#server/moderation/centre-contract.ts";

/** All groups of the centre, for staff; no word of what is said in them. */
export function CentreGroupsPage({ groups, next }: { groups: CentreGroup[]; next: string | null }) {
  const t = useT();
  return (
    <div className="page">
      <h1>{t("care.groups")}</h1>
      <p className="muted">{t("care.groups-lead")}</p>
      {groups.map(({ slug, name, access, archivedAt, members, moderators }) => (
        <Row key={slug} to={`/centre/groups/${slug}`} title={name}>
          {[
            archivedAt && t("care.is-archived"),
            t(accessWords[access]),
            t("care.members-count", { count: members }),
            moderators.length > 0
              ? `${t("care.moderators")}: ${moderators.map((one) => one.name).join(", ")}`
              : t("care.moderators-none"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </Row>
      ))}
      {next && <Pager to={`?after=${encodeURIComponent(next)}`}>{t("care.groups-more")}</Pager>}
    </div>
  );
}
