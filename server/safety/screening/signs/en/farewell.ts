import { about } from "../../sign.ts";

/** What people say who do not expect to be here. */
export const farewell = about("self-harm", [
  [
    "farewell for good",
    2,
    [
      "<by the time|when|if you|yall|anyone|someone read|reads|find|see this/reading this> ~3 <gone/dead/not be here|around|alive/already gone|be/over>",
      "<goodbye|suicide|final|farewell> <note/notes/letter/letters>",
      "<wrote/written/writing/write/left/leaving> ~2 <goodbye/suicide/final> ~1 <note/notes/letter/letters>",
      "goodbye ~1 <world/life/cruel|forever/for good/for ever>",
      "<this is/saying> ~1 <my ~1 final|last goodbye/my goodbye/goodbye forever|for good>",
      "my|the <last/final> ~1 <night|day ~1 on|alive|here/breath/words/goodbye>",
      "<last/final> <night/day/time> <alive/on earth/on this earth/you will|ll ~1 hear|see>",
      "you will not|never ~1 <see/hear|hear from> ~1 me <again/anymore/after>",
      "<tell/let> ~4 was|is not ~1 her|his|their|anyones|your fault",
      "<remember/forgive> me when i am gone",
      "at|for my funeral",
      "when|until|till|if|after <they|you|someone|somebody ~1 find|finds> <me/my body>",
      "find|finding my body",
      "<all|everything ~1 be over soon>",
    ],
  ],
  [
    "goodbye",
    1,
    [
      "goodbye <everyone/everybody/all/guys/yall/my friends/friends/$/to you>",
      "<this is|its ~2 goodbye/bye everyone|forever|all|yall|$/farewell>",
      "you|yall were ~1 <good/great/kind/best>",
      "thank|thanks ~3 for <being ~1 kind|there|nice|good/everything $>",
      "thank you ~2 for being kind",
      "say thanks|thx|thank|goodbye|bye",
      "<love you all/i love you all/i loved you all>",
      "love all of you|yall",
      "see you ~2 <on the other side/in heaven/in the next life/never>",
    ],
  ],
  [
    "sorry",
    1,
    [
      "i am ~1 sorry for everything",
      "<so/am> sorry $",
      "sorry to ~2 <everyone/all/family/kids/mom/leave>",
      "<forgive me/please forgive>",
      "when|once|after i am|was ~1 gone",
      "<was/is> not ~1 <her/his/their/your/anyones/anyone> fault",
    ],
  ],
  [
    "what is left behind",
    1,
    [
      "<last/final> <message/post/text/time/words/night/day/meal/letter>",
      "not <look/come|try> ~2 for|find|save me",
      "<take care of/look after/feed> my ~1 <dog/cat/kids/son/daughter/mom/family/children/pets/baby/wife/girls/boys>",
      "tell ~1 my ~2 i <love|loved/am sorry>",
      "please tell ~1 my",
      "<was/is> not ~1 <her/his/their/your/anyones/anyone> fault",
      "<wrote|written|writing the|a|my|some|them> ~1 letters|letter|note|notes",
      "<gave|given|giving> ~1 away <my/all/her/his/everything> ~2",
      "<made|making my peace/got|put|getting|getting my affairs in order/made ~1 arrangements>",
      "in the drawer",
      "they ~1 will get|be over it|fine",
    ],
  ],
]);
