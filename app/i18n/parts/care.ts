import { provideWords } from "../catalogues.ts";
import { care as en } from "../en/care.ts";
import { care as es } from "../es/care.ts";

provideWords("care", { en, es });
