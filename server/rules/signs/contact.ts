import { harmless, strong, type Sign } from "./sign.ts";

/** To be written to somewhere else, in both languages. */
export const contactSigns: Sign[] = [
  strong(
    "handle",
    "@write me ~2 <on/at/via/by/through> ~1 @platform",
    "hit me ~1 up ~1 <on/at> @platform",
    "<what is/whats/got/drop/send/give/share/gimme/have|have you> ~2 <your/ur/yalls> ~1 @platform",
    "@platform me",
    "hmu|hml ~1 <on/at/through> @platform",
    "look me up ~1 <on/at> @platform",
    "<do you have/you got/you have> ~1 @platform $",
    "you ~1 on ~1 @platform $",
    "<move/switch/talk/chat/go/take this/continue> ~2 <to/on/over> ~1 @platform ~1 <$/easier/it/instead/better/so/and/if>",
    "here|there is my @platform",
  ),
  strong(
    "handle",
    "@escribe ~2 <en/por/al/a/x/via> ~1 @platform",
    "agregame|anademe $",
    "agregame|anademe al|a ~1 @platform",
    "<estoy/soy/aparezco/salgo> ~2 en @platform ~1 como",
    "<tienes/tienen/usas> ~1 @platform $",
    "<manda|mandame/enviame> ~1 <solicitud/invitacion> ~1 <en/por/al> @platform",
    "<pasame/pasenme/me pasas/me das/dame/me regalas/manda|mandame/comparte|compartes> ~1 <tu/tus/su> ~1 <@platform/numero/cel/celular/telefono/contacto/correo>",
    "<te/les> <paso/dejo/mando/doy> mi ~1 <@platform/numero/cel/celular/telefono/contacto/correo>",
    "<cual es/cuál es> tu ~1 <@platform/numero/cel/celular/correo>",
    "<hablamos/platicamos/seguimos|seguir/vamos> ~1 <por/en/al> @platform",
  ),
  strong(
    "telephone",
    "<what is/whats/drop|send|give ~1/gimme> ~1 <your/ur> ~1 <number/cell/phone number> ~1 <$/so/and>",
  ),
  harmless(
    "told",
    "@others ~3 <me/us> ~2 <on/at/via/by/through/en/por> ~1 @platform",
    "<do not/never/stop|stopped/no longer> ~1 @write|@escribe",
    "no me ~1 <escriban|escribas/agregues|agreguen>",
  ),
];
