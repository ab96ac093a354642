/**
 * Receivers that are written to in one turn of the event loop: about a third of a millisecond. Then
 * others are heard, and the next message is on its way to the database while this one goes out.
 */
const turn = 64;
/** Packets that may be under way at once; beyond it the oldest is finished first. */
const mostUnderWay = 4;

/** One packet on its way to those who have not got it yet. */
interface Round<Receiver> {
  left: Set<Receiver>;
  deliver: (to: Receiver) => void;
}

/**
 * Delivers packets to many receivers without keeping everybody else waiting. Each receiver gets its
 * packets in the order in which they were started, as if each had gone out at once.
 */
export class FanOut<Receiver> {
  #rounds: Round<Receiver>[] = [];
  #isPlanned = false;
  #isDelivering = false;

  /** Starts a packet: the first receivers get it now, the others in the next turns. */
  start(receivers: Set<Receiver>, deliver: (to: Receiver) => void): void {
    const [oldest] = this.#rounds;
    if (oldest && this.#rounds.length >= mostUnderWay) this.#advance(oldest, Infinity);
    const round = { left: receivers, deliver };
    this.#rounds.push(round);
    this.#advance(round, turn);
    this.#plan();
  }

  /** Gives one receiver whatever is still on its way to it, before it gets something newer. */
  catchUp(receiver: Receiver): void {
    if (this.#rounds.length === 0 || this.#isDelivering) return;
    for (const round of this.#rounds) this.#give(round, receiver);
  }

  #advance(round: Round<Receiver>, most: number): void {
    const earlier = this.#rounds.slice(0, this.#rounds.indexOf(round));
    let step = 0;
    for (const receiver of round.left) {
      if (step >= most) return;
      step += 1;
      for (const one of earlier) this.#give(one, receiver);
      this.#give(round, receiver);
    }
    this.#rounds = this.#rounds.filter((one) => one !== round);
  }

  #give(round: Round<Receiver>, receiver: Receiver): void {
    if (!round.left.delete(receiver)) return;
    this.#isDelivering = true;
    try {
      round.deliver(receiver);
    } finally {
      this.#isDelivering = false;
    }
  }

  #plan(): void {
    if (this.#isPlanned || this.#rounds.length === 0) return;
    this.#isPlanned = true;
    setImmediate(() => {
      this.#isPlanned = false;
      for (const round of this.#rounds) this.#advance(round, turn);
      this.#plan();
    });
  }
}
