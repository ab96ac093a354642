import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { Refusal } from "../../refusal.ts";
import { changeCountry } from "./change-country.ts";
import { KeepLine, lineKey, mostLines, type CrisisLine } from "./contract.ts";

/**
 * Adds a crisis line to a country, or changes one. Refuses members with `forbidden`, `conflict` when the line was
 * changed in between, is there already, or the country has as many as a page in a hurry can hold.
 */
export const keepLine = operation(
  {
    input: KeepLine,
    pace: [{ name: "keep-line", points: 120, seconds: 3600, per: perAccount }],
  },
  async function keepLine({ actor }, { code, was, ...input }): Promise<{ code: string }> {
    const { kind, text, hours, ...rest } = input;
    const line: CrisisLine = {
      ...rest,
      ...(kind !== "crisis" && { kind }),
      ...(text && { text }),
      ...(hours && { hours }),
    };
    return changeCountry(actor, code, ({ emergency, lines }) => {
      if (emergency === "") throw conflict("lines.emergency-first");
      const others = lines.filter((one) => lineKey(one) !== was);
      if (was && others.length === lines.length) throw conflict("lines.line-changed");
      if (others.some((one) => lineKey(one) === lineKey(line))) throw conflict("lines.line-there");
      if (others.length >= mostLines) throw conflict("lines.lines-full");
      const place = was ? lines.findIndex((one) => lineKey(one) === was) : others.length;
      return { emergency, lines: others.toSpliced(place, 0, line) };
    });
  },
);

const conflict = (key: string) => new Refusal("conflict", { message: { key } });
