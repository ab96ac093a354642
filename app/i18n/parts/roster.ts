import { provideWords } from "../catalogues.ts";
import { roster as en } from "../en/roster.ts";
import { roster as es } from "../es/roster.ts";

provideWords("roster", { en, es });
