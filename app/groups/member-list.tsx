import { useT } from "#app/i18n/use-t.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { Pager } from "#app/ui/pager.tsx";
import type { Member } from "#server/groups/contract.ts";
import styles from "./groups.module.css";

/** The people in a group, for those who are in it. */
export function MemberList({ members, next }: { members: Member[]; next: string | null }) {
  const t = useT();
  return (
    <div className="page">
      <p className="muted">{t("groups.members-note")}</p>
      <ul className={styles.list}>
        {members.map(({ id, name, role }) => (
          <li key={id} className={styles.person}>
            <Avatar name={name} id={id} />
            <span dir="auto">{name}</span>
            {role === "moderator" && <Chip>{t("groups.moderator")}</Chip>}
          </li>
        ))}
      </ul>
      {next && <Pager to={`?after=${encodeURIComponent(next)}`}>{t("groups.more-members")}</Pager>}
    </div>
  );
}
