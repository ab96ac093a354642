import { isKnown } from "../../safety/screening/lexicon.ts";

/** Short words of both languages: two of them beside each other are two words, not one that was taken apart. */
const common = new Set(
  (
    "a am an and any are as ask at ate away back bad bag ball bar bat bed been bet bid big bit boy bus but buy by call " +
    "came can cap car cat club come cop cup cut dad day deal did die dig do dog done door down dry due each ear " +
    "eat egg end even eye face fact far fat feel few fill fit fix for from full fun game gas gave get gift girl give go god " +
    "gone good got guy had hair half hand has hat he head hear help her here hey hi high him his hit hold home hot " +
    "house how i ice if ill in into is it job just keep key kid kind knew know lady land last late law lay led left leg " +
    "less let life like line list live long look lot love low lunch made mad make man many map master mate may me mean men met " +
    "might mine miss mom moon more most mother move much must my name near need new next nice night no nor not now nut of " +
    "off office oh old on once one only open or other our out over own page paid park part party pass past pay peace pen people " +
    "pet pick pie pill pin place plan play please point pop pot press push put ran rapist rat read real red rest ride right rise road " +
    "room run sad said sale same sat saw say sea see seen sell send sent set she shop show side sing sister sit site sky sleep so " +
    "some son song soon star start stay step still stop such sun sure take talk tax tea team tell ten test than that the " +
    "their them then there these they thing this those though time tip to today told too took top town trip try turn two " +
    "under up us use very visit walk wall want war warm was water way we wear week well went were wet what when where " +
    "who why wife will win wish with woman wood word work year yes yet you your " +
    "al algo alma ano aqui asi aun ayer bajo bar bien boca buen cada caja cama cara casa como con cosa cual da dan dar de " +
    "decir del desde dia dice digo donde dos el ella en era es ese eso esta este esto fin fue gran ha hace hacia han hasta hay " +
    "he hijo hola hora hoy ir ja la las le les lo los luego luz mal mano mas me mes mi mil mis mucho muy nada ni no nos o " +
    "os otra otro pan para parte paz pero pie poco por pues que quien rato rio sal se sea ser si sin sino sol solo son su " +
    "sus tal tan te ten ti tia tio todo tu tus un una uno va van vas ve vea ver vez vi via vida voy y ya yo"
  ).split(" "),
);

/** Whether it is a word by itself. */
export const isWord = (word: string): boolean => common.has(word) || isKnown(word);
