import type { Sign } from "../sign.ts";
import { aroundIt as aroundItEn } from "./en/around-it.ts";
import { harmByOthers as harmByOthersEn } from "./en/harm-by-others.ts";
import { harmToOthers as harmToOthersEn } from "./en/harm-to-others.ts";
import { idioms as idiomsEn } from "./en/idioms.ts";
import { means as meansEn } from "./en/means.ts";
import { overdose as overdoseEn } from "./en/overdose.ts";
import { farewell as farewellEn } from "./en/farewell.ts";
import { selfHarm as selfHarmEn } from "./en/self-harm.ts";
import { wishes as wishesEn } from "./en/wishes.ts";
import { aroundIt as aroundItEs } from "./es/around-it.ts";
import { farewell as farewellEs } from "./es/farewell.ts";
import { harmByOthers as harmByOthersEs } from "./es/harm-by-others.ts";
import { harmToOthers as harmToOthersEs } from "./es/harm-to-others.ts";
import { idioms as idiomsEs } from "./es/idioms.ts";
import { overdose as overdoseEs } from "./es/overdose.ts";
import { selfHarm as selfHarmEs } from "./es/self-harm.ts";
import { wishes as wishesEs } from "./es/wishes.ts";

/** Everything that is looked for. */
export const signs: Sign[] = [
  ...wishesEn,
  ...selfHarmEn,
  ...meansEn,
  ...farewellEn,
  ...overdoseEn,
  ...harmByOthersEn,
  ...harmToOthersEn,
  ...idiomsEn,
  ...aroundItEn,
  ...wishesEs,
  ...selfHarmEs,
  ...farewellEs,
  ...overdoseEs,
  ...harmByOthersEs,
  ...harmToOthersEs,
  ...idiomsEs,
  ...aroundItEs,
];
