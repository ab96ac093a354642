import { provideWords } from "../catalogues.ts";
import { reminders as en } from "../en/reminders.ts";
import { reminders as es } from "../es/reminders.ts";

provideWords("reminders", { en, es });
