import { provideWords } from "../catalogues.ts";
import { measurePages as en } from "../en/measure-pages.ts";
import { measurePages as es } from "../es/measure-pages.ts";

provideWords("measure-pages", { en, es });
