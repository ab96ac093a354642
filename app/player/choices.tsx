import "#app/i18n/parts/player.ts";
import { useEffect, useState } from "react";
import { ChoiceRow } from "#app/check-ins/choice-row.tsx";
import { useLocale, useT } from "#app/i18n/use-t.ts";
import { Checkbox } from "#app/ui/checkbox.tsx";
import { canVibrate, type Cues } from "./cues.ts";
import type { Choice, Led } from "./plan.ts";

interface Props {
  led: Led;
  minutes: number[];
  choice: Choice;
  cues: Cues;
  onChoose: (choice: Choice) => void;
  onCues: (cues: Cues) => void;
}

/** How somebody wants to be led; all of it is chosen already, so that nobody has to. */
export function Choices({ led, minutes, choice, cues, onChoose, onCues }: Props) {
  const t = useT();
  const [vibrates, setVibrates] = useState(false);
  useEffect(() => setVibrates(canVibrate()), []);
  return (
    <>
      {minutes.length > 1 && (
        <ChoiceRow
          name="minutes"
          legend={t("player.how-long")}
          options={minutes.map((count) => [String(count), t("practices.minutes", { count })])}
          chosen={String(choice.minutes)}
          error={undefined}
          onChoose={(value) => onChoose({ ...choice, minutes: Number(value) })}
        />
      )}
      {led.kind === "pacer" && led.withoutHolds && (
        <Checkbox
          name="withoutHolds"
          label={t("player.without-holds")}
          defaultChecked={choice.withoutHolds ?? false}
          onTick={(withoutHolds) => onChoose({ ...choice, withoutHolds })}
        />
      )}
      <details>
        <summary>{t("player.more")}</summary>
        <div className="stack">
          {led.kind === "pacer" && led.pace && (
            <Pace pace={led.pace} phases={led.phases} {...{ choice, onChoose }} />
          )}
          <Checkbox
            name="sound"
            label={t("player.sound")}
            defaultChecked={cues.sound}
            onTick={(sound) => onCues({ ...cues, sound })}
          />
          {vibrates && (
            <Checkbox
              name="vibration"
              label={t("player.vibration")}
              defaultChecked={cues.vibration}
              onTick={(vibration) => onCues({ ...cues, vibration })}
            />
          )}
        </div>
      </details>
    </>
  );
}

type Pacer = Extract<Led, { kind: "pacer" }>;

interface PaceProps extends Pick<Props, "choice" | "onChoose"> {
  pace: NonNullable<Pacer["pace"]>;
  phases: Pacer["phases"];
}

/** The pace, within what the practice allows. */
function Pace({ pace, phases, choice, onChoose }: PaceProps) {
  const t = useT();
  const number = new Intl.NumberFormat(useLocale());
  const usual = 60 / phases.reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <ChoiceRow
      name="pace"
      legend={t("player.pace")}
      options={[
        ["", t("player.usual", { pace: number.format(Math.round(usual * 10) / 10) })],
        ...pacesOf(pace)
          .filter((one) => Math.abs(one - usual) > 0.1)
          .map((one): [string, string] => [String(one), number.format(one)]),
      ]}
      chosen={choice.pace ? String(choice.pace) : ""}
      error={undefined}
      onChoose={(value) => onChoose({ ...choice, pace: value ? Number(value) : undefined })}
    />
  );
}

/** Every pace there is to choose, in breaths a minute. */
function pacesOf({ from, to, step }: NonNullable<Pacer["pace"]>): number[] {
  const many = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: many }, (_, at) => Math.round((from + at * step) * 100) / 100);
}
