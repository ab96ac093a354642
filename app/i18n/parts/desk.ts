import { provideWords } from "../catalogues.ts";
import { desk as en } from "../en/desk.ts";
import { desk as es } from "../es/desk.ts";

provideWords("desk", { en, es });
