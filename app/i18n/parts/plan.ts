import { provideWords } from "../catalogues.ts";
import { plan as en } from "../en/plan.ts";
import { plan as es } from "../es/plan.ts";

provideWords("plan", { en, es });
