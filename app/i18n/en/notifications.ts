/** What may reach somebody on a closed phone, and how the chat behaves for them. */
export const notifications = {
  title: "Notifications",
  note: "What may reach you when Evenkeel is closed",
  lead: "A notification never says what was written, by whom, or in which group.",
  saved: "Saved.",
  save: "Save",

  "this-device": "This device",
  "no-script": "What this device can do is shown here once script runs.",
  unsupported: "This browser can't receive notifications.",
  "needs-home-screen":
    "On an iPhone or iPad this works from the home screen: choose Share, then “Add to Home Screen”, and open Evenkeel from there.",
  blocked:
    "This browser blocks notifications from here. You can allow them in its settings for this site.",
  off: "Notifications are off on this device.",
  on: "Notifications are on on this device.",
  "turn-on": "Turn on here",
  "turn-off": "Turn off here",
  "not-turned-on":
    "This did not work. Perhaps the browser can't reach its maker's push service. Nothing has changed.",
  "not-turned-off": "This did not work right now. Try again in a moment.",
  test: "Send me a test",
  "test-sent": "The test is on its way. It shows up in a few seconds.",
  "is-off": "Notifications are off on this device. Turn them on first.",
  gone: "This browser has given up its subscription. Turn notifications on again.",
  "not-taken": "The push service did not take it just now. Try again in a moment.",
  carrier:
    "It travels through the push service of your browser's maker, which learns when something comes, and nothing of what it is about.",

  quiet: "Quiet hours",
  "quiet-note": "Nothing comes between these times, by the clock of {zone}.",
  "quiet-on": "Keep quiet hours",
  from: "From",
  until: "Until",

  groups: "Groups",
  "groups-empty": "You are not in a group yet.",
  level: "What may reach you",
  "level-of": "From {group}",
  "level-all": "Everything new",
  "level-mentions": "Mentions and replies",
  "level-nothing": "Nothing",
  "level-note": "It reaches the devices where you have turned notifications on.",
  "to-devices": "Your devices and quiet hours",

  "shown-new": "Something new for you",
  "shown-answer": "Somebody answered you",
  "shown-mention": "Somebody mentioned you",
  "shown-reminder": "A moment for you",
  "shown-rest": "A few words for you",
  "shown-alert": "Somebody asks for you now",
  "shown-drill": "Drill: somebody invented asks for you",
  "shown-later": "In half an hour",
  "shown-test": "This is what a notification looks like",
} as const;
