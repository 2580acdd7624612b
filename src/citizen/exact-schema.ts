import type { GenericSchema, InferOutput } from 'valibot';

/** Flattens intersections and makes everything readonly, so that equivalent types become identical. */
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<T[Key]> }
    : T;

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- makes TypeScript compare A and B for identity, optional fields included
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * The schema, typed by the port's type `T`, if both describe exactly the same values; otherwise `never`, so that a
 * difference does not compile.
 */
export type Exactly<T, Schema extends GenericSchema> =
  Same<Plain<T>, Plain<InferOutput<Schema>>> extends true ? GenericSchema<unknown, T> : never;
