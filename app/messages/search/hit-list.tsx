import { Link } from "@remix-run/react";
import { useT } from "#app/i18n/use-t.ts";
import { Time } from "#app/ui/time.tsx";
import type { Piece, SearchHit } from "#server/messages/search-contract.ts";
import styles from "./search.module.css";

interface Props {
  hits: SearchHit[];
  /** IANA zone of the reader. */
  timeZone: string;
  /** Whether this reader wants what stands behind a content note folded. */
  foldsNotes: boolean;
  /** Hits of several groups say which one each is from. */
  namesGroup: boolean;
}

/** What was found, newest first, each leading to its place in its room. */
export function HitList({ hits, timeZone, foldsNotes, namesGroup }: Props) {
  return (
    <ol className={styles.hits}>
      {hits.map((hit) => (
        <li key={`${hit.group.slug} ${hit.seq}`} className="card">
          <Byline hit={hit} timeZone={timeZone} namesGroup={namesGroup} />
          <Words hit={hit} foldsNotes={foldsNotes} />
        </li>
      ))}
    </ol>
  );
}

interface BylineProps {
  hit: SearchHit;
  timeZone: string;
  namesGroup: boolean;
}

function Byline({ hit, timeZone, namesGroup }: BylineProps) {
  const t = useT();
  const { group, seq, author, at } = hit;
  return (
    <p className={styles.byline}>
      <Link to={`/groups/${group.slug}?at=${seq}#message-${seq}`} className={styles.place}>
        <bdi>{author ?? t("search.gone-author")}</bdi> · <Time at={at} timeZone={timeZone} />
      </Link>
      {namesGroup && (
        <span>
          {" "}
          {t("search.in-place")} <bdi>{group.name}</bdi>
        </span>
      )}
    </p>
  );
}

/** What stands behind a content note in the room stands behind it here. */
function Words({ hit, foldsNotes }: { hit: SearchHit; foldsNotes: boolean }) {
  const t = useT();
  const { note, pieces } = hit;
  if (note === null) return <Excerpt pieces={pieces} />;
  return (
    <details open={!foldsNotes}>
      <summary>
        <bdi>{t("search.about", { note })}</bdi> ({t("search.show-words")})
      </summary>
      <Excerpt pieces={pieces} />
    </details>
  );
}

function Excerpt({ pieces }: { pieces: Piece[] }) {
  return (
    <p className={styles.words} dir="auto">
      {pieces.map(({ text, isHit }, at) =>
        isHit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </p>
  );
}
