import { provideWords } from "../catalogues.ts";
import { rules as en } from "../en/rules.ts";
import { rules as es } from "../es/rules.ts";

provideWords("rules", { en, es });
