import type { groups as english } from "../en/groups.ts";
import type { Translation } from "../translate.ts";

export const groups = {
  title: "Grupos",
  mine: "Tus grupos",
  "mine-empty": "Aún no estás en ningún grupo. Abajo puedes ver cuáles están abiertos para ti.",
  "none-at-all": "Tu centro abre los grupos. Pregunta allí cuál podría ser para ti.",
  discover: "Grupos a los que puedes unirte",
  "discover-empty": "Ahora mismo no hay otro grupo al que unirse.",
  unread: { one: "{count} mensaje nuevo", other: "{count} mensajes nuevos" },
  "asks-to-join": {
    one: "{count} persona pide entrar",
    other: "{count} personas piden entrar",
  },
  paused: "En pausa",
  archived: "Archivado",
  "new-guidelines": "Los acuerdos han cambiado",
  "has-asked": "Ya lo has pedido",
  more: "Más grupos",
  "access-open": "Abierto para quienes están aquí",
  "access-by-request": "Se pide entrar",
  "access-invite-only": "Solo con invitación",

  pages: "Páginas de este grupo",
  room: "Sala",
  members: "Miembros",
  about: "El grupo",
  requests: "Peticiones",
  "requests-count": "Peticiones ({count})",
  moderator: "Modera el grupo",

  purpose: "Para qué es este grupo",
  guidelines: "Nuestros acuerdos",
  moderators: "Quiénes moderan",
  "archived-note": "Este grupo está archivado. Puedes leerlo; aquí ya no se escribe nada nuevo.",
  "notice-archived":
    "El centro ha archivado este grupo. Se puede leer; aquí ya no se escribe nada nuevo.",
  "notice-restored": "El centro ha abierto otra vez este grupo. Hola de nuevo.",
  "guidelines-new-note":
    "Los acuerdos de este grupo han cambiado. Léelos y acéptalos antes de volver a escribir, por favor.",
  "i-agree": "Acepto estos acuerdos",
  agree: "Aceptar",
  join: "Unirme a este grupo",
  "join-note": "Puedes solo leer todo el tiempo que quieras, y salir cuando quieras.",
  ask: "Pedir entrar",
  "ask-note": "Solo lo leen quienes moderan este grupo. Puedes dejar cualquier parte vacía.",
  "asked-waiting": "Has pedido entrar. Te responderá alguien que modera el grupo.",
  "asked-at": "Pedido",
  withdraw: "Retirar mi petición",

  "your-place": "Tu lugar aquí",
  pause: "Pausar este grupo",
  "pause-note": "Mientras dure la pausa, nada de este grupo te llega. Nadie más puede verlo.",
  "paused-note": "Tienes este grupo en pausa. Nadie más puede verlo.",
  resume: "Volver",
  leave: "Salir de este grupo",
  "leave-open": "No se avisa a las demás personas. Puedes volver cuando quieras.",
  "leave-by-request": "No se avisa a las demás personas. Para volver, pides entrar otra vez.",
  "leave-invite-only":
    "No se avisa a las demás personas. Para volver hace falta una nueva invitación de tu centro.",
  "leave-stays": "Lo que escribiste se queda donde está.",
  "leave-now": "Salir ahora",

  "members-note": "Solo las personas de este grupo pueden ver quién está aquí.",
  "more-members": "Más miembros",

  "requests-empty": "Nadie está esperando.",
  "requests-note": "Vale la primera respuesta. A quien lo pidió se le dice con amabilidad.",
  "no-answer": "Sin respuesta a esta pregunta",
  accept: "Dejar entrar",
  decline: "Ahora no",
  "you-accepted": "Hecho. La persona ya está en el grupo.",
  "you-declined": "Hecho. La persona puede volver a pedirlo más adelante.",

  "accept-first": "Marca esta casilla si te parece bien. Después puedes seguir.",
  banned: "Por ahora no puedes estar en este grupo. En Yo, «De la moderación» dice por qué.",
  "not-open": "A este grupo no se puede entrar directamente.",
  "not-asked": "Este grupo no recibe peticiones.",
  "guidelines-changed":
    "Los acuerdos han cambiado desde que abriste esta página. Aquí están los nuevos.",
  "already-asked": "Ya lo has pedido. Te responderá alguien que modera el grupo.",
  "answer-too-long": "Usa como mucho 1.000 caracteres, por favor.",
  "last-moderator":
    "Eres la única persona que modera este grupo. Pide a tu centro que nombre a alguien más y podrás salir.",
  "request-accepted": "Otra persona que modera ya le ha dejado entrar.",
  "request-declined": "Otra persona que modera ya ha respondido: ahora no.",
  "request-withdrawn": "Esta persona ha retirado su petición.",
} satisfies Translation<typeof english>;
