import { operation } from "../../operation.ts";
import { perAccount } from "../../pace.ts";
import { changeCountry } from "./change-country.ts";
import { SetEmergency } from "./contract.ts";

/** Says what to dial in danger in a country. Refuses members with `forbidden`. */
export const setEmergency = operation(
  {
    input: SetEmergency,
    pace: [{ name: "keep-line", points: 120, seconds: 3600, per: perAccount }],
  },
  async function setEmergency({ actor }, { code, emergency }): Promise<{ code: string }> {
    return changeCountry(actor, code, ({ lines }) => ({ emergency, lines }));
  },
);
