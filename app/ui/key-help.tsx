import { useState } from "react";
import "#app/i18n/parts/desk.ts";
import type { Key } from "#app/i18n/catalogues.ts";
import { useT } from "#app/i18n/use-t.ts";
import { isMac } from "./is-mac.ts";
import styles from "./key-help.module.css";
import { hasSingleKeys, setSingleKeys } from "./single-keys.ts";
import { Sheet } from "./sheet.tsx";

/** A key by its name in the catalogue, or as it is printed on every keyboard. */
type Cap = Extract<Key, `keys.${string}`> | "F6" | "K" | "/" | "?" | "↑" | "↓" | "×3" | DeskCap;
type DeskCap = "J" | "C" | "H" | "R" | "D" | "M" | "W" | "E" | "U" | "Z" | "1" | "5";
interface Line {
  /** Keys pressed together; several ways to the same, or its two directions. */
  ways: Cap[][];
  word: Key;
}

interface Props {
  onClose: () => void;
  /** Where letters are keys too. */
  isOnDesk: boolean;
}

const { shift, ctrl, alt } = { shift: "keys.shift", ctrl: "keys.ctrl", alt: "keys.alt" } as const;
const everywhere: Line[] = [
  { ways: [[shift, "×3"]], word: "keys.leave" },
  { ways: [[ctrl, "K"]], word: "keys.jump" },
  {
    ways: [
      [alt, shift, "↑"],
      [alt, shift, "↓"],
    ],
    word: "keys.unread",
  },
  { ways: [["F6"], [shift, "F6"]], word: "keys.parts" },
  { ways: [["?"], [ctrl, "/"]], word: "keys.help" },
];
const room: Line[] = [
  { ways: [["keys.enter"], [shift, "keys.enter"]], word: "keys.send" },
  { ways: [["↑"]], word: "keys.edit" },
  { ways: [[shift, "↑"]], word: "keys.reply" },
  { ways: [["keys.escape"]], word: "keys.back" },
  {
    ways: [
      [shift, "keys.page-up"],
      [ctrl, "keys.end"],
    ],
    word: "keys.ends",
  },
];

const desk: Line[] = [
  { ways: [["J"], ["K"]], word: "desk.key-move" },
  { ways: [["C"]], word: "desk.key-claim" },
  { ways: [["H"]], word: "desk.key-hide" },
  { ways: [["R"]], word: "desk.key-release" },
  { ways: [["D"]], word: "desk.key-dismiss" },
  { ways: [["W"]], word: "desk.key-remind" },
  { ways: [["M"]], word: "desk.key-mute" },
  { ways: [["E"]], word: "desk.key-escalate" },
  { ways: [["1"], ["5"]], word: "desk.key-at-once" },
  { ways: [["U"]], word: "desk.key-undo" },
  { ways: [["Z"]], word: "desk.key-alone" },
];

/** Which keys do what, and the switch for those that are a single character. */
export default function KeyHelp({ onClose, isOnDesk }: Props) {
  const t = useT();
  const [isOn, setOn] = useState(hasSingleKeys);
  return (
    <Sheet label={t("keys.title")} isWide onClose={onClose}>
      <KeyTable title={t("keys.everywhere")} lines={everywhere} />
      <KeyTable title={t("keys.room")} lines={room} />
      {isOnDesk && <KeyTable title={t("desk.keys-desk")} lines={desk} />}
      <label className="checkbox">
        <input
          type="checkbox"
          checked={isOn}
          onChange={() => {
            setSingleKeys(!isOn);
            setOn(!isOn);
          }}
        />
        <span>{t("keys.with-question")}</span>
      </label>
    </Sheet>
  );
}

function KeyTable({ title, lines }: { title: string; lines: Line[] }) {
  const t = useT();
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      <dl className={styles.lines}>
        {lines.map(({ ways, word }) => (
          <div key={word} className={styles.line}>
            <dt>
              {ways.map((caps, at) => (
                <span key={at} className={styles.way}>
                  {at > 0 && <span className={styles.or}> {t("keys.or")} </span>}
                  {caps.map((cap) => (
                    <Kbd key={cap} cap={cap} />
                  ))}
                </span>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Kbd({ cap }: { cap: Cap }) {
  const t = useT();
  if (cap === "keys.ctrl" && isMac()) return <kbd className={styles.key}>⌘</kbd>;
  return <kbd className={styles.key}>{isNamed(cap) ? t(cap) : cap}</kbd>;
}

const isNamed = (cap: Cap): cap is Extract<Cap, Key> => cap.startsWith("keys.");
