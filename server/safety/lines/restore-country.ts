import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { changeCountry } from "./change-country.ts";
import { OneCountry } from "./contract.ts";

/** Goes back to what came with the product; a country that did not come with it is gone. Refuses members with `forbidden`. */
export const restoreCountry = operation(
  {
    input: OneCountry,
    pace: [{ name: "keep-line", points: 120, seconds: 3600, per: perAccount }],
  },
  async function restoreCountry({ actor }, { code }): Promise<{ code: string }> {
    return changeCountry(actor, code, () => null);
  },
);
