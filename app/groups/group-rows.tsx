import { useT } from "#app/i18n/use-t.ts";
import { Chip } from "#app/ui/chip.tsx";
import { Row } from "#app/ui/row.tsx";
import type { DiscoveredGroup, MyGroup } from "#server/groups/contract.ts";
import { accessWords } from "./access-words.ts";
import styles from "./groups.module.css";

/** My groups, each leading into its room. */
export function MyGroupRows({ groups }: { groups: MyGroup[] }) {
  return (
    <ul className={styles.list}>
      {groups.map((group) => (
        <li key={group.slug}>
          <MyGroupRow group={group} />
        </li>
      ))}
    </ul>
  );
}

function MyGroupRow({ group }: { group: MyGroup }) {
  const t = useT();
  const { slug, name, unread, isPaused, isArchived, hasNewGuidelines } = group;
  return (
    <Row to={`/groups/${slug}`} title={name}>
      {unread > 0 && <span>{t("groups.unread", { count: unread })}</span>}
      {isPaused && <Chip>{t("groups.paused")}</Chip>}
      {isArchived && <Chip>{t("groups.archived")}</Chip>}
      {hasNewGuidelines && <Chip>{t("groups.new-guidelines")}</Chip>}
    </Row>
  );
}

/** Groups that I could join or ask, each leading to what it says about itself. */
export function DiscoveredRows({ groups }: { groups: DiscoveredGroup[] }) {
  const t = useT();
  return (
    <ul className={styles.list}>
      {groups.map(({ slug, name, purpose, access, hasAsked }) => (
        <li key={slug}>
          <Row to={`/groups/${slug}/about`} title={name}>
            <span>{purpose}</span>
            <Chip>{t(hasAsked ? "groups.has-asked" : accessWords[access])}</Chip>
          </Row>
        </li>
      ))}
    </ul>
  );
}
