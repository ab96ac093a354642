import { provideWords } from "../catalogues.ts";
import { history as en } from "../en/history.ts";
import { history as es } from "../es/history.ts";

provideWords("history", { en, es });
