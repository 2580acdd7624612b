/** A counter procedure: what it is, what to do, and what it means meanwhile. */
export interface CounterProcedureWords {
  readonly lead: string;
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly string[];
    /** Numbers the steps, since their order matters. */
    readonly inOrder?: true;
  }[];
}
