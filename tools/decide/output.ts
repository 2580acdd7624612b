import { once } from 'node:events';

/**
 * Writes to standard output, waiting for a slower reader, so that memory stays flat. If the reader closes the pipe (`|
 * head`), the program ends quietly.
 */
export async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

export function endQuietlyWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.stderr.write(`The answer could not be written: ${error.message}\n`);
    process.exit(2);
  });
}
