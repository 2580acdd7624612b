/** A matter for the counter: what it is, what to do, what it means meanwhile. */
export interface CounterProcedureWords {
  readonly lead: string;
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    /** Steps, one after the other. */
    readonly inOrder?: true;
  }[];
}
