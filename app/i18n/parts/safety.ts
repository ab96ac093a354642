import { provideWords } from "../catalogues.ts";
import { safety as en } from "../en/safety.ts";
import { safety as es } from "../es/safety.ts";

provideWords("safety", { en, es });
