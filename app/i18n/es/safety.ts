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
  "people-note":
    "Aquí responden personas, casi siempre de día y de noche. Puedes decir tan poco como quieras.",
  "on-this-page": "En esta página",
  "day-and-night": "de día y de noche",
  "kind-violence": "violencia en casa",
  "kind-use": "alcohol, drogas, intoxicación",
  "my-country": "Qué números van primero",
  "my-country-note": "Lo recuerda este dispositivo. Nadie más se entera.",
  "my-country-save": "Mostrar estos primero",
  gathered: "Los números vienen de fuentes públicas y de tu centro. Pueden cambiar.",
  emergency: "En peligro ahora mismo",
  call: "Llamar",
  text: "Mensaje",
  hard: "¿Qué hace difícil llamar?",
  "hard-choose": "¿Qué es lo que más te frena? Púlsalo.",
  "call-now": "Llamar ahora",
  "text-instead": "Mejor un mensaje",
  "did-it-help": "¿Ha servido? Lo que pulses se queda en esta página.",
  "helped-yes": "Un poco",
  "helped-yes-then": "Bien. El número está ahí mismo. Puedes colgar cuando quieras.",
  "helped-no": "No mucho",
  "helped-no-then":
    "No pasa nada. Puede ser más fácil un mensaje, alguien de tus grupos, o respirar antes un minuto.",
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
  return: "Si volviste a consumir",
  "return-lead":
    "No estás otra vez al principio: lo que aprendiste sigue siendo tuyo y ninguna cuenta baja. Primero va lo que te mantiene con vida.",
  "return-opioids": "Heroína, fentanilo, pastillas para el dolor u otros opioides",
  "return-alone": "Quédate donde alguien te vea, o con alguien al teléfono.",
  "return-naloxone": "Pon la naloxona donde otras personas la alcancen y diles dónde está.",
  "return-signs":
    "Mucho sueño, respiración lenta, labios azules o grises: llama al número de emergencias y luego da naloxona.",
  "return-alcohol": "Alcohol, o pastillas como Xanax o Valium (benzodiacepinas)",
  "return-mixing": "Junto con opioides paran antes la respiración.",
  "return-shaking":
    "Temblores, ver cosas que no están, convulsiones: llama ahora al número de emergencias.",
  "return-people": "Después, personas",
  "return-people-note": "Cuéntaselo hoy a una persona. Pesa menos cuando se dice.",
  "return-ask": "Pedir que venga alguien",
  "return-later": "Otro día: tres preguntas para aprender",
  "return-before": "¿Qué pasaba en las horas de antes?",
  "return-hoped": "¿Qué esperabas que hiciera por ti?",
  "return-next": "¿Qué o quién podría estar un poco antes la próxima vez?",
  "care-title": "No hace falta que pases esto a solas",
  "care-posted": "Tu mensaje se publicó tal como lo escribiste. Esta tarjeta solo la ves tú.",
  "care-held":
    "Tu mensaje espera a la moderación: hasta entonces solo lo veis tú y ese equipo. Esta tarjeta solo la ves tú.",
  "care-private": "Esta tarjeta solo la ves tú.",
  "care-if-you":
    "Si eres tú: llama ahora, deja la puerta abierta y siéntate donde alguien te encuentre.",
  "care-step-away": "Aléjate un momento de las demás personas. Alguien puede pensar contigo.",
  "care-person": "Alguien que te acompañe",
  "care-lead": "Alguien puede acompañarte ahora. No hace falta que expliques nada.",
  "care-ask-named": "Pedir a {names} que me acompañe",
  "care-ask": "Pedir que alguien me acompañe",
  "care-nobody":
    "Ahora mismo no hay nadie de guardia: puede tardar un rato. Las líneas de abajo responden ahora.",
  "care-people": "Mi gente",
  "care-lines": "Líneas que responden ahora",
  "care-safe": "Primero, un lugar seguro",
  "care-safe-note":
    "Si puedes, ve donde no esté esa persona: con alguien del vecindario, a una tienda, a la calle. Desde allí puedes llamar.",
  "care-leave": "La puerta de arriba sale rápido de la página.",
  "care-more": "Más ayuda: qué hacer, todos los países",
  "care-close": "Estoy bien",
  "care-back": "Volver a la sala",
  "works-offline":
    "Esta página funciona sin conexión. Las llamadas y los mensajes usan tu teléfono.",
  back: "Volver al inicio",
} satisfies Translation<typeof english>;
