import type { blocks as english } from "../en/blocks.ts";
import type { Translation } from "../translate.ts";

export const blocks = {
  title: "Personas que has bloqueado",
  "title-note": "De quién no ves los mensajes",
  what: "No ves lo que dice una persona que has bloqueado: ni en las salas ni al buscar. Nadie se entera, y puedes deshacerlo cuando quieras.",
  moderators:
    "También puedes bloquear a alguien que modera. Lo que dice como parte del grupo desaparece para ti; lo que hace para cuidar del grupo te sigue llegando.",
  safety: "Si alguien te hace sentir mal, «Ayuda», arriba en cada página, también está ahí.",
  none: "No has bloqueado a nadie.",
  block: "Bloquear",
  "block-name": "Bloquear a {name}",
  "block-now": "Bloquear ahora",
  blocked: "Has bloqueado a esta persona",
  unblock: "Desbloquear",
  "unblock-name": "Desbloquear a {name}",
  "done-blocked": "Hecho. Ya no ves los mensajes de esta persona.",
  "done-unblocked": "Hecho. Vuelves a ver los mensajes de esta persona.",
} satisfies Translation<typeof english>;
