import "#app/i18n/parts/blocks.ts";
import "#app/i18n/parts/moderation.ts";
import { Link } from "@remix-run/react";
import { BlockForm } from "#app/accounts/block-form.tsx";
import { useT } from "#app/i18n/use-t.ts";
import { Avatar } from "#app/ui/avatar.tsx";
import { Chip } from "#app/ui/chip.tsx";
import { Pager } from "#app/ui/pager.tsx";
import { Row } from "#app/ui/row.tsx";
import type { Member } from "#server/groups/contract.ts";
import styles from "./groups.module.css";

interface Props {
  slug: string;
  members: Member[];
  next: string | null;
  /** My own id, and those of people whom I have blocked. */
  me: string;
  blocked: string[];
}

/** The people in a group, for those who are in it. */
export function MemberList({ slug, members, next, me, blocked }: Props) {
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
            {blocked.includes(id) && <Chip>{t("blocks.blocked")}</Chip>}
            {id !== me && !blocked.includes(id) && (
              <BlockForm id={id} name={name} isModerator={role === "moderator"} />
            )}
            {id !== me && (
              <Link
                to={`/groups/${slug}/report?person=${id}`}
                aria-label={t("moderation.report-person", { name })}
              >
                {t("moderation.report")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      {blocked.length > 0 && <Row to="/me/blocked" title={t("blocks.title")} />}
      {next && <Pager to={`?after=${encodeURIComponent(next)}`}>{t("groups.more-members")}</Pager>}
    </div>
  );
}
