import { provideWords } from "../catalogues.ts";
import { notifications as en } from "../en/notifications.ts";
import { notifications as es } from "../es/notifications.ts";

provideWords("notifications", { en, es });
