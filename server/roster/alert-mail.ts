import { env } from "../env.ts";
import type { Locale } from "../locale.ts";
import type { Mail } from "../mail/deliver.ts";

interface About {
  caseId: string;
  /** How long whoever is alerted has, in minutes. */
  minutes: number;
  /** Somebody invented asks: the letter says so before everything else. */
  isDrill: boolean;
}

const drills: Record<Locale, { subject: string; first: string }> = {
  en: {
    subject: "Drill",
    first: "This is a drill: whoever asks is invented, and nobody is in danger.",
  },
  es: {
    subject: "Simulacro",
    first:
      "Esto es un simulacro: quien pide ayuda es una persona inventada y nadie está en peligro.",
  },
};
type Texts = Record<Locale, { subject: string; body: (link: string, minutes: string) => string }>;

const alerts: Texts = {
  en: {
    subject: "Somebody asks for you now",
    body: (link, minutes) =>
      `Somebody in one of your groups asks for a person, and you are on call. Here is where they wait:\n${link}\n\nClaim it if you can. If you can't, leave it: in ${minutes} the next person is asked.\n`,
  },
  es: {
    subject: "Alguien te necesita ahora",
    body: (link, minutes) =>
      `Alguien de uno de tus grupos pide hablar con una persona, y estás de guardia. Aquí espera:\n${link}\n\nEncárgate si puedes. Si no puedes, déjalo: en ${minutes} se avisa a la siguiente persona.\n`,
  },
};

const nudges: Texts = {
  en: {
    subject: "Are you still with them?",
    body: (link, minutes) =>
      `You are with somebody in one of your groups, and nothing has been written down for a while:\n${link}\n\nSay there that you are still with them. If not, the next person is asked in ${minutes}.\n`,
  },
  es: {
    subject: "¿Sigues ahí?",
    body: (link, minutes) =>
      `Estás acompañando a alguien de uno de tus grupos, y hace un rato que no hay nada anotado:\n${link}\n\nDi ahí que sigues a su lado. Si no, en ${minutes} se avisa a la siguiente persona.\n`,
  },
};

/** The letter to whoever is on call; it names nobody and says nothing of what it is about. */
export const alertMail = (to: string, locale: Locale, about: About): Mail =>
  letter(alerts, to, locale, about);

/** The letter to whoever has claimed a crisis in which nothing happened for a while. */
export const nudgeMail = (to: string, locale: Locale, about: About): Mail =>
  letter(nudges, to, locale, about);

function letter(
  texts: Texts,
  to: string,
  locale: Locale,
  { caseId, minutes, isDrill }: About,
): Mail {
  const { subject, body } = texts[locale];
  const origin = env.baseUrl ?? `http://localhost:${env.port}`;
  const text = body(`${origin}/desk/cases/${caseId}`, inWords(minutes, locale));
  if (!isDrill) return { to, subject, text };
  const said = drills[locale];
  return { to, subject: `${said.subject}: ${subject}`, text: `${said.first}\n\n${text}` };
}

/** Such as "5 minutes". */
const inWords = (minutes: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" }).format(
    minutes,
  );
