import type { Practice } from "../practice-contract.ts";
import { both, pose } from "./words.ts";

export const mindfulMovement: Practice = {
  slug: "mindful-movement",
  modality: "mindfulness",
  suits: ["settled", "shutdown", "activated"],
  minutes: [5, 10, 15],
  usualMinutes: 10,
  name: both("Mindful movement", "Movimiento con atención"),
  line: both(
    "Simple movements, slowly, and a pause after each to feel it.",
    "Movimientos sencillos, despacio, con una pausa tras cada uno para sentirlo.",
  ),
  why: both(
    "Movement is easy to feel, so it is a good place to practise noticing. Where does it pull, where is it easy, where is enough? You find your own edge, and you are the one who decides.",
    "El movimiento se siente con facilidad, por eso es un buen lugar para aprender a notar. ¿Dónde tira, dónde es fácil, dónde basta? Tú encuentras tu límite, y tú decides.",
  ),
  cautions: [
    both(
      "It is not about reaching far. If something hurts or you feel dizzy, make it smaller, sit down or leave it out.",
      "No se trata de llegar lejos. Si algo te duele o te mareas, hazlo más pequeño, siéntate o déjalo.",
    ),
    both(
      "If you are pregnant, had surgery not long ago, or have trouble with your back, joints or balance, ask your doctor first which movements suit you.",
      "En el embarazo, tras una operación reciente o si tienes problemas de espalda, articulaciones o equilibrio, pregunta antes a tu médico o médica qué movimientos te van bien.",
    ),
  ],
  source: {
    title:
      "Mindful movement in mindfulness-based stress reduction: Kabat-Zinn, Full Catastrophe Living (revised edition, Bantam, 2013)",
  },
  player: {
    kind: "poses",
    steps: [
      pose(
        "standing",
        30,
        0,
        both(
          "Stand with a chair close by. Your eyes can be open or closed; open helps with balance. You can stop at any time, and rest whenever you like.",
          "Ponte de pie con una silla cerca. Los ojos, abiertos o cerrados; abiertos ayudan al equilibrio. Puedes parar en cualquier momento y descansar cuando quieras.",
        ),
        both("You can sit all the way through.", "Puedes hacerlo todo en la silla."),
      ),
      pose(
        "standing-reach",
        35,
        1,
        both(
          "If you like, let your arms rise very slowly to the side, and up. Where do you first feel them grow heavy? Then let them come down, just as slowly.",
          "Si quieres, sube los brazos muy despacio por los lados, hacia arriba. ¿Dónde notas primero que pesan? Luego deja que bajen, igual de despacio.",
        ),
        both(
          "Only your hands can rise, or one arm. Small movements have much to feel.",
          "Puedes subir solo las manos, o un brazo. En lo pequeño hay mucho que sentir.",
        ),
      ),
      pose(
        "standing",
        20,
        1,
        both(
          "Rest. What do your arms feel like now: warm, tingling, the same?",
          "Descansa. ¿Cómo están ahora tus brazos: con calor, con cosquilleo, igual?",
        ),
      ),
      pose(
        "standing-side",
        25,
        1,
        both(
          "You might lean to one side, and stop where it is still pleasant. Notice your ribs and your breath there.",
          "Puedes inclinarte hacia un lado y parar donde todavía sea agradable. Nota ahí las costillas y la respiración.",
        ),
        both(
          "Hold on to the chair, or lean just a thumb's width.",
          "Agárrate a la silla, o inclínate apenas un dedo.",
        ),
      ),
      pose(
        "standing-side",
        25,
        1,
        both(
          "Come to the middle, and then the other side, if you like. Is it the same there?",
          "Vuelve al centro y luego ve al otro lado, si quieres. ¿Es igual ahí?",
        ),
        both("Or rest in the middle.", "O descansa en el centro."),
      ),
      pose(
        "standing-sway",
        30,
        1,
        both(
          "Perhaps let your weight go from foot to foot. Feel each sole take it, and give it back.",
          "Quizá te guste pasar el peso de un pie al otro. Siente cómo cada planta lo recibe y lo devuelve.",
        ),
        both(
          "On a chair, sway from one side of the seat to the other.",
          "En la silla, balancéate de un lado del asiento al otro.",
        ),
      ),
      pose(
        "seated",
        25,
        1,
        both(
          "Sit down slowly, if you are standing, and notice the moment when the chair takes your weight.",
          "Si estás de pie, siéntate despacio y nota el momento en que la silla recibe tu peso.",
        ),
        both("Stay standing, if you like that better.", "Sigue de pie, si así te gusta más."),
      ),
      pose(
        "seated-cat-cow",
        35,
        1,
        both(
          "You could make your back round and then long, following your breath or not. Which way feels better today?",
          "Puedes redondear la espalda y luego alargarla, siguiendo la respiración o no. ¿Qué te gusta más hoy?",
        ),
        both(
          "Move only your head, or only your shoulders.",
          "Mueve solo la cabeza, o solo los hombros.",
        ),
      ),
      pose(
        "seated-twist",
        20,
        1,
        both(
          "If you like, turn to one side, and let your eyes go along.",
          "Si quieres, gira hacia un lado y deja que tus ojos vayan también.",
        ),
        both("Only your eyes can turn.", "Puedes mover solo los ojos."),
      ),
      pose(
        "seated-twist",
        20,
        1,
        both("And to the other side.", "Y hacia el otro lado."),
        both("Or come to the middle and rest.", "O vuelve al centro y descansa."),
      ),
      pose(
        "seated",
        35,
        1,
        both(
          "Rest, and feel your whole body sitting here, or just your hands. What would be good for it now: water, air, a walk, nothing at all?",
          "Descansa y siente todo tu cuerpo en la silla, o solo las manos. ¿Qué le vendría bien ahora: agua, aire, un paseo, nada?",
        ),
      ),
    ],
  },
};
