import { fstatSync } from 'node:fs';
import { isCalendarDate } from '../../src/rules/calendar';
import { decide } from '../../src/rules/decide';
import { NoPolicyInForceError, policyInForce } from '../../src/rules/policy-in-force';
import { answer, written } from './answer';
import type { Answer, Choose } from './answer';
import { Comparison } from './comparison';
import { explain } from './explain';
import { help } from './help';
import { linesOf } from './lines';
import type { Line } from './lines';
import { UsageError, readOptions } from './options';
import type { Options } from './options';
import { endQuietlyWithoutReader, write } from './output';
import { UnusablePolicyError, readPolicy } from './policy-file';
import { progress } from './progress';
import { clerkWords } from './words';

/** The command's exit statuses. */
const ANSWERED = 0;
const SOME_IN_ERROR = 1;
const UNUSABLE = 2;
const BROKEN = 70;

class UnreadableInputError extends Error {
  override name = 'UnreadableInputError';
}

async function run(options: Options): Promise<number> {
  switch (options.type) {
    case 'help':
      await write(help[options.language]);
      return ANSWERED;
    case 'print-policy':
      return printPolicy(options.today);
    case 'filter':
      return answerAll(chooser(options.policyFile), (answers) => `${answers.map(written).join('\n')}\n`);
    case 'explain':
      return answerAll(chooser(options.policyFile), (answers) =>
        answers.map((each) => explain(each, options.language)).join(''),
      );
    case 'compare': {
      const draft = readPolicy(options.draftFile);
      const comparison = new Comparison();
      const status = await answerAll(policyInForce, (answers) => {
        for (const each of answers) {
          if (each.type === 'error') comparison.addError();
          else comparison.add(each.given.case, each.decision, decide(draft, each.given));
        }
        return '';
      });
      await write(comparison.report(clerkWords[options.language]));
      return status;
    }
  }
}

function chooser(policyFile: string): Choose {
  if (policyFile === 'in-force') return policyInForce;
  const draft = readPolicy(policyFile);
  return () => draft;
}

async function printPolicy(today: string): Promise<number> {
  if (!isCalendarDate(today)) throw new UsageError(`--print-policy wants a date, YYYY-MM-DD, not ${today}`);
  await write(`${JSON.stringify(policyInForce(today), null, 2)}\n`);
  return ANSWERED;
}

/**
 * Reads every line of standard input, writes what `render` makes of the answers, and returns true if all were judged.
 */
async function answerAll(choose: Choose, render: (answers: readonly Answer[]) => string): Promise<number> {
  // Node reads a directory as if it were empty.
  if (fstatSync(0).isDirectory()) throw new UnreadableInputError('Standard input is a directory');
  let bytesRead = 0;
  const watched = progress(() => bytesRead);
  let status = ANSWERED;
  async function* input(): AsyncGenerator<Buffer> {
    try {
      for await (const block of process.stdin as AsyncIterable<Buffer>) {
        bytesRead += block.length;
        yield block;
      }
    } catch (error) {
      throw new UnreadableInputError(
        `Standard input cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  for await (const lines of linesOf(input())) {
    const answers = lines.map((line: Line) => answer(line, choose));
    if (answers.some(({ type }) => type === 'error')) status = SOME_IN_ERROR;
    await write(render(answers));
    watched.add(lines.length);
  }
  watched.end();
  return status;
}

async function main(): Promise<void> {
  endQuietlyWithoutReader();
  try {
    process.exitCode = await run(readOptions(process.argv.slice(2)));
  } catch (error) {
    const hint = error instanceof UsageError ? ' (see --help)' : '';
    const expected = [UsageError, UnusablePolicyError, UnreadableInputError, NoPolicyInForceError].some(
      (kind) => error instanceof kind,
    );
    process.stderr.write(
      expected && error instanceof Error
        ? `${error.message}${hint}\n`
        : `A fault of this program, the output ends early: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    // Never 1: that means that some line is invalid and every line was answered.
    process.exitCode = expected ? UNUSABLE : BROKEN;
  }
}

void main();
