import { provideWords } from "../catalogues.ts";
import { moderation as en } from "../en/moderation.ts";
import { moderation as es } from "../es/moderation.ts";

provideWords("moderation", { en, es });
