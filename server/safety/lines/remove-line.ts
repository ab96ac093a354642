import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { Refusal } from "../../refusal.ts";
import { changeCountry } from "./change-country.ts";
import { lineKey, RemoveLine } from "./contract.ts";

/** Takes a crisis line out of a country. Refuses members with `forbidden`, `conflict` when it is not there any more. */
export const removeLine = operation(
  {
    input: RemoveLine,
    pace: [{ name: "keep-line", points: 120, seconds: 3600, per: perAccount }],
  },
  async function removeLine({ actor }, { code, was }): Promise<{ code: string }> {
    return changeCountry(actor, code, ({ emergency, lines }) => {
      const others = lines.filter((one) => lineKey(one) !== was);
      if (others.length === lines.length)
        throw new Refusal("conflict", { message: { key: "lines.line-changed" } });
      return { emergency, lines: others };
    });
  },
);
