import { once } from 'node:events';

/**
 * Writes to standard output and waits where the reader is slower, so that memory stays flat. A reader that goes away
 * (`| head`) ends the program quietly.
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
