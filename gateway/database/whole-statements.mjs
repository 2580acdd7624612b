/** PostgreSQL's messages that are parts of one statement: Parse, Bind, Describe, Execute, Close. Sync ends them. */
const PARTS = 'PBDEC';

/**
 * Lets the socket server pass on a statement as a whole. It queues each message by itself, so that a `begin` of one connection may come
 * between the parts of another's statement: PGlite has one session, and that statement is then lost, or waits forever.
 * @param {{ enqueue(id: number, message: Uint8Array, onData: (data: Uint8Array) => void): Promise<number> }} queue
 */
export function queueWholeStatements(queue) {
  const enqueue = queue.enqueue.bind(queue);
  /** The parts that each connection has sent so far. */
  const parts = new Map();
  queue.enqueue = (id, message, onData) => {
    const before = parts.get(id) ?? [];
    if (PARTS.includes(String.fromCharCode(message[0]))) {
      parts.set(id, [...before, message]);
      return Promise.resolve(0);
    }
    parts.delete(id);
    return enqueue(id, Uint8Array.from(Buffer.concat([...before, message])), onData);
  };
}
