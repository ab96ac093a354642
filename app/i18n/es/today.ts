import type { today as english } from "../en/today.ts";
import type { Translation } from "../translate.ts";

export const today = {
  title: "Hoy",
  morning: "Buenos días, {name}",
  afternoon: "Buenas tardes, {name}",
  evening: "Buenas noches, {name}",
  night: "Una hora tranquila, {name}",
  "new-here": "Nuevo desde que estuviste aquí",
  "all-read": "Lo has visto todo. Nada te espera.",
  "say-hello": "Di hola",
  "say-hello-note": "Un hola es suficiente. Solo leer también está bien.",
  "find-group": "Encuentra un grupo",
  "find-group-note": "Aún no estás en ningún grupo. Mira cuáles están abiertos para ti.",
  "your-requests": "Lo que has pedido",
  waiting: "Has pedido entrar. Te responderá alguien que modera el grupo.",
  declined: "La respuesta fue: ahora no. Puedes volver a pedirlo más adelante.",
  "for-moderators": "Para ti, que moderas",
  breathe: "Soltar el aire más despacio",
  "breathe-note": "Dos minutos, sin preparar nada.",

  practices: "Prácticas",
  "practices-note": "Esta es la primera. A esta página llegarán más.",
  "practice-time": "Unos dos minutos",
  "practice-why":
    "Cuando el aire sale más despacio de lo que entra, el cuerpo recibe la señal de que puede calmarse.",
  "practice-step-1":
    "Siéntate o quédate de pie, como quieras. Con los pies en el suelo, si puedes.",
  "practice-step-2": "Toma aire por la nariz mientras cuentas hasta cuatro.",
  "practice-step-3":
    "Suelta el aire despacio mientras cuentas hasta seis. Con un suspiro, un murmullo o los labios juntos: todo vale.",
  "practice-step-4": "Sigue unas diez respiraciones. Si se te va la cuenta, empieza donde quieras.",
  "practice-care":
    "Si notas mareo o tensión, deja que el aire vaya a su ritmo y mira a tu alrededor.",
  "practice-pacer": "Respirar con una forma que se mueve",
} satisfies Translation<typeof english>;
