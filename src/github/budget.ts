/** How many requests one server may be asked in a run, tries that failed included. */
export class Budget {
  #spent = 0;

  constructor(
    private readonly max: number,
    /** Told before each request, with how many there were before it. */
    private readonly onRequest?: (spent: number) => void,
  ) {}

  get spent(): number {
    return this.#spent;
  }

  /** Why there is no request left; undefined where there is one. */
  get exhausted(): string | undefined {
    return this.#spent < this.max ? undefined : `the budget of ${this.max} requests is used up`;
  }

  /** Takes a request; where there is none left, why. */
  take(): string | undefined {
    const { exhausted } = this;
    if (exhausted !== undefined) return exhausted;
    const before = this.#spent++;
    this.onRequest?.(before);
    return undefined;
  }
}
