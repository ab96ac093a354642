/** Endings that people spell out, or write with spaces before them; none of them is a word that follows a full stop. */
export const spelledEndings =
  "com|org|net|edu|gov|info|biz|io|co|app|dev|xyz|shop|store|online|site|club|website|link|top|vip|" +
  "cc|tv|gg|ly|uk|us|mx|ar|cl|pe|ru|eu|ca|br|au|nz|fr|uy|ec|ve|gt|cr|pa|health|care|com\\.mx|co\\.uk";

/** Endings that may stand behind a space even without one before the full stop. */
export const plainEndings = "com|org|net|info|biz|xyz";

/**
 * Endings that are everyday words, or the ends of files' names: "tired.so I slept" is no address, unless
 * more than a word stands before it, or a path behind it.
 */
export const alsoWords = new Set(
  (
    "is it my me so no in am as at be by do go to us la de es se mi tu si ya un al el ve ai id im ma pa ne re an " +
    "ad are br bs hm how now then here there st ms mr dr vs et md zip mov py rs sh pl ps pm cat ninja tm hr nu ki " +
    "mu ni"
  ).split(" "),
);

/** Endings that are words, but not often the first of a sentence: an address unless a word stands before it. */
export const wordEndings = new Set(
  (
    "live win love life one new today day dad baby family fun best cool free game games team world work works home house " +
    "help care health doctor center clinic coach chat call bar beer wine pub band cash money loan loans credit pay bank top " +
    "tips town city place space land school study run fit fail fish food kitchen rest rip sale save school show sucks talk tools " +
    "tours toys watch yoga date dating dog page photo pics pink plus red blue black green rich rocks safe social zone"
  ).split(" "),
);
