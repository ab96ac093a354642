import type { MeasureWords } from "./words.ts";

/**
 * The Brief Addiction Monitor as its form is published (US Department of Veterans Affairs, public
 * domain); item 9 in the words of its revision. These words are the form's, not the product's:
 * docs/instruments.md says which version, and why they stay.
 */
export const english: MeasureWords = {
  questions: {
    "1": "In the past {days} days, would you say your physical health has been?",
    "2": "In the past {days} days, how many nights did you have trouble falling asleep or staying asleep?",
    "3": "In the past {days} days, how many days have you felt depressed, anxious, angry or very upset throughout most of the day?",
    "4": "In the past {days} days, how many days did you drink ANY alcohol?",
    "5": "In the past {days} days, how many days did you have at least 5 drinks (if you are a man) or at least 4 drinks (if you are a woman)?",
    "6": "In the past {days} days, how many days did you use any illegal/street drugs or abuse any prescription medications?",
    "7a": "Marijuana (cannabis, pot, weed)?",
    "7b": "Sedatives/Tranquilizers (e.g., “benzos”, Valium, Xanax, Ativan, Ambien, “barbs”, Phenobarbital, downers, etc.)?",
    "7c": "Cocaine/Crack?",
    "7d": "Other Stimulants (e.g., amphetamine, methamphetamine, Dexedrine, Ritalin, Adderall, “speed”, “crystal meth”, “ice”, etc.)?",
    "7e": "Opiates (e.g., Heroin, Morphine, Dilaudid, Demerol, Oxycontin, “oxy”, codeine (Tylenol 2, 3, 4), Percocet, Vicodin, Fentanyl, etc.)?",
    "7f": "Inhalants (glues/adhesives, nail polish remover, paint thinner, etc.)?",
    "7g": "Other drugs (steroids, non-prescription sleep/diet pills, Benadryl, Ephedra, other over-the-counter/unknown medications)?",
    "8": "In the past {days} days, how much were you bothered by cravings or urges to drink alcohol or use drugs?",
    "9": "How confident are you that you will NOT use alcohol and drugs in the next {days} days?",
    "10": "In the past {days} days, how many days did you attend self-help meetings like AA or NA to support your recovery?",
    "11": "In the past {days} days, how many days were you in any situations or with any people that might put you at an increased risk for using alcohol or drugs (i.e., around risky “people, places or things”)?",
    "12": "Does your religion or spirituality help support your recovery?",
    "13": "In the past {days} days, how many days did you spend much of the time at work, school, or doing volunteer work?",
    "14": "Do you have enough income (from legal sources) to pay for necessities such as housing, transportation, food and clothing for yourself and your dependents?",
    "15": "In the past {days} days, how much have you been bothered by arguments or problems getting along with any family members or friends?",
    "16": "In the past {days} days, how many days were you in contact or spent time with any family members or friends who are supportive of your recovery?",
    "17": "How satisfied are you with your progress toward achieving your recovery goals?",
  },
  notes: {
    "5": "One drink is considered one shot of hard liquor (1.5 oz.) or 12-ounce can/bottle of beer or 5-ounce glass of wine.",
  },
  leadOf7: "In the past {days} days, how many days did you use any of the following drugs:",
  choices: {
    health: ["Excellent", "Very Good", "Good", "Fair", "Poor"],
    much: ["Not at all", "Slightly", "Moderately", "Considerably", "Extremely"],
    income: ["No", "Yes"],
  },
};
