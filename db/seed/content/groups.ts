import { afterTheClinic } from "./after-the-clinic.ts";
import { earlyMorningsFirst } from "./early-mornings-first.ts";
import { earlyMorningsLater } from "./early-mornings-later.ts";
import { mananasTranquilas } from "./mananas-tranquilas.ts";
import { nightsAreLongFirst } from "./nights-are-long-first.ts";
import { nightsAreLongLater } from "./nights-are-long-later.ts";
import type { Name } from "./people.ts";
import type { Thread } from "./thread.ts";

/** That somebody of the demo belongs to a group. */
export interface DemoMembership {
  name: Name;
  role?: "moderator";
  /** How many days ago they joined. */
  joined: number;
  /** How many of the newest messages wait to be read; what one wrote oneself, one has read. */
  unread?: number;
  /** What of the group may reach them on a closed phone, if they have chosen. */
  notify?: "all" | "nothing";
}

/** A group of the demo centre, with all that was ever said in it. */
export interface DemoGroup {
  slug: string;
  name: string;
  purpose: string;
  access: "open" | "by_request" | "invite_only";
  /** How many days ago it was opened. */
  since: number;
  guidelines: string[];
  questions?: string[];
  people: DemoMembership[];
  threads: Thread[];
}

const earlyMornings: DemoGroup = {
  slug: "early-mornings",
  name: "Early mornings",
  purpose:
    "A calm start before the day asks for anything, for people who are up early by choice or not.",
  access: "open",
  since: 80,
  guidelines: [
    "Say good morning, or just read. Both count as being here.",
    "Speak from your own days. “This helped me” lands softer than “do this”.",
    "Ask before you offer advice. Often company is enough.",
    "What is said here stays here: no real names, no places, no screenshots.",
    "Talk openly about cravings and about returning to use. Leave out amounts, where things come from, and how it is done.",
    "Every path is welcome: meetings, medication, therapy, or none of them yet.",
    "If somebody seems in danger, press Help or tell a moderator. Ten times too often is fine with us.",
  ],
  people: [
    { name: "Ruth", role: "moderator", joined: 80, notify: "all" },
    { name: "Dani", role: "moderator", joined: 79, unread: 3 },
    { name: "Maya", joined: 71, unread: 1, notify: "all" },
    { name: "Tomás", joined: 68 },
    { name: "June", joined: 66, unread: 2 },
    { name: "Wren", joined: 64, unread: 3 },
    { name: "Kit", joined: 58, unread: 11, notify: "nothing" },
    { name: "Pia", joined: 22, unread: 6 },
  ],
  threads: [...earlyMorningsFirst, ...earlyMorningsLater],
};

const nightsAreLong: DemoGroup = {
  slug: "nights-are-long",
  name: "Nights are long",
  purpose:
    "Company for the hours when sleep stays away. Somebody answers, or simply sits with you.",
  access: "by_request",
  since: 78,
  guidelines: [
    "Any hour is a fine hour, and so is a message without a point.",
    "You can ask for talk, for quiet company, or for boring facts. Say which, if you know.",
    "No fixing unless somebody asks for it.",
    "Go easy on details that could keep another person awake.",
    "What is said at night is not brought up by day, unless its owner does so.",
    "A moderator is here most nights until one. After that we are peers looking after peers, and Help is always there.",
  ],
  questions: [
    "What are the nights like for you at the moment?",
    "What would you like from this group, and what would you rather not get?",
    "Is there anything that helps us look after you well?",
  ],
  people: [
    { name: "Dani", role: "moderator", joined: 78, notify: "all" },
    { name: "Ruth", role: "moderator", joined: 78, unread: 10 },
    { name: "Maya", joined: 70, unread: 0 },
    { name: "Wren", joined: 63 },
    { name: "June", joined: 55, unread: 2 },
    { name: "Tomás", joined: 54, unread: 7 },
    { name: "Kit", joined: 53, unread: 14 },
  ],
  threads: [...nightsAreLongFirst, ...nightsAreLongLater],
};

const clinic: DemoGroup = {
  slug: "after-the-clinic",
  name: "After the clinic",
  purpose:
    "The first months at home: work, papers, family and empty evenings, among people who know them.",
  access: "invite_only",
  since: 60,
  guidelines: [
    "Everybody here has just come home, or remembers it well.",
    "This group is found by invitation only. Please leave it that way, and do not mention it elsewhere.",
    "Small news is news: one letter opened, one call made.",
    "Say what you did yourself, rather than telling others what to do.",
    "Families and colleagues appear in our stories without their names.",
    "Questions about medication are for your doctor. How it is to take them is for us.",
  ],
  people: [
    { name: "Dani", role: "moderator", joined: 60 },
    { name: "Inés", role: "moderator", joined: 59, unread: 4 },
    { name: "Wren", joined: 58, unread: 4 },
    { name: "Abel", joined: 50, unread: 8 },
    { name: "Pia", joined: 24 },
    { name: "Noor", joined: 10, unread: 1 },
  ],
  threads: afterTheClinic,
};

const mananas: DemoGroup = {
  slug: "mananas-tranquilas",
  name: "Mañanas tranquilas",
  purpose:
    "Un comienzo del día en español, sin prisa, con café y con quien también se levanta (o aún no se acuesta).",
  access: "open",
  since: 70,
  guidelines: [
    "Un «hola» basta, y leer en silencio también es estar.",
    "Habla de lo tuyo: «a mí me sirvió» abriga más que «haz esto».",
    "Antes de dar un consejo, pregunta si hace falta.",
    "Lo que se cuenta aquí se queda aquí: sin nombres reales, sin lugares, sin capturas.",
    "De las ganas y de volver a consumir se puede hablar sin rodeos; sin cantidades y sin decir dónde ni cómo.",
    "Hay muchos caminos y aquí ninguno vale más que otro.",
    "Si ves a alguien en peligro, pulsa Ayuda o avisa a quien modera. Mejor diez veces de más.",
  ],
  people: [
    { name: "Inés", role: "moderator", joined: 70 },
    { name: "Tomás", joined: 66, unread: 2 },
    { name: "Dani", joined: 60, unread: 5 },
    { name: "Abel", joined: 51, unread: 1 },
    { name: "Nube", joined: 34, unread: 3 },
  ],
  threads: mananasTranquilas,
};

/** The four groups of Rivers Centre. */
export const groups: DemoGroup[] = [earlyMornings, nightsAreLong, clinic, mananas];
