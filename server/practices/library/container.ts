import type { Practice } from "../practice-contract.ts";
import { both, step } from "./words.ts";

export const container: Practice = {
  slug: "container",
  modality: "resourcing",
  suits: ["activated", "settled"],
  minutes: [4, 8],
  usualMinutes: 4,
  name: both("The container", "El recipiente"),
  line: both(
    "Put away for now what is too much for now.",
    "Guarda por ahora lo que por ahora es demasiado.",
  ),
  why: both(
    "Nothing is pushed away for good. You decide when to take it out again, and with whom.",
    "Nada se borra para siempre. Tú decides cuándo volver a sacarlo, y con quién.",
  ),
  cautions: [
    both(
      "This is for settling only. Working through traumatic memories belongs with a trained therapist.",
      "Esto es solo para calmarse. Trabajar recuerdos traumáticos es para hacerlo con un terapeuta con formación.",
    ),
    both(
      "You don't look at what goes in: a label is enough. People don't go into it.",
      "No miras lo que entra: basta una etiqueta. Las personas no entran.",
    ),
  ],
  source: { title: "Murray: Container, J EMDR Pract Res 2011;5:29-32; Shapiro 2018" },
  player: {
    kind: "cues",
    steps: [
      step(
        25,
        0,
        "Feel the chair under you. Eyes open or closed. You can stop at any time.",
        "Siente la silla. Ojos abiertos o cerrados. Puedes parar cuando quieras.",
      ),
      step(
        45,
        3,
        "Imagine something that can hold anything: a chest, a vault, a jar under the sea.",
        "Imagina algo que pueda guardar cualquier cosa: un baúl, una caja fuerte, un frasco bajo el mar.",
      ),
      step(
        40,
        3,
        "How does it close? A lock, a lid, a heavy door. Only you can open it.",
        "¿Cómo se cierra? Un candado, una tapa, una puerta pesada. Solo tú puedes abrirlo.",
      ),
      step(
        50,
        4,
        "Let what is too much for now go in, as a parcel or a colour, without looking inside it.",
        "Deja que entre lo que por ahora es demasiado, como un paquete o un color, sin mirar dentro.",
      ),
      step(
        40,
        3,
        "Close it. Put it as far away as you like. It waits; nothing is forgotten.",
        "Ciérralo. Ponlo tan lejos como quieras. Espera; nada se olvida.",
      ),
      step(
        40,
        0,
        "Look around your room and name three things you see. If it was heavy, tell someone you trust.",
        "Mira tu cuarto y nombra tres cosas que ves. Si pesaba mucho, cuéntaselo a alguien de confianza.",
      ),
    ],
  },
};
