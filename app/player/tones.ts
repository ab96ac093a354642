import type { Beat, Plan } from "./plan.ts";

/** Soft tones for whoever closes their eyes. */
export interface Tones {
  /** Plays what is to come from where one is now: at the beginning, after a pause, at another step. */
  begin(): void;
  /** Plans what has come near since; what is planned already sounds on undisturbed. */
  goOn(): void;
  /** Nothing sounds any more, until told again. */
  hush(): void;
  close(): void;
}

/** So far ahead tones are planned, in seconds: a hidden tab's timers may come only once a minute. */
const ahead = 90;
/** As loud as it gets, of 1. */
const peak = 0.12;

/** A beat's tone: from one pitch to another, in hertz. */
interface Tone {
  from: number;
  to: number;
  seconds: number;
  /** -1 is left, 1 is right. */
  side: number;
}

/** The tone that begins with a beat; a rest has none. Pure. */
export function toneOf(beat: Beat): Tone | null {
  switch (beat.kind) {
    case "breath":
      return breathTone(beat.phase);
    case "tap":
      return { from: 175, to: 165, seconds: 0.35, side: beat.side === "left" ? -0.8 : 0.8 };
    case "say":
    case "rest":
      return { from: 396, to: 396, seconds: 2, side: 0 };
    default:
      return null;
  }
}

function breathTone(phase: Extract<Beat, { kind: "breath" }>["phase"]): Tone | null {
  if (phase === "rest") return null;
  if (phase === "out") return { from: 330, to: 220, seconds: 1.6, side: 0 };
  if (phase === "hold") return { from: 297, to: 297, seconds: 0.8, side: 0 };
  return { from: 247, to: 330, seconds: 1.4, side: 0 };
}

/**
 * Made with Web Audio, by its own clock, which no hidden tab slows. To be called from a tap: browsers
 * let nothing sound before. `null` where there is no Web Audio: the words lead all the same.
 * @param position where one is in the plan, in seconds
 */
export function makeTones({ beats }: Plan, position: () => number): Tones | null {
  let context: AudioContext;
  try {
    context = new AudioContext();
  } catch {
    return null;
  }
  const sounding = new Set<OscillatorNode>();
  /** The first beat whose tone is not planned yet. */
  let next = beats.length;

  function hush(): void {
    for (const one of sounding) one.stop();
    sounding.clear();
    next = beats.length;
  }

  function goOn(): void {
    const now = position();
    for (let beat = beats[next]; beat && beat.at <= now + ahead; beat = beats[++next]) {
      const tone = toneOf(beat);
      if (tone) play(tone, context.currentTime + Math.max(0, beat.at - now));
    }
  }

  function play({ from, to, seconds, side }: Tone, at: number): void {
    const pitch = context.createOscillator();
    const loudness = context.createGain();
    const place = context.createStereoPanner();
    pitch.frequency.setValueAtTime(from, at);
    pitch.frequency.linearRampToValueAtTime(to, at + seconds);
    loudness.gain.setValueAtTime(0, at);
    loudness.gain.linearRampToValueAtTime(peak, at + seconds * 0.15);
    loudness.gain.linearRampToValueAtTime(0, at + seconds);
    place.pan.value = side;
    pitch.connect(loudness).connect(place).connect(context.destination);
    pitch.start(at);
    pitch.stop(at + seconds);
    sounding.add(pitch);
    pitch.addEventListener("ended", () => sounding.delete(pitch));
  }

  return {
    begin() {
      hush();
      void context.resume();
      // A beat that began just now is still worth its tone.
      const first = beats.findIndex(({ at }) => at >= position() - 0.1);
      if (first >= 0) next = first;
      goOn();
    },
    goOn,
    hush,
    close() {
      hush();
      void context.close();
    },
  };
}

/** How the phone moves with a beat, in milliseconds; nothing while one rests. Pure. */
export function vibrationOf(beat: Beat): number[] | null {
  if (beat.kind === "tap") return [25];
  if (beat.kind === "say" || beat.kind === "rest") return [60];
  if (beat.kind !== "breath" || beat.phase === "rest" || beat.phase === "hold") return null;
  return beat.phase === "out" ? [40, 90, 40] : [40];
}
