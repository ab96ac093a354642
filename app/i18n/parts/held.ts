import { provideWords } from "../catalogues.ts";
import { held as en } from "../en/held.ts";
import { held as es } from "../es/held.ts";

provideWords("held", { en, es });
