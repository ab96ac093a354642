import type { MeasureWords } from "./words.ts";

/**
 * Our own translation of the Brief Addiction Monitor, with «tú». It has not been validated;
 * docs/instruments.md says so.
 */
export const spanish: MeasureWords = {
  questions: {
    "1": "En los últimos {days} días, ¿cómo dirías que ha sido tu salud física?",
    "2": "En los últimos {days} días, ¿cuántas noches te costó dormirte o seguir durmiendo?",
    "3": "En los últimos {days} días, ¿cuántos días sentiste depresión, ansiedad, enfado o mucho malestar durante la mayor parte del día?",
    "4": "En los últimos {days} días, ¿cuántos días bebiste alcohol, en CUALQUIER cantidad?",
    "5": "En los últimos {days} días, ¿cuántos días tomaste al menos 5 bebidas (si eres hombre) o al menos 4 bebidas (si eres mujer)?",
    "6": "En los últimos {days} días, ¿cuántos días usaste alguna droga ilegal o de la calle, o tomaste medicamentos con receta de un modo distinto al indicado?",
    "7a": "¿Marihuana (cannabis, hierba, maría)?",
    "7b": "¿Sedantes o tranquilizantes («benzos», Valium, Xanax, Ativan, Ambien, barbitúricos, fenobarbital, etc.)?",
    "7c": "¿Cocaína o crack?",
    "7d": "¿Otros estimulantes (anfetamina, metanfetamina, Dexedrine, Ritalin, Adderall, «speed», «cristal», «ice», etc.)?",
    "7e": "¿Opiáceos (heroína, morfina, Dilaudid, Demerol, Oxycontin, «oxi», codeína (Tylenol 2, 3, 4), Percocet, Vicodin, fentanilo, etc.)?",
    "7f": "¿Inhalantes (pegamentos, quitaesmalte, disolvente de pintura, etc.)?",
    "7g": "¿Otras drogas (esteroides, pastillas sin receta para dormir o adelgazar, Benadryl, efedra, otros medicamentos sin receta o desconocidos)?",
    "8": "En los últimos {days} días, ¿hasta qué punto te molestaron las ganas o los impulsos de beber alcohol o usar drogas?",
    "9": "¿Hasta qué punto confías en que NO usarás alcohol ni drogas en los próximos {days} días?",
    "10": "En los últimos {days} días, ¿cuántos días fuiste a reuniones de ayuda mutua, como AA o NA, para apoyar tu recuperación?",
    "11": "En los últimos {days} días, ¿cuántos días estuviste en situaciones o con personas que podrían aumentar tu riesgo de usar alcohol o drogas (es decir, cerca de «personas, lugares o cosas» de riesgo)?",
    "12": "¿Hasta qué punto tu religión o espiritualidad ayuda a sostener tu recuperación?",
    "13": "En los últimos {days} días, ¿cuántos días pasaste buena parte del tiempo en el trabajo, en clase o en un voluntariado?",
    "14": "¿Tienes ingresos suficientes (de fuentes legales) para pagar lo necesario, como vivienda, transporte, comida y ropa, para ti y para quienes dependen de ti?",
    "15": "En los últimos {days} días, ¿hasta qué punto te molestaron discusiones o problemas para llevarte bien con familiares o amistades?",
    "16": "En los últimos {days} días, ¿cuántos días tuviste contacto o pasaste tiempo con familiares o amistades que apoyan tu recuperación?",
    "17": "¿Hasta qué punto te satisface tu avance hacia tus metas de recuperación?",
  },
  notes: {
    "5": "Una bebida es un trago de licor fuerte (1,5 onzas, unos 45 ml), una lata o botella de cerveza (12 onzas, unos 355 ml) o una copa de vino (5 onzas, unos 150 ml).",
  },
  leadOf7: "En los últimos {days} días, ¿cuántos días usaste alguna de estas drogas?",
  choices: {
    health: ["Excelente", "Muy buena", "Buena", "Regular", "Mala"],
    much: ["Nada", "Un poco", "Moderadamente", "Bastante", "Muchísimo"],
    income: ["No", "Sí"],
  },
};
