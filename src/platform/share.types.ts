/**
 * How it went: handed to another app; copied, where nothing can be handed on; or neither, also where the person thought
 * better of it.
 */
export type Shared = 'shared' | 'copied' | 'failed';

/** Hands a text on to another person or app. Only from a tap: platforms ask for one. */
export type ShareText = (text: string) => Promise<Shared>;
