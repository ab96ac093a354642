/** Receivers that get a packet at once when it starts; most rooms have fewer. */
const first = 64;
/** How long one turn of the event loop may be used, in milliseconds; then others are heard. */
const turn = 2;
/** Receivers of one packet before the next packet, and the clock, has its turn. */
const step = 16;
/** Packets of one room that may be under way before its next ones had better wait. */
const enough = 3;
/** Packets under way in all rooms together; beyond it the oldest is finished first, whatever it takes. */
const most = 100;

/** One packet on its way to those who have not got it yet. */
interface Round<Receiver, Hearer> {
  room: string;
  left: Map<Receiver, Hearer>;
  deliver: (to: Hearer) => void;
}

interface Waiting {
  room: string;
  goOn: () => void;
}

/** Lets what a receiver is given from now on go out together, until the answer is called. */
type Bundle<Receiver> = (receiver: Receiver) => () => void;

/**
 * Delivers packets to many receivers without keeping everybody else waiting. Each receiver gets its
 * packets in the order in which they were started, as if each had gone out at once; several that
 * are on their way to it go out together, for what costs is each writing, not its length.
 */
export class FanOut<Receiver, Hearer> {
  readonly #bundle: Bundle<Receiver>;
  #rounds: Round<Receiver, Hearer>[] = [];
  #waiting: Waiting[] = [];
  #isPlanned = false;
  #isDelivering = false;

  constructor(bundle: Bundle<Receiver>) {
    this.#bundle = bundle;
  }

  /** Starts a packet: the first receivers get it now, the others in the next turns. */
  start(room: string, receivers: Map<Receiver, Hearer>, deliver: (to: Hearer) => void): void {
    const [oldest] = this.#rounds;
    if (oldest && this.#rounds.length >= most) this.#advance(oldest, Infinity);
    const round = { room, left: receivers, deliver };
    this.#rounds.push(round);
    this.#advance(round, first);
    this.#tidy();
    this.#plan();
  }

  /** Gives one receiver whatever is still on its way to it, before it gets something newer. */
  catchUp(receiver: Receiver): void {
    if (this.#rounds.length > 0 && !this.#isDelivering) this.#giveAll(receiver);
  }

  /** When a room's packets have gone out but for a few; `null` when that is so now. */
  relief(room: string): Promise<void> | null {
    if (this.#underWay(room) < enough) return null;
    return new Promise((goOn) => this.#waiting.push({ room, goOn }));
  }

  #underWay(room: string): number {
    return this.#rounds.filter((round) => round.room === room).length;
  }

  #advance(round: Round<Receiver, Hearer>, count: number): void {
    let given = 0;
    for (const receiver of round.left.keys()) {
      if (given >= count) return;
      given += 1;
      this.#giveAll(receiver);
    }
  }

  /** Everything that is on its way to one receiver, the earliest first. */
  #giveAll(receiver: Receiver): void {
    const theirs = this.#rounds.filter(({ left }) => left.has(receiver));
    const release = theirs.length > 1 ? this.#bundle(receiver) : null;
    try {
      for (const round of theirs) this.#give(round, receiver);
    } finally {
      release?.();
    }
  }

  #give(round: Round<Receiver, Hearer>, receiver: Receiver): void {
    const hearer = round.left.get(receiver)!;
    round.left.delete(receiver);
    this.#isDelivering = true;
    try {
      round.deliver(hearer);
    } finally {
      this.#isDelivering = false;
    }
  }

  #plan(): void {
    if (this.#isPlanned || this.#rounds.length === 0) return;
    this.#isPlanned = true;
    setImmediate(() => {
      this.#isPlanned = false;
      this.#takeTurn();
      this.#plan();
    });
  }

  /** Each room's earliest packet a few steps, room after room; whoever has them gets the later ones too. */
  #takeTurn(): void {
    const end = performance.now() + turn;
    while (this.#rounds.length > 0 && performance.now() < end) {
      const earliest = new Map(this.#rounds.toReversed().map((round) => [round.room, round]));
      for (const round of earliest.values()) {
        this.#advance(round, step);
        if (performance.now() >= end) break;
      }
      this.#tidy();
    }
  }

  #tidy(): void {
    if (this.#rounds.every(({ left }) => left.size > 0)) return;
    this.#rounds = this.#rounds.filter(({ left }) => left.size > 0);
    const [ready, stillFull]: [Waiting[], Waiting[]] = [[], []];
    for (const one of this.#waiting)
      (this.#underWay(one.room) < enough ? ready : stillFull).push(one);
    this.#waiting = stillFull;
    for (const { goOn } of ready) goOn();
  }
}
