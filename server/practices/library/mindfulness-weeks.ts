import type { Both, Course, CourseDay } from "../practice-contract.ts";
import { both } from "./words.ts";

const day = (practice: string, minutes: number, notice?: Both): CourseDay => ({
  practice,
  minutes,
  ...(notice && { notice }),
});

/** Smaller than the classes that it follows, and with the eyes open, for those whom stillness stirs up. */
export const mindfulnessWeeks: Course = {
  slug: "mindfulness-weeks",
  name: both("Eight weeks of mindfulness", "Ocho semanas de atención plena"),
  line: both(
    "A few minutes a day, a new theme each week, at your own pace.",
    "Unos minutos al día, un tema nuevo cada semana, a tu ritmo.",
  ),
  why: both(
    "Mindfulness is noticing what is happening now, with kindness. It is learned like walking: a little, often. Many people find that after some weeks they notice stress and cravings sooner, and have more room to choose. It goes along with your treatment and does not take its place.",
    "La atención plena es notar lo que pasa ahora, con amabilidad. Se aprende como a caminar: un poco, a menudo. Tras unas semanas, muchas personas notan antes el estrés y las ganas de consumir, y tienen más espacio para elegir. Acompaña tu tratamiento y no lo sustituye.",
  ),
  cautions: [
    both(
      "Small is good. Take a shorter length, keep your eyes open, swap a day, do a week twice, or rest. A day without practice takes nothing away.",
      "Lo pequeño está bien. Elige menos minutos, deja los ojos abiertos, cambia un día por otro, repite una semana o descansa. Un día sin práctica no te quita nada.",
    ),
    both(
      "If you lived through something frightening, being still or noticing your body can stir up memories. Then open your eyes, look around, move, or stop. Walking, moving and listening to sounds are full practices, and you could do the whole course with them.",
      "Si has vivido algo que dio mucho miedo, la quietud o notar el cuerpo pueden remover recuerdos. Entonces abre los ojos, mira a tu alrededor, muévete o para. Caminar, moverte y escuchar sonidos son prácticas completas, y puedes hacer todo el curso con ellas.",
    ),
    both(
      "In the first weeks of recovery everything can feel loud. Three minutes a day may be plenty, and it is fine to begin later.",
      "En las primeras semanas de recuperación todo puede sentirse muy fuerte. Tres minutos al día pueden ser de sobra, y también está bien empezar más tarde.",
    ),
    both(
      "If it stirs up much, or you sleep worse or feel far away afterwards, stop the course and talk to somebody of your care before you go on. When it is urgent, Help now is always there.",
      "Si te remueve mucho, o después duermes peor o te sientes lejos de todo, deja el curso y habla con alguien de tu equipo de cuidado antes de seguir. Si es urgente, la ayuda está siempre en Ayuda ahora.",
    ),
  ],
  source: {
    title:
      "After mindfulness-based stress reduction: Kabat-Zinn, General Hospital Psychiatry 1982;4:33-47; made gentler after Treleaven, Trauma-Sensitive Mindfulness (Norton, 2018)",
    url: "https://doi.org/10.1016/0163-8343(82)90026-3",
  },
  weeks: [
    {
      title: both("Arriving", "Llegar"),
      aim: both(
        "Much of the day runs by itself: we eat, wash and walk, and our thoughts are elsewhere. This week you practise noticing, a few minutes at a time.",
        "Gran parte del día va sola: comemos, nos lavamos, caminamos, y los pensamientos están en otra parte. Esta semana practicas notar, unos minutos cada vez.",
      ),
      days: [
        day(
          "three-minute-breathing-space",
          3,
          both(
            "Choose one thing that you do every day, such as brushing your teeth. Today, notice what it feels like.",
            "Elige algo que haces cada día, como lavarte los dientes. Hoy, nota cómo se siente.",
          ),
        ),
        day("sitting-with-breath-and-sounds", 5),
        day(
          "mindful-walking",
          5,
          both(
            "Eat one bite slowly. What does it look like, smell like, taste like?",
            "Come un bocado despacio. ¿Cómo se ve, a qué huele, a qué sabe?",
          ),
        ),
        day("body-scan", 10),
        day(
          "sitting-with-breath-and-sounds",
          5,
          both(
            "At one door today, stop for a breath before you go through.",
            "Hoy, ante una puerta, haz una pausa de una respiración antes de pasar.",
          ),
        ),
        day(
          "body-scan",
          10,
          both(
            "What did you notice this week that you often walk past?",
            "¿Qué has notado esta semana que muchas veces pasas por alto?",
          ),
        ),
      ],
    },
    {
      title: both("The body", "El cuerpo"),
      aim: both(
        "The body feels things before we have words for them. This week you visit it kindly, and you choose which places to go to and which to go around.",
        "El cuerpo siente las cosas antes de que tengamos palabras. Esta semana lo visitas con amabilidad, y eliges a qué lugares ir y cuáles rodear.",
      ),
      days: [
        day("body-scan", 10),
        day(
          "chair-flow",
          5,
          both(
            "Notice one nice thing today. Where in your body do you feel it?",
            "Hoy, nota una cosa agradable. ¿En qué parte del cuerpo la sientes?",
          ),
        ),
        day("body-scan", 10),
        day(
          "mindful-walking",
          5,
          both(
            "While you wait somewhere, feel both feet.",
            "Mientras esperas en algún sitio, siente los dos pies.",
          ),
        ),
        day("body-scan", 20),
        day(
          "bed-stretch",
          5,
          both(
            "Hunger, thirst, tired, cold: which of them does your body tell you early, and which late?",
            "Hambre, sed, cansancio, frío: ¿de cuál te avisa pronto tu cuerpo y de cuál tarde?",
          ),
        ),
        day("body-scan", 10),
      ],
    },
    {
      title: both("The breath", "La respiración"),
      aim: both(
        "Breath is always with you, wherever you are. This week it is a place to come back to. If it is not a good place for you, take sounds or your feet, for the whole week.",
        "La respiración siempre va contigo, estés donde estés. Esta semana es un lugar al que volver. Si no es un buen lugar para ti, usa los sonidos o los pies, toda la semana.",
      ),
      days: [
        day("breath-awareness", 5),
        day(
          "sitting-with-breath-and-sounds",
          10,
          both(
            "Before you answer a message, notice one breath.",
            "Antes de responder a un mensaje, nota una respiración.",
          ),
        ),
        day("three-minute-breathing-space", 3),
        day(
          "breath-awareness",
          10,
          both(
            "Something unpleasant today, a small thing: what did your breath do?",
            "Algo desagradable de hoy, algo pequeño: ¿qué hizo tu respiración?",
          ),
        ),
        day("mindful-movement", 5),
        day(
          "breath-awareness",
          10,
          both(
            "When do you breathe most easily? With whom, and where?",
            "¿Cuándo respiras con más facilidad? ¿Con quién y dónde?",
          ),
        ),
      ],
    },
    {
      title: both("Movement", "El movimiento"),
      aim: both(
        "You can be mindful without being still. This week you find out where your body says yes, where it says enough, and you listen.",
        "Se puede practicar la atención sin quietud. Esta semana descubres dónde tu cuerpo dice sí, dónde dice basta, y le haces caso.",
      ),
      days: [
        day("mindful-movement", 5),
        day(
          "mindful-walking",
          10,
          both(
            "Carry something heavy or light today, and feel your arms do it.",
            "Hoy, lleva algo que pese mucho o poco y siente cómo lo hacen tus brazos.",
          ),
        ),
        day("standing-flow", 5),
        day(
          "mindful-movement",
          10,
          both(
            "Notice one moment in which your body says “enough”, even in something nice.",
            "Nota un momento en que tu cuerpo dice «basta», aunque sea con algo agradable.",
          ),
        ),
        day("floor-flow", 10),
        day(
          "mindful-walking",
          10,
          both(
            "Walk a way that you know well, and find something you never saw.",
            "Haz un camino que conoces bien y busca algo que nunca habías visto.",
          ),
        ),
      ],
    },
    {
      title: both("When things are hard", "Cuando algo es difícil"),
      aim: both(
        "Hard feelings and urges rise, stay a while, and go down again. This week, if you like, you turn toward something small that is hard, for a breath or two, and then back to something easy. The biggest things can wait for somebody of your care.",
        "Las emociones difíciles y las ganas suben, se quedan un rato y vuelven a bajar. Esta semana, si quieres, te vuelves hacia algo difícil y pequeño, durante una o dos respiraciones, y luego hacia algo fácil. Lo más grande puede esperar a que estés con alguien de tu equipo de cuidado.",
      ),
      days: [
        day("three-minute-breathing-space", 3),
        day(
          "sitting-with-breath-and-sounds",
          10,
          both(
            "Something is hard? Feel your feet first. Then see what you want to do.",
            "¿Algo es difícil? Primero siente los pies. Luego mira qué quieres hacer.",
          ),
        ),
        day("urge-surfing", 5),
        day(
          "mindful-walking",
          10,
          both(
            "Find one place today where you can rest your eyes: a tree, the sky, a wall you like.",
            "Busca hoy un lugar donde descansar la mirada: un árbol, el cielo, una pared que te guste.",
          ),
        ),
        day("urge-surfing", 10),
        day(
          "chair-flow",
          5,
          both(
            "Who or what helped you this week? You could tell them.",
            "¿Quién o qué te ha ayudado esta semana? Quizá quieras decírselo.",
          ),
        ),
      ],
    },
    {
      title: both("Thoughts are not facts", "Los pensamientos no son hechos"),
      aim: both(
        "“I can't do this” is a thought. It may be loud, and still be only a thought. This week you watch thoughts come and go, like sounds, like buses that you can let drive by.",
        "«No puedo con esto» es un pensamiento. Puede sonar muy fuerte y ser solo un pensamiento. Esta semana miras cómo vienen y se van, como los sonidos, como autobuses que puedes dejar pasar.",
      ),
      days: [
        day(
          "sitting-with-breath-and-sounds",
          10,
          both(
            "When a thought is loud, try to say: “I notice the thought that …”",
            "Cuando un pensamiento suene fuerte, prueba a decir: «Noto el pensamiento de que…»",
          ),
        ),
        day("three-minute-breathing-space", 3),
        day(
          "breath-awareness",
          10,
          both(
            "Which thought comes by most often? You could give it a friendly name.",
            "¿Qué pensamiento pasa más a menudo? Puedes ponerle un nombre simpático.",
          ),
        ),
        day("mindful-walking", 10),
        day(
          "sitting-with-breath-and-sounds",
          20,
          both(
            "How do thoughts change when you are tired or hungry?",
            "¿Cómo cambian los pensamientos con el cansancio o el hambre?",
          ),
        ),
        day("mindful-movement", 10),
      ],
    },
    {
      title: both("Being kind to yourself", "Ser amable contigo"),
      aim: both(
        "Many of us talk to ourselves as we would to nobody else. This week you try out a kinder voice. If kind words feel strange, you could begin with a pet, or with somebody who is easy to like.",
        "A veces nos hablamos como no hablaríamos a nadie más. Esta semana pruebas una voz más amable. Si las palabras amables te resultan raras, puedes empezar por un animal, o por alguien a quien es fácil querer.",
      ),
      days: [
        day(
          "loving-kindness",
          5,
          both(
            "What would you say to a friend who had your day?",
            "¿Qué le dirías a una amistad que hubiera tenido tu día?",
          ),
        ),
        day("bed-stretch", 10),
        day(
          "loving-kindness",
          10,
          both(
            "Do one small thing today only because it is good for you.",
            "Haz hoy una cosa pequeña solo porque te hace bien.",
          ),
        ),
        day("body-scan", 10),
        day(
          "chair-flow",
          10,
          both(
            "Saying no can be kind too. Is there a small no that would do you good?",
            "Decir que no también puede ser amable. ¿Hay algún «no» pequeño que te haría bien?",
          ),
        ),
        day("loving-kindness", 15),
      ],
    },
    {
      title: both("Going on", "Seguir"),
      aim: both(
        "This is the last week here, and the first of all the others. You visit once more what you practised, and see what you want to keep.",
        "Esta es la última semana aquí, y la primera de todas las demás. Vuelves a visitar lo que practicaste y miras qué quieres conservar.",
      ),
      days: [
        day("body-scan", 20),
        day(
          "mindful-movement",
          10,
          both(
            "Which times of your day would be good for a small practice?",
            "¿Qué momentos de tu día serían buenos para una práctica pequeña?",
          ),
        ),
        day("loving-kindness", 10),
        day(
          "mindful-walking",
          20,
          both(
            "When it gets hard, which practice would you reach for first?",
            "Cuando las cosas se ponen difíciles, ¿qué práctica usarías primero?",
          ),
        ),
        day("breath-awareness", 20),
        day(
          "sitting-with-breath-and-sounds",
          10,
          both(
            "Who could you practise with, now and then?",
            "¿Con quién podrías practicar de vez en cuando?",
          ),
        ),
        day(
          "three-minute-breathing-space",
          3,
          both(
            "You went these weeks in your own way. What would you like to thank yourself for?",
            "Has hecho estas semanas a tu manera. ¿Qué te quieres agradecer?",
          ),
        ),
      ],
    },
  ],
};
