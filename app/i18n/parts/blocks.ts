import { provideWords } from "../catalogues.ts";
import { blocks as en } from "../en/blocks.ts";
import { blocks as es } from "../es/blocks.ts";

provideWords("blocks", { en, es });
