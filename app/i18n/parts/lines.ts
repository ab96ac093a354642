import { provideWords } from "../catalogues.ts";
import { lines as en } from "../en/lines.ts";
import { lines as es } from "../es/lines.ts";

provideWords("lines", { en, es });
