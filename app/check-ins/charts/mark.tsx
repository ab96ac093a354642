import type { State } from "../lines.ts";

/** The three shapes, five units around the middle: they say the state where colours don't. */
const shapes: Record<State, string> = {
  activated: "M0-5.4 5.6 4.6H-5.6z",
  settled: "M-4.8 0a4.8 4.8 0 1 0 9.6 0 4.8 4.8 0 1 0-9.6 0z",
  shutdown: "M-4.4-4.4h8.8v8.8h-8.8z",
};
/** Each state's colour. */
export const colours: Record<State, string> = {
  activated: "var(--activated)",
  settled: "var(--settled)",
  shutdown: "var(--shutdown)",
};

/** A shape to be used many times, under an id; `size` 1 is about ten pixels wide. */
export function ShapeDefinition({ id, state, size }: { id: string; state: State; size: number }) {
  return <path id={id} d={shapes[state]} transform={size === 1 ? undefined : `scale(${size})`} />;
}

/** One state's shape by itself, beside words. */
export function StateShape({ state }: { state: State }) {
  return (
    <svg width="13" height="13" viewBox="-6.5 -6.5 13 13" aria-hidden="true" focusable="false">
      <path d={shapes[state]} fill={colours[state]} />
    </svg>
  );
}
