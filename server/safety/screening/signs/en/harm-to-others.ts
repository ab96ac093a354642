import { about } from "../../sign.ts";

const will =
  "<feel|feeling|felt like/going|gonna to/want|wants|wanna|wanting to/about|ready|prepared to/will/swear ~3/thinking|thoughts|thought|think|fantasizing|dreaming about|of/afraid|scared|worried ~1 i ~3/planning|plan|plans to|on/might/urge|urges to/have|got to/need|needs to/tempted to/let me/scared of/would>";
const harm =
  "kill|killing|murder|murdering|shoot|shooting|stab|stabbing|strangle|strangling|hurt|hurting|harm|harming|choke|choking|slaughter|execute|poison|drown|smother|shank|merk|bury|slit|gut|behead|run_over|attack|attacking|butcher|burn|torture|maim";

/** Somebody may hurt others. */
export const harmToOthers = about("harm-to-others", [
  [
    "going to hurt somebody",
    2,
    [
      "make|making sure ~2 never <breathe/breathes/walks|walk/wakes|wake/sees|see>",
      "lose ~1 it|control and|then ~1 <kill/hurt> ",
      "use|using it on|against @them",
      `${will} ~1 ${harm} ~1 my? ~1 @them`,
      `i will|can ${harm} @them`,
      `<on my way/driving/going> ~3 to ~2 ${harm} @them`,
      `<keep ~2/intrusive/get|getting/having ~2> thoughts ~1 of|about ~1 ${harm} ~2 @them`,
      `i am ${harm} @them`,
      "<going to/want to/will/ready to/about to> ~1 <beat/stomp/kick/smash/bash> ~1 @them ~2 <to death/ass|head|face|skull in?/until ~4/bloody/senseless/up>",
      "<beat/stomp/choke/stab/shoot> ~2 @them ~1 to death",
      "<going|gonna to/want to/will/about to> beat the ~2 <shit/crap/hell/life> out of",
      "put|putting a ~1 <bullet/knife/cap> ~1 in ~2",
      "<shoot|shooting|blow|blowing|burn|burning|light> ~1 up ~2 @place",
      "<bomb/shoot up> ~2 @place",
      "<burn|burning|set> ~2 <house|place|apartment|home|building|car|trailer> ~1 <down/on fire/with>",
      "want|wish ~2 @them ~2 <dead/to die/to bleed/in the ground>",
      "@they ~1 <is|are> ~2 dead <when/if/once/as soon as> i",
      "@they ~1 <is|are> a dead man|woman",
      "take|taking ~3 <them/him/her/people/everyone/somebody/someone> ~1 <out tonight|with me|down with me/with me $>",
      "make|making @them ~1 <bleed/suffer/beg>",
      "<end/ending> <him/her/them>",
      "<driving/going/heading/drive|go|on my way ~2> to ~4 <house|place|work ~1> to <end/finish/hurt/kill/shoot/stab> ~1",
      "kill|killing|shoot|stab ~1 <somebody/someone/people/everyone/everybody>",
      "catch|catching|caught a body",
      "run|running @them ~2 over",
      `see|seeing|picture|picturing|imagine|imagining|images ~2 ${harm} ~1 my? @them`,
      "make|making|want ~3 @them ~5 bleed|suffer",
      "kill|killing|murder a? @them tonight|today|and",
      "snap|snapping his|her|their neck",
      "not ~1 <stop|keep|control ~2 from hurting|killing ~2 @them>",
      "lose it and ~1 <kill/hurt>",
      "@they ~4 <going|gonna|wants|plans|planning|threatening|ready to> ~1 <shoot/kill/stab/murder> ~1 my|his|her|their|a|some ~1 @them",
    ],
    { isHyperbole: true },
  ],
  [
    "armed",
    1,
    [
      "@weapon and i am",
      "<i/have|got|bought|with> ~3 <a|the|my> <gun/knife/bat/machete/pistol/glock/strap/rifle/shotgun/blade/axe/hammer>",
      "@weapon ~2 <in the car|truck|bag|with me/on me/loaded/ready/in my>",
      "bought|got the|a gun",
    ],
    { isHyperbole: true },
  ],
  [
    "on the way to somebody",
    1,
    [
      "i am ~1 going|driving|headed|heading|walking ~1 to ~2 <office|school|work|church|clinic|mall|house|job|place|apartment|bar>",
      "know|knows where @them|they|he|she ~1 live|lives|work|works|sleep|sleeps",
      "<driving/going/headed/heading/walking/outside/on my way> ~3 <his|her|their ~1 house|place|work|apartment|job/over there/to find>",
      "<outside> <his|her|their|him> ~1 house|place|door",
      "pulling|pull|rolling|sliding up|on ~1 him|her|them|that",
      "going over there",
      "i will find him|her|them",
    ],
    { isHyperbole: true },
  ],
  [
    "rage",
    1,
    [
      `could|should ~1 ${harm} ~1 my? @them`,
      "<make|making> @them pay",
      "<going to/will> <get him|her|them/find him|her|them/fuck ~2 up>",
      "can not ~1 control <it/myself/this/my anger|rage/the rage>",
      "<going to/about to/gonna> <lose it|control/snap/explode>",
      "deserves|deserve to ~1 <die/suffer/bleed/pay>",
      "i ~1 mean it",
      "so|this angry|mad ~2 scared|afraid",
      "revenge",
      "he|she|they will|wont ~1 <pay/regret/be sorry/see it coming/wake>",
      "homicidal",
      "hurt somebody|someone|people",
    ],
    { isHyperbole: true },
  ],
  [
    "homicidal",
    2,
    ["homicidal|murderous thoughts|ideation|urges", "i am|feel|feeling ~1 homicidal"],
  ],
]);
