/** The product speaks person-first and demands nothing; members' own words are never touched. */
export const unsaid = {
  en: /\b(relapse\w*|slipp?\w*|fell off|clean|dirty|addicts?|alcoholics?|abuse\w*|failed|lost|missed|must|should|need to)\b/i,
  es: /\b(reca[ií]d\w*|limpi[oa]s?|suci[oa]s?|adict[oa]s?|drogadict\w*|alcohólic[oa]s?|abus\w*|fallaste|perdiste|debes|deberías|tienes que)\b/i,
};
