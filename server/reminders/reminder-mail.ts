import { env } from "../env.ts";
import type { Locale } from "../locale.ts";
import type { Mail } from "../mail/deliver.ts";
import type { Letter } from "./letters.ts";
import { linkToken } from "./link-token.ts";

interface Links {
  /** Where one checks in, or switches reminders on again. */
  there: string;
  /** Where one puts them off or ends them, signed out too. */
  later: string;
}
type Words = Record<Letter["kind"], { subject: string; body: (links: Links) => string }>;

/** Neither the subject nor the words say what it is about, nor count any day. */
const words: Record<Locale, Words> = {
  en: {
    ask: {
      subject: "A moment for you",
      body: ({ there, later }) =>
        `This is the moment that you chose for yourself. It takes one tap:\n${there}\n\nNot now? Choose a later time, or end these letters, without signing in:\n${later}\n`,
    },
    rest: {
      subject: "A few words for you",
      body: ({ there }) =>
        `It has been quiet lately, and that is all right. So that this doesn't get in your way, no more of these letters come now.\n\nThey begin again by themselves when you are back, or when you switch them on here:\n${there}\n\nYour place is here, whenever you like.\n`,
    },
  },
  es: {
    ask: {
      subject: "Un momento para ti",
      body: ({ there, later }) =>
        `Este es el momento que elegiste para ti. Basta con un toque:\n${there}\n\n¿Ahora no? Elige una hora más tarde, o deja de recibir estas cartas, sin iniciar sesión:\n${later}\n`,
    },
    rest: {
      subject: "Unas palabras para ti",
      body: ({ there }) =>
        `Últimamente ha habido silencio, y está bien así. Para no molestarte, ahora ya no llegan más cartas como estas.\n\nVuelven por sí solas cuando regreses, o cuando las actives aquí:\n${there}\n\nTu sitio está aquí, cuando quieras.\n`,
    },
  },
};

/** A reminder, or the kind word that there will be none for now; with a way to end them at one press. */
export function reminderMail({ accountId, email, locale, kind }: Letter): Mail {
  const { subject, body } = words[locale][kind];
  const origin = env.baseUrl ?? `http://localhost:${env.port}`;
  const there = `${origin}${kind === "ask" ? "/check-in" : "/me/reminders"}`;
  const later = `${origin}/reminders/${linkToken(accountId)}`;
  return { to: email, subject, text: body({ there, later }), unsubscribe: later };
}
