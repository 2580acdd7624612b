/** What JavaScriptCore's shell lacks of the globals that the runtime journeys use. */
class Query {
  private readonly pairs: readonly (readonly string[])[];
  constructor(text: string) {
    this.pairs = text === '' ? [] : text.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
  }
  [Symbol.iterator](): Iterator<readonly string[]> {
    return this.pairs[Symbol.iterator]();
  }
}

Object.assign(globalThis, {
  URLSearchParams: Query,
  structuredClone: (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value))),
  setImmediate: (run: () => void) => {
    setTimeout(run, 0);
  },
  Buffer: { byteLength: (text: string) => encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, 'x').length },
  process: { env: {} },
});
