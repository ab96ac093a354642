import { env } from "../env.ts";
import type { Locale } from "../locale.ts";
import type { Mail } from "../mail/deliver.ts";

const texts: Record<Locale, { subject: string; body: (link: string) => string }> = {
  en: {
    subject: "A new password",
    body: (link) =>
      `Someone, probably you, asked for a new password.\n\nThis link lets you choose one. It works once, for an hour:\n${link}\n\nIf it was not you, there is nothing to do: your password stays as it is.\n`,
  },
  es: {
    subject: "Una contraseña nueva",
    body: (link) =>
      `Alguien, probablemente tú, ha pedido una contraseña nueva.\n\nCon este enlace puedes elegirla. Funciona una vez, durante una hora:\n${link}\n\nSi no has sido tú, no hace falta hacer nada: tu contraseña sigue igual.\n`,
  },
};

/** The letter with the link for a new password. Its subject names neither the centre nor recovery. */
export function resetMail(to: string, locale: Locale, secret: string): Mail {
  const { subject, body } = texts[locale];
  const origin = env.baseUrl ?? `http://localhost:${env.port}`;
  return { to, subject, text: body(`${origin}/recover/${secret}`) };
}
