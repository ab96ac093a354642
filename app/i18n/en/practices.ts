/** The practices: finding one, what is to know of it, courses, and those that staff write. */
export const practices = {
  minutes: { one: "{count} minute", other: "{count} minutes" },
  fits: "Fits:",
  "modality-breathwork": "Breath",
  "modality-meditation": "Meditation",
  "modality-somatic": "Body",
  "modality-yoga": "Gentle yoga",
  "modality-mindfulness": "Mindfulness",
  "modality-biofeedback": "Body signals",
  "modality-resourcing": "Inner strength",
  begin: "Begin",
  today: "A practice for now",
  "today-helped": "{minutes} · eased {eased} of {count} times",
  "centre-title": "Practices of the centre",
  "centre-note": "Write your own, or put some aside",
} as const;
