import { provideWords } from "../catalogues.ts";
import { practicePages as en } from "../en/practice-pages.ts";
import { practicePages as es } from "../es/practice-pages.ts";

provideWords("practice-pages", { en, es });
