/** Offers to dial a number; `failed` where the device cannot. Closing the question is the person's own choice. */
export type Call = (number: string) => Promise<'called' | 'failed'>;
