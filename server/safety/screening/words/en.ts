/** Words that stand for each other in English phrases. */
export const classes = {
  filler: `just really fucking fuckin freaking so very like honestly literally actually seriously lowkey highkey kinda
    kind sort basically even also still always now simply truly totally definitely probably maybe damn goddamn bloody
    fr ngl tbh idk bro man dude yall omg god well pls please finally already all sometimes constantly desperately
    badly again today tonight rn legit deadass straight sorta somehow only too anymore also tho`,
  negator: "not never no without none nor neither nobody stopped free zero",
  transparent: `am is are was were be been being have has had having do does did will would could can going to want
    wants wanted wanting trying tried try planning planned plan thinking think thought thoughts about of on feel feeling
    felt like actually really even ever just any an a the urge urges ideation saying say mean meaning that considering
    considered intend intending intention intentions desire interested currently longer seriously again hurt or need
    more might should suicidal self my feelings idea ideas with in active acting act harm attempted attempt wish wishing
    decided almost`,
  "past-verb":
    "wanted tried was were had used planned attempted did almost nearly thought felt wished decided threatened",
  "told-inside": "wanted queria pensaba intentaba quise",
  why: "why",
  says: "think say saying mean meaning that like said suggesting thought feel if",
  if: "if when whenever in case should",
  generic:
    "someone somebody anyone anybody people person clients client patients one teens teenagers kids members addicts",
  "first-person": "i we",
  join: "and but because although then",

  self: "myself himself herself themself themselves ourselves meself hisself theirself",
  they: `he she they somebody someone friend friends buddy roommate brother sister mom mum mother mama dad father daddy
    papa son daughter wife husband partner boyfriend girlfriend ex uncle aunt cousin nephew niece sponsee sponsor
    neighbor neighbour guy girl man woman dude kid child baby boy grandma grandpa grandson granddaughter stepdad
    stepfather stepmom stepmother stepson fiance fiancee client housemate coworker caregiver carer dealer pimp
    landlord member bestie bunkmate husband pimp stepdaughter grandkid boo bae homie homeboy mate stepbrother peer spouse colleague`,
  them: `him her them someone somebody everyone everybody people anyone ex wife husband boyfriend girlfriend mom mum
    mother dad father brother sister son daughter boss neighbor neighbour roommate dealer stepdad stepfather kids kid
    children child baby family cop cops bitch bastard motherfucker mf asshole dude guy man woman partner cousin uncle
    landlord coworker abuser rapist girl roommates parents stepmother everyone's teacher classmates coworkers parent stepson nurse counselor officer those these whoever anybody`,
  my: "my his her their our the this that a an your me",
  wants: "want wants wanting wanna need needs wish wishes",
  going: "going gonna",
  kill: "kill kills killing murder unalive unaliving off offing",
  hurt: "hurt hurting harm harming cut cutting burn burning injure injuring slice punish stab",
  die: "die dead disappear vanish cease perish",
  here: "here around alive",
  pills: `pills pill meds med medication medications medicine tablets tabs capsules xanax xans xannies klonopin ativan
    valium benzos benzo tylenol acetaminophen paracetamol ibuprofen advil aspirin trazodone seroquel ambien oxys oxy
    oxycodone percocet percocets percs perc vicodin norco hydros gabapentin gabbies benadryl lithium antidepressants
    antidepressant sleepers methadone suboxone subs insulin adderall zoloft prozac lexapro tramadol codeine blues
    opioids opiates painkillers sedatives zopiclone temazepam diazepam lorazepam alprazolam clonazepam quetiapine
    script prescription prescriptions sleeping`,
  drug: `heroin fentanyl fent fetty dope coke cocaine crack meth crystal ice speed molly mdma ecstasy ketamine ket smack
    tranq xylazine benzos xanax xans oxy oxys percs methadone ghb lean tina opiates pills blues booze alcohol h`,
  alcohol:
    "vodka whiskey whisky alcohol booze liquor wine beer beers rum tequila drinking drink drunk fifth gin drinks",
  swallowed:
    "took taken swallowed downed popped ate drank snorted gulped chugged taking swallowing necked swallow",
  used: "used shot injected snorted smoked slammed did bumped railed relapsed shooting use",
  much: "much many",
  weapon:
    "gun knife pistol rifle revolver shotgun glock blade machete bat weapon hammer axe gun's handgun firearm strap",
  lethal: `gun rope noose razor razors blade blades knife pistol rifle revolver shotgun glock belt cord pills bottle meds
    tablets bridge tracks needle ledge cliff train stash handgun trigger insulin`,
  weekday: "monday tuesday wednesday thursday friday saturday sunday weekend",
  place:
    "clinic place school office church mall hospital building bar center centre house store work",
  "you-see": "sees see finds find hears hear learns knows know gets",
  misspellable: `suicide suicidal overdose overdosed overdosing myself anymore goodbye unalive unresponsive naloxone
    fentanyl breathing strangled strangling himself herself killing hopeless unconscious threatened existing`,
  hidden: `kill killing die dying dead suicide suicidal hang living alive gun cut cutting hurt hurting rape raped rapes
    murder stab shoot shot overdose unalive drugs pills live`,
} satisfies Record<string, string>;

/** What is read for other spellings: contractions, text speak, names that go round filters. */
export const spellings = {
  "i am": "im i'm iam",
  "i am going to": "imma ima i'mma imna imgonna",
  "going to": "gonna gunna gon gona finna",
  "want to": "wanna wana wanta wnna",
  "trying to": "tryna tryina trynna",
  "about to": "boutta bouta bout_to",
  "got to": "gotta",
  "have to": "hafta",
  "kind of": "kinda",
  "do not": "dont don't dnt dun dont't donot",
  "does not": "doesnt doesn't dosent dont't",
  "did not": "didnt didn't",
  "can not": "cant can't cannot cnt",
  "will not": "wont won't",
  "would not": "wouldnt wouldn't",
  "could not": "couldnt couldn't",
  "should not": "shouldnt shouldn't",
  "is not": "isnt isn't ain't aint aint't",
  "are not": "arent aren't",
  "was not": "wasnt wasn't",
  "were not": "werent",
  "have not": "havent haven't",
  "has not": "hasnt hasn't",
  "had not": "hadnt",
  "he is": "hes he's",
  "she is": "shes she's",
  "it is": "it's",
  "they are": "theyre they're",
  "you are": "youre you're",
  "we are": "we're",
  "i have": "ive i've",
  "i would": "i'd id",
  "i will": "i'll",
  "he will": "he'll",
  "she will": "she'll",
  "they will": "they'll theyll",
  "what is": "whats what's",
  "that is": "thats that's",
  "there is": "theres there's",
  "let me": "lemme",
  because: "cuz coz bc bcuz cause becuz",
  you: "u yu",
  your: "ur",
  people: "ppl",
  about: "abt bout",
  tonight: "tn tnight 2nite tonite 2night tonights tonight's",
  tomorrow: "tmrw tmr 2moro tomoro tmw",
  "right now": "rn",
  "i do not know": "idk dunno",
  "i do not care": "idc idgaf",
  something: "smth sth sumthing",
  someone: "sm1 some1 sum1",
  nothing: "nothin nuthin nuttin",
  everyone: "every1 evry1 everyone's",
  "for real": "frfr",
  boyfriend: "bf",
  girlfriend: "gf",
  myself: "myslf mysef my_self miself myself's meself mysself",
  himself: "him_self hisself",
  killing: "kiling killin",
  kill: "kil kll unalive unliv unlive unaliv",
  killed: "unalived",
  unaliving: "unaliveing",
  "kill myself": "kms kmself",
  "kill himself": "khs",
  suicide:
    "sewerslide sewer_slide sewercide suicde suside sucide suecide suiside soosyde self_delete selfdelete sui suicid",
  suicidal: "sewerslidal sucidal suisidal suicidel",
  "commit suicide": "ctb kermit_sewerslide kermit_suicide commit_sudoku",
  overdosed: "od'd od'ed oded ODed overdosd over_dosed od'ded o'd'd",
  overdosing: "oding od'ing od'in over_dosing",
  overdose: "over_dose",
  "self harm": "selfharm sh",
  "not breathing": "nt_breathing",
  "passed out": "passedout",
  died: "dyed",
  exist: "excist exsist",
  alive: "alife",
  living: "livin liveing",
  dying: "dieing dyin",
  breathing: "breathin breating",
  breathe: "breath breathe",
  gun: "gat",
  haha: "lol lmao lmfao rofl haha hahaha lolol jk jkjk xd hehe lols jeje jaja jajaja jiji",
  narcan: "narcon narcam",
  thanks: "thx ty tysm",
  with: "w wit",
  pills: "pillz",
  hospital: "hosp",
} satisfies Record<string, string>;
