/** Being asked at chosen times, later, or not at all. */
export const reminders = {
  title: "Reminders",
  note: "Times at which Evenkeel asks how you are",
  lead: "At times that you choose, a short note reminds you of your check-in. It never says what it is about. If you have checked in that day already, nothing comes.",
  saved: "Saved.",
  save: "Save",

  now: "Right now",
  off: "Reminders are off.",
  next: "The next one comes:",
  resting:
    "We have gone quiet, so as not to get in your way. Reminders begin again with your next check-in, or when you press Save below.",
  "all-quiet": "All of your times are in your quiet hours, so nothing comes.",
  nowhere: "None of your devices can be woken yet, so nothing comes.",

  later: "Not now?",
  "later-note": "You will be asked again later today.",
  "half-hour": "In half an hour",
  hour: "In an hour",
  evening: "This evening",
  "later-done": "All right. You will be asked again:",
  "later-quiet":
    "That would be in your quiet hours. Nothing more comes today; your next usual time stays.",
  "are-off": "Your reminders are off.",

  when: "When",
  times: "Times of the day",
  "times-hint": "One is enough. Leave the others empty.",
  "time-of": "Time {number}",
  "time-missing": "Choose at least one time.",
  "time-wrong": "Enter a time such as 19:00.",
  "times-many": "Choose four times at most.",
  weekdays: "Days",
  "weekday-missing": "Choose at least one day.",
  clock: "These are times by the clock of {zone}.",
  quiet: "Nothing comes in your quiet hours, from {from} to {until}.",
  "to-notifications": "Quiet hours and devices",

  how: "How",
  "by-push": "A notification",
  "by-push-note": "It reaches the devices where you have turned notifications on.",
  "no-device": "First turn notifications on, on a device, under “Quiet hours and devices”.",
  "by-mail": "An e-mail",
  "by-mail-note": "Its subject is “A moment for you”. Each one has a link to end them.",
  "rest-note":
    "If you don't check in for a week of reminders, we write once more and then leave you in peace.",

  "link-title": "Your reminders",
  "link-later": "All right. You will be asked again later.",
  "link-ended": "No more of these e-mails will come.",
  "link-end": "No more e-mails",
  "link-end-note": "Reminders by e-mail end at once. You can turn them on again whenever you like.",
  "link-end-now": "End these e-mails",
  "link-none": "No reminders come by e-mail.",
  "link-all": "All about your reminders",
} as const;
