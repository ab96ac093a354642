import "#app/i18n/parts/moderation.ts";
import { Form, Link } from "@remix-run/react";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Refused } from "#app/lib/act.server.ts";
import { Button } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/text-area.tsx";
import { Time } from "#app/ui/time.tsx";
import type { NoticeView } from "#server/moderation/view-contract.ts";
import styles from "./notices.module.css";

interface Props {
  notices: NoticeView[];
  timeZone: string;
  refused: Refused | undefined;
}

/** What moderators told me: kind, short, and with a way to ask for a second look. */
export function NoticesPage({ notices, timeZone, refused }: Props) {
  const t = useT();
  const isGeneral = refused && Object.keys(refused.fields).length === 0;
  return (
    <div className="page">
      <h1>{t("moderation.notices")}</h1>
      {isGeneral && <ErrorSummary refused={refused} />}
      {notices.length === 0 ? (
        <EmptyState title={t("moderation.notices-none-title")}>
          {t("moderation.notices-none")}
        </EmptyState>
      ) : (
        <p className="muted">{t("moderation.told-anyway")}</p>
      )}
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id} className="card">
            <p className="muted">
              <Time at={notice.at} timeZone={timeZone} />
            </p>
            <p>{t(`moderation.told-${notice.kind}` as Key, { group: notice.group })}</p>
            {notice.until && (
              <p>
                {t("moderation.notice-until")} <Time at={notice.until} timeZone={timeZone} />
              </p>
            )}
            {notice.words && (
              <blockquote className={styles.words} dir="auto">
                {notice.words}
              </blockquote>
            )}
            {notice.to && (
              <p>
                <Link to={notice.to}>{t("moderation.notice-look")}</Link>
              </p>
            )}
            <Appeal notice={notice} refused={refused} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Appeal({ notice, refused }: { notice: NoticeView; refused: Refused | undefined }) {
  const t = useT();
  const word = useWording();
  const { appeal } = notice;
  if (!appeal) return null;
  if (appeal.state !== "possible") return <p>{t(`moderation.appeal-${appeal.state}`)}</p>;
  const isThis = refused?.entered["act"] === String(appeal.act);
  const wrong = isThis && refused?.fields["words"];
  return (
    <details open={isThis || undefined}>
      <summary className={styles.summary}>{t("moderation.appeal-open")}</summary>
      <Form method="post" className="stack" noValidate preventScrollReset>
        <input type="hidden" name="act" value={appeal.act} />
        <TextArea
          name="words"
          label={t("moderation.appeal-words")}
          hint={t("moderation.appeal-note")}
          defaultValue={isThis ? refused?.entered["words"] : undefined}
          error={wrong ? word(wrong) : undefined}
        />
        <div>
          <Button>{t("moderation.appeal-send")}</Button>
        </div>
      </Form>
    </details>
  );
}
