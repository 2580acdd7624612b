/** A clock that stands still until it is advanced, with its timers. Tests never wait, and every run is the same. */
export class VirtualClock {
  private readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  private next = 1;

  /** `now` in milliseconds since 1970-01-01T00:00Z. */
  constructor(private now: number) {}

  readonly read = (): number => this.now;

  /** Waits whole milliseconds, as the platforms' does: `Date.now()` has no fractions. */
  readonly setTimeout = (run: () => void, milliseconds = 0): number => {
    this.timers.set(this.next, { at: this.now + Math.max(0, Math.trunc(milliseconds)), run });
    return this.next++;
  };

  readonly clearTimeout = (timer: number): void => {
    this.timers.delete(timer);
  };

  /** Runs the timer that is due first, if it is due by then, after all pending promises. */
  async turn(until: number): Promise<boolean> {
    await new Promise(setImmediate);
    const [first] = [...this.timers].sort(([a, one], [b, other]) => one.at - other.at || a - b);
    if (first === undefined || first[1].at > until) return false;
    const [timer, { at, run }] = first;
    this.timers.delete(timer);
    this.now = Math.max(this.now, at);
    run();
    return true;
  }

  /** Lets so many milliseconds pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (await this.turn(end));
    this.now = end;
  }
}
