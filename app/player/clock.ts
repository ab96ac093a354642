/** The one clock of a player: where one is in the plan, and how long one really practised; in seconds. */
export interface Clock {
  isRunning(): boolean;
  go(): void;
  pause(): void;
  /** Goes on from another place of the plan. */
  seek(seconds: number): void;
  position(): number;
  /** Time that ran, without pauses; going back or on by a step changes nothing in it. */
  practised(): number;
}

/**
 * Starts still, at 0. Reads time anew at each question instead of counting ticks, so that a hidden tab
 * or a late timer loses nothing. `now` answers milliseconds that only grow, such as `performance.now()`.
 */
export function createClock(now: () => number): Clock {
  let since: number | null = null;
  let place = 0;
  let done = 0;
  const running = () => (since === null ? 0 : (now() - since) / 1000);
  const settle = () => {
    place += running();
    done += running();
  };
  return {
    isRunning: () => since !== null,
    go() {
      since ??= now();
    },
    pause() {
      settle();
      since = null;
    },
    seek(seconds) {
      done += running();
      place = seconds;
      if (since !== null) since = now();
    },
    position: () => place + running(),
    practised: () => done + running(),
  };
}
