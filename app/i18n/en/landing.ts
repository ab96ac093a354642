/** What whoever comes by can read. */
export const landing = {
  title: "After treatment, together",
  lead: "Evenkeel is where people who have left treatment go on together: small moderated groups, calm practice, steady company.",
  why: "The body keeps learning calm for months after treatment. What helps is practice, patience and people who stay.",
  invited: "I have an invitation",
  "invited-note": "Open the link that your centre gave you, or paste it here.",
  link: "The link",
  "go-on": "Go on",
  "link-unknown": "This is not a link of ours. It ends in a long row of letters and digits.",
  "sign-in": "Sign in",
  "sign-in-note": "If you have been here before.",
  "help-note": "If it is hard right now, Help at the top opens at once, also without an account.",
  "staff-title": "What staff can see",
  "staff-lead": "Staff of the centre look after the house. This is all that they see of you.",
  "staff-see-1": "Whom they invited, and whether an invitation was used.",
  "staff-see-2":
    "Which groups there are, and what a group says, if they are in that group like anyone else.",
  "staff-not": "What they do not see",
  "staff-not-1": "Messages of groups that they are not in.",
  "staff-not-2": "Your password. Nobody can: only a check value is kept.",
  "staff-not-3": "When you were last here, or what you read.",
  "staff-not-4":
    "Your check-ins, unless you share one with a group that they are in. Your notes are kept encrypted.",
  "staff-not-5": "What you answer to the questions about the last weeks. It is kept encrypted.",
  "staff-technical":
    "Whoever runs the server for the centre can technically read its database, as with every web site. Ask your centre who that is.",
  "privacy-title": "How your data is kept",
  "privacy-1":
    "This house belongs to your centre and runs on its own server. No other company gets anything, unless you turn notifications on: there are no trackers, no advertising, and no files from other hosts.",
  "privacy-2":
    "Others know you by the name that you chose. Your e-mail address is for signing in and for a new password only.",
  "privacy-3":
    "What you write in a group, its members can read. When you leave a group, what you said there stays, under your name.",
  "privacy-4":
    "Three cookies: one keeps you signed in for 30 days, one remembers your language, one knows this device. What you have not sent yet stays on your device.",
  "privacy-push":
    "If you turn notifications on, they travel through the push service of your browser's maker. It learns when something comes for your device, and nothing else: no word, no name, no group. Turning them off or signing out ends it.",
  "privacy-5":
    "To have your data handed to you or erased, ask your centre: its people answer for it.",
} as const;
