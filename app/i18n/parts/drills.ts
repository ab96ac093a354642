import { provideWords } from "../catalogues.ts";
import { drills as en } from "../en/drills.ts";
import { drills as es } from "../es/drills.ts";

provideWords("drills", { en, es });
