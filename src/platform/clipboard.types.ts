/** Copies text; `false` where the platform or the user forbids it. */
export type Copy = (text: string) => Promise<boolean>;
