import { linesOf } from '../../tools/decide/lines';
import { endQuietlyWithoutReader, write } from '../../tools/decide/output';

/** Reads and writes as the command does, and only parses and prints in between. */
async function main(): Promise<void> {
  endQuietlyWithoutReader();
  for await (const lines of linesOf(process.stdin as AsyncIterable<Buffer>)) {
    const texts = lines.map((line) => (line.type === 'text' ? JSON.stringify(JSON.parse(line.text)) : ''));
    await write(`${texts.join('\n')}\n`);
  }
}

void main();
