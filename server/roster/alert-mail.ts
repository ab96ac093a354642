import { env } from "../env.ts";
import type { Locale } from "../locale.ts";
import type { Mail } from "../mail/deliver.ts";

const texts: Record<Locale, { subject: string; body: (link: string) => string }> = {
  en: {
    subject: "Somebody asks for you now",
    body: (link) =>
      `Somebody in one of your groups asks for a person, and you are on call. Here is where they wait:\n${link}\n\nClaim it if you can. If you can't, leave it: in five minutes the next person is asked.\n`,
  },
  es: {
    subject: "Alguien te necesita ahora",
    body: (link) =>
      `Alguien de uno de tus grupos pide hablar con una persona, y estás de guardia. Aquí espera:\n${link}\n\nEncárgate si puedes. Si no puedes, déjalo: en cinco minutos se avisa a la siguiente persona.\n`,
  },
};

/** The letter to whoever is on call; it names nobody and says nothing of what it is about. */
export function alertMail(to: string, locale: Locale, caseId: string): Mail {
  const { subject, body } = texts[locale];
  const origin = env.baseUrl ?? `http://localhost:${env.port}`;
  return { to, subject, text: body(`${origin}/desk/cases/${caseId}`) };
}
