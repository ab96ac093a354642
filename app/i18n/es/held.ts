import type { held as english } from "../en/held.ts";
import type { Translation } from "../translate.ts";

export const held = {
  waits: "Espera a la moderación.",
  "why-words": "Alguien lo mira primero, porque dice {words}.",
  "why-links": "Alguien lo mira primero, porque tiene un enlace: {words}.",
  "why-contact":
    "Alguien lo mira primero, porque {words} dice cómo contactar a alguien fuera de esta sala.",
  "why-selling": "Alguien lo mira primero, porque {words} parece una oferta.",
  "why-crisis": "Alguien lo mira primero, para que no pases esto a solas.",
  "why-newcomer":
    "Acabas de llegar: alguien mira tus primeros mensajes antes de que los vea el grupo.",
  by: "Normalmente antes de: {time}. Hasta entonces solo lo ven tú y la moderación.",
  "take-back": "Retirarlo",
  decided: "La moderación ya ha decidido. Carga la página otra vez para verlo.",
  "not-yet": "Una cosa antes de enviar.",
  anyway: "Enviar igualmente",
  "warned-words": "Dice {words}. Para alguien de aquí puede ser duro leerlo.",
  "warned-links": "Tiene un enlace: {words}. ¿Puede fiarse de él el grupo?",
  "warned-contact": "{words} dice cómo contactar a alguien, y lo vería todo el grupo.",
  "warned-selling": "{words} parece una oferta. En este grupo no se vende nada.",
  "refused-links":
    "En este grupo no se comparten enlaces: {words}. Dilo sin el enlace y podrá enviarse.",
  "edit-words": "Con {words}, la moderación lo miraría primero. Tu mensaje sigue como estaba.",
  "edit-links": "Con el enlace {words} no se puede cambiar. Tu mensaje sigue como estaba.",
  "edit-contact": "Con {words}, la moderación lo miraría primero. Tu mensaje sigue como estaba.",
  "edit-selling": "Con {words}, la moderación lo miraría primero. Tu mensaje sigue como estaba.",
  slow: "Esta sala va con calma: el próximo mensaje puede salir en {seconds} s. Lo que escribiste se guarda.",
} satisfies Translation<typeof english>;
