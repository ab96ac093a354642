import "#app/i18n/parts/held.ts";
import { useT, useWording } from "#app/i18n/use-t.ts";
import type { Wording } from "#server/refusal.ts";

interface Props {
  wording: Wording;
  /** It is a word of caution in a form: it may be sent all the same. */
  isWarned?: boolean;
}

/** Why something was not taken; brought along only then, with the words of the group's rules. */
export default function WordedRefusal({ wording, isWarned }: Props) {
  const t = useT();
  const word = useWording();
  return (
    <>
      {word(wording)}{" "}
      {isWarned && (
        <button type="submit" name="heard" value="true" className="button" data-kind="quiet">
          {t("held.anyway")}
        </button>
      )}
    </>
  );
}
