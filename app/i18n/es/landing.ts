import type { landing as english } from "../en/landing.ts";
import type { Translation } from "../translate.ts";

export const landing = {
  title: "Después del tratamiento, en compañía",
  lead: "Evenkeel es donde las personas que terminaron un tratamiento siguen adelante en compañía: grupos pequeños y moderados, prácticas de calma, gente constante.",
  why: "El cuerpo sigue aprendiendo calma meses después del tratamiento. Ayudan la práctica, la paciencia y la gente que se queda.",
  invited: "Tengo una invitación",
  "invited-note": "Abre el enlace que te dio tu centro, o pégalo aquí.",
  link: "El enlace",
  "go-on": "Seguir",
  "link-unknown":
    "Este enlace no es nuestro. Los nuestros terminan en una fila larga de letras y números.",
  "sign-in": "Iniciar sesión",
  "sign-in-note": "Si ya has estado aquí.",
  "help-note": "Si ahora es difícil, la Ayuda de arriba se abre enseguida, también sin cuenta.",
  "staff-title": "Qué ve el equipo",
  "staff-lead": "El equipo del centro cuida la casa. Esto es todo lo que ve de ti.",
  "staff-see-1": "A quién invitó, y si una invitación se usó.",
  "staff-see-2": "Qué grupos hay, y lo que dice un grupo si está en él como cualquiera.",
  "staff-not": "Lo que no ve",
  "staff-not-1": "Mensajes de grupos en los que no está.",
  "staff-not-2": "Tu contraseña. Nadie puede: solo se guarda un valor de comprobación.",
  "staff-not-3": "Cuándo estuviste aquí por última vez, ni qué lees.",
  "staff-not-4":
    "Tus registros, salvo que compartas alguno con un grupo en el que estén. Tus notas se guardan cifradas.",
  "staff-not-5": "Lo que respondes a las preguntas sobre las últimas semanas. Se guarda cifrado.",
  "staff-technical":
    "Quien lleva el servidor del centro puede, técnicamente, leer su base de datos, como en cualquier sitio web. Pregunta a tu centro quién es.",
  "privacy-title": "Cómo se guardan tus datos",
  "privacy-1":
    "Esta casa es de tu centro y funciona en su propio servidor. Ninguna otra empresa recibe nada, salvo que actives las notificaciones: no hay rastreadores, ni publicidad, ni archivos de otros sitios.",
  "privacy-2":
    "Las demás personas te conocen por el nombre que elegiste. Tu correo es solo para iniciar sesión y para una contraseña nueva.",
  "privacy-3":
    "Lo que escribes en un grupo lo pueden leer sus miembros. Si dejas un grupo, lo que dijiste queda allí, con tu nombre.",
  "privacy-4":
    "Tres cookies: una mantiene tu sesión 30 días, otra recuerda tu idioma, otra conoce este aparato. Lo que aún no enviaste queda en tu aparato.",
  "privacy-push":
    "Si activas las notificaciones, viajan por el servicio del fabricante de tu navegador. Sabe cuándo llega algo para tu dispositivo, y nada más: ni una palabra, ni un nombre, ni un grupo. Al desactivarlas o cerrar sesión, se acaba.",
  "privacy-5":
    "Para recibir tus datos o borrarlos, pregunta a tu centro: su gente responde por ellos.",
} satisfies Translation<typeof english>;
