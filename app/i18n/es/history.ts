import type { history as english } from "../en/history.ts";
import type { Translation } from "../translate.ts";

export const history = {
  spans: "Cuánto mirar atrás",
  "span-7": "7 días",
  "span-30": "30 días",
  "span-90": "90 días",
  "span-365": "Un año",
  print: "Imprimir",
  take: "Llévatelo",
  "take-note":
    "Todos tus registros con tus notas, en un archivo. Cuando esté en tu dispositivo, quien lo abra podrá leerlo.",
  csv: "Para una hoja de cálculo (CSV)",
  json: "Para otros programas (JSON)",

  noted: "Anotaste {count} de los últimos {days} días.",
  settled: { one: "{count} fue en calma.", other: "{count} fueron en calma." },
  "settled-more": {
    one: "{count} fue en calma, {more} más que en los {days} días anteriores.",
    other: "{count} fueron en calma, {more} más que en los {days} días anteriores.",
  },
  "starts-soon": "Después de tres registros aquí empieza una imagen.",
  "nothing-here": "En estos días no hay nada anotado. Si miras más atrás, quizá se vea más.",

  window: "Ventana de tolerancia",
  "your-window": "franja de calma",
  "a-moment": "más pequeño: otro momento",
  "each-week":
    "Cada marca es el punto medio de una semana; la barra de detrás va de su día más bajo al más alto.",
  cravings: "Ganas de consumir",
  easing: "Van bajando: de unos {from} a unos {to}.",
  stronger: "Esta semana las ganas de consumir fueron más fuertes. ¿Quieres un plan?",
  "stronger-help": "Ayuda ahora",
  "stronger-practice": "Una práctica",
  "seven-days": "La línea es el punto medio de siete días.",
  sleep: "Sueño",
  "usual-sleep": "Lo habitual: unas {hours} horas por noche.",
  calendar: "Los últimos 30 días",
  table: "En una tabla",
  day: "Día",
  "week-of": "Semana desde",
  moments: "Momentos",
  state: "Estado",
  "lowest-highest": "Del más bajo al más alto",
  hours: "Horas",
  "of-ten": "De 0 a 10",

  helps: "Qué me ayuda",
  "helps-note": "Según lo que anotaste antes y después. Es solo tuyo.",
  "eased-activated": "{practice}, en activación: alivió {eased} de {count} veces.",
  "eased-settled": "{practice}, en calma: alivió {eased} de {count} veces.",
  "eased-shutdown": "{practice}, en desconexión: alivió {eased} de {count} veces.",
  "eased-any": "{practice}: alivió {eased} de {count} veces.",
  means: "De media, de {before} a {after}.",
  "before-after": "○ antes · ● después, de 0 a 10",

  patterns: "Lo que fue junto",
  "patterns-note":
    "Esto no dice qué causa qué, y el azar también juega. Tú sabes mejor qué significa.",
  "pattern-short-sleep-craving":
    "Los días tras dormir menos de 6 horas, las ganas de consumir fueron unos {points} puntos más altas — {count} días.",
  "pattern-short-sleep-restless":
    "Los días tras dormir menos de 6 horas estabas unas {points} líneas más lejos de la calma — {count} días.",
  "pattern-flag-craving":
    "Los días con «{flag}», las ganas de consumir fueron unos {points} puntos más altas — {count} días.",
  "pattern-weekend-craving":
    "Los fines de semana, las ganas de consumir fueron unos {points} puntos más altas — {count} días.",
  "pattern-weekday-craving":
    "De lunes a viernes, las ganas de consumir fueron unos {points} puntos más altas — {count} días.",
  "pattern-practice-settles":
    "Los días después de una práctica estabas unas {points} líneas más cerca de la calma — {count} días.",
  "pattern-sharing-eases":
    "Los días después de compartir un registro, las ganas de consumir fueron unos {points} puntos más bajas — {count} días.",
  "not-helpful": "No me ayuda",
  "put-aside": "Apartados ({count})",
  "put-aside-note": "Estos no se te muestran. Puedes recuperarlos.",
  "bring-back": "Recuperar",
  "about-short-sleep-craving": "Noches cortas y ganas de consumir",
  "about-short-sleep-restless": "Noches cortas y calma",
  "about-flag-craving": "«{flag}» y ganas de consumir",
  "about-weekend-craving": "Fines de semana y ganas de consumir",
  "about-weekday-craving": "Días entre semana y ganas de consumir",
  "about-practice-settles": "Las prácticas y el día después",
  "about-sharing-eases": "Compartir y el día después",

  list: "Día a día",
  "one-day": "Un día",
  "day-empty-title": "Nada anotado este día",
  "day-empty": "Un día sin registro está bien. Los demás siguen aquí.",
  amend: "Cambiar el registro de hoy",
} satisfies Translation<typeof english>;
