import type { search as english } from "../en/search.ts";
import type { Translation } from "../translate.ts";

export const search = {
  title: "Buscar",
  "in-group": "Buscar en {group}",
  everywhere: "Buscar en todos mis grupos",
  label: "Palabras que buscas",
  note: "En inglés y en español, con acentos o sin ellos. Pon una frase entre “comillas”; pon un guion delante de una palabra para dejarla fuera.",
  find: "Buscar",
  found: {
    one: "{count} mensaje en esta página",
    other: "{count} mensajes en esta página, primero los más nuevos",
  },
  results: "Lo que se encontró",
  "type-words": "Escribe una o dos palabras que recuerdes.",
  "small-words": "Prueba con una palabra que diga algo más, como «mañana» o «dormir».",
  "too-long": "Que tenga 200 caracteres o menos. Con pocas palabras se encuentra más.",
  "none-title": "No se encontró nada",
  none: "Nadie lo dijo con estas palabras, entre lo que puedes leer aquí. Prueba con menos palabras o con otras.",
  "none-so-far": "Nada en los mensajes más nuevos. Puede haber algo más atrás.",
  "newest-only": {
    one: "Estas palabras están en muchísimos mensajes. Se miró el mensaje más nuevo de cada grupo; añade una palabra, o busca en un solo grupo, para ver lo anterior.",
    other:
      "Estas palabras están en muchísimos mensajes. Se miraron los {count} más nuevos de cada grupo; añade una palabra, o busca en un solo grupo, para ver lo anterior.",
  },
  further: "Buscar más atrás",
  "in-place": "en",
  "gone-author": "Alguien que ya no está",
  about: "Habla de: {note}",
  "show-words": "mostrar las palabras",
} satisfies Translation<typeof english>;
