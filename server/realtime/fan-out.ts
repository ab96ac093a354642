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

/**
 * Delivers packets to many receivers without keeping everybody else waiting. Each receiver gets its
 * packets in the order in which they were started, as if each had gone out at once.
 */
export class FanOut<Receiver, Hearer> {
  #rounds: Round<Receiver, Hearer>[] = [];
  #waiting: Waiting[] = [];
  #isPlanned = false;
  #isDelivering = false;

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
    if (this.#rounds.length === 0 || this.#isDelivering) return;
    for (const round of this.#rounds) this.#give(round, receiver);
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
    const earlier = this.#rounds.slice(0, this.#rounds.indexOf(round));
    let given = 0;
    for (const receiver of round.left.keys()) {
      if (given >= count) return;
      given += 1;
      for (const one of earlier) this.#give(one, receiver);
      this.#give(round, receiver);
    }
  }

  #give(round: Round<Receiver, Hearer>, receiver: Receiver): void {
    const hearer = round.left.get(receiver);
    if (hearer === undefined) return;
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

  #takeTurn(): void {
    const end = performance.now() + turn;
    while (this.#rounds.length > 0 && performance.now() < end) {
      for (const round of this.#rounds) {
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
