import { provideWords } from "../catalogues.ts";
import { player as en } from "../en/player.ts";
import { player as es } from "../es/player.ts";

provideWords("player", { en, es });
