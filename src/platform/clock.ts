/** Returns the device's time in milliseconds since 1970-01-01T00:00Z. */
export function now(): number {
  return Date.now();
}

/** Calls `run` after the given number of milliseconds; returns a function that cancels it. */
export function timer(milliseconds: number, run: () => void): () => void {
  const pending = setTimeout(run, milliseconds);
  return () => {
    clearTimeout(pending);
  };
}
