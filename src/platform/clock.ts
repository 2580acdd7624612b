/** The device's clock: milliseconds since 1970-01-01T00:00Z. */
export function now(): number {
  return Date.now();
}

/** Resolves after so many milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Runs something after so many milliseconds; the function that it returns calls it off. */
export function timer(milliseconds: number, run: () => void): () => void {
  const pending = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(pending);
  };
}
