import type { safety as english } from "../en/safety.ts";
import type { Translation } from "../translate.ts";

export const safety = {
  title: "No estás a solas con esto",
  breathe: "Respira conmigo",
  in: "inhala",
  out: "exhala",
  "breathe-note":
    "Inhala mientras el círculo crece, exhala mientras se hace pequeño. Unos cinco segundos cada vez. Tu propio ritmo también vale. Puedes parar cuando quieras.",
  people: "Habla con alguien",
  plan: "Mi plan de seguridad",
  "ask-person": "Pedir que venga alguien de mis grupos",
  "other-countries": "Otros países",
  "people-note": "Aquí responden personas, de día y de noche. Puedes decir tan poco como quieras.",
  emergency: "En peligro ahora mismo",
  call: "Llamar",
  text: "Mensaje",
  hard: "¿Qué hace difícil llamar?",
  "fear-police": "Van a mandar a la policía.",
  "truth-police":
    "Es raro. Casi todas las llamadas terminan hablando, y puedes preguntar primero qué hacen.",
  "fear-words": "No sé qué decir.",
  "truth-words": "«No sé qué decir» es una buena primera frase. Desde ahí te ayudan.",
  "fear-worth": "Otras personas lo necesitan más.",
  "truth-worth": "La línea es para quien lo está pasando mal. No hay ninguna medida que alcanzar.",
  "fear-cost": "Cuesta dinero.",
  "truth-cost": "Estas líneas son gratis, o cuestan como cualquier otra llamada.",
  "fear-known": "Alguien se va a enterar.",
  "truth-known":
    "No hace falta decir tu nombre. En un teléfono compartido el número puede quedar en la lista de llamadas: allí puedes borrarlo.",
  overdose: "Alguien tomó demasiado, o no despierta",
  "overdose-call": "Llama ahora al número de emergencias. Di: «Hay alguien que no despierta».",
  "overdose-naloxone":
    "Da naloxona si tienes. No hace daño si era otra cosa. A los 2 o 3 minutos puedes dar otra.",
  "overdose-breath":
    "Si no respira, y sabes cómo, respira por esa persona: una vez cada 5 segundos.",
  "overdose-side": "Si respira, ponla de lado.",
  "overdose-stay": "Quédate hasta que llegue la ayuda. La naloxona se va antes que lo que tomó.",
  tolerance:
    "Después de una pausa el cuerpo aguanta mucho menos que antes. Menos cantidad no es seguro, y a solas es lo más peligroso.",
  withdrawal:
    "Dejar de golpe el alcohol o las benzodiacepinas puede ser peligroso. Llama antes a un médico.",
  "works-offline":
    "Esta página funciona sin conexión. Las llamadas y los mensajes usan tu teléfono.",
  back: "Volver al inicio",
} satisfies Translation<typeof english>;
