import { provideWords } from "../catalogues.ts";
import { accounts as en } from "../en/accounts.ts";
import { accounts as es } from "../es/accounts.ts";

provideWords("accounts", { en, es });
