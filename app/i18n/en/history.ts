/** What check-ins give back: pictures, what helps, and what goes together. */
export const history = {
  spans: "How far to look back",
  "span-7": "7 days",
  "span-30": "30 days",
  "span-90": "90 days",
  "span-365": "A year",
  print: "Print",
  take: "Take it with you",
  "take-note":
    "All your check-ins with your notes, as a file. Once it is on your device, whoever opens it can read it.",
  csv: "For a spreadsheet (CSV)",
  json: "For other programs (JSON)",

  noted: "You checked in on {count} of the last {days} days.",
  settled: { one: "{count} was settled.", other: "{count} were settled." },
  "settled-more": {
    one: "{count} was settled, {more} more than in the {days} days before.",
    other: "{count} were settled, {more} more than in the {days} days before.",
  },
  "starts-soon": "After three check-ins a picture starts here.",
  "nothing-here": "Nothing was noted in these days. A longer look back may show more.",

  window: "Window of tolerance",
  "your-window": "settled band",
  "a-moment": "smaller: a further moment",
  "each-week":
    "Each mark is the middle of a week; the bar behind it goes from its lowest to its highest day.",
  cravings: "Cravings",
  easing: "Easing: from about {from} to about {to}.",
  stronger: "Your cravings were stronger this week. Want a plan?",
  "stronger-help": "Help now",
  "stronger-practice": "A practice",
  "seven-days": "The line is the middle of seven days.",
  sleep: "Sleep",
  "usual-sleep": "Usually about {hours} hours a night.",
  calendar: "The last 30 days",
  table: "As a table",
  day: "Day",
  "week-of": "Week from",
  moments: "Moments",
  state: "State",
  "lowest-highest": "Lowest to highest",
  hours: "Hours",
  "of-ten": "0 to 10",

  helps: "What helps me",
  "helps-note": "From how you rated it before and after. It is yours alone.",
  "eased-activated": "{practice}, when you were activated: eased {eased} of {count} times.",
  "eased-settled": "{practice}, when you were settled: eased {eased} of {count} times.",
  "eased-shutdown": "{practice}, when you were shut down: eased {eased} of {count} times.",
  "eased-any": "{practice}: eased {eased} of {count} times.",
  means: "On average from {before} to {after}.",
  "before-after": "○ before · ● after, from 0 to 10",

  patterns: "What went together",
  "patterns-note":
    "This does not say what causes what, and chance plays along too. You know best what it means.",
  "pattern-short-sleep-craving":
    "On days after less than 6 hours of sleep your cravings were about {points} points higher — {count} days.",
  "pattern-short-sleep-restless":
    "On days after less than 6 hours of sleep you were about {points} lines further from settled — {count} days.",
  "pattern-flag-craving":
    "On days with “{flag}” your cravings were about {points} points higher — {count} days.",
  "pattern-weekend-craving":
    "On weekends your cravings were about {points} points higher — {count} days.",
  "pattern-weekday-craving":
    "From Monday to Friday your cravings were about {points} points higher — {count} days.",
  "pattern-practice-settles":
    "On days after a practice you were about {points} lines closer to settled — {count} days.",
  "pattern-sharing-eases":
    "On days after you shared a check-in your cravings were about {points} points lower — {count} days.",
  "not-helpful": "Not helpful",
  "put-aside": "Put aside ({count})",
  "put-aside-note": "These are not shown to you. You can bring them back.",
  "bring-back": "Bring back",
  "about-short-sleep-craving": "Short nights and cravings",
  "about-short-sleep-restless": "Short nights and how settled you were",
  "about-flag-craving": "“{flag}” and cravings",
  "about-weekend-craving": "Weekends and cravings",
  "about-weekday-craving": "Weekdays and cravings",
  "about-practice-settles": "Practices and the day after",
  "about-sharing-eases": "Sharing and the day after",

  list: "Day by day",
  "one-day": "A day",
  "day-empty-title": "Nothing noted on this day",
  "day-empty": "Days without a check-in are fine. The others are still here.",
  amend: "Change today's check-in",
} as const;
