import { parseArgs } from 'node:util';
import { isLookName, LOOKS, type LookName } from '../../test/pictures/looks';
import { SCREEN_STATES } from '../../test/screen-states/screen-states';
import { isTarget, TARGETS, type Target } from '../targets';

export const HELP = `npm run screens                          every state of every screen, on H5, in all eight looks
npm run screens -- permit                the states whose name matches this regular expression
npm run screens -- permit --looks 375,375-dark
npm run screens -- permit --targets weapp,alipay
npm run screens:side-by-side -- permit   the three targets side by side in one picture, 375 wide
npm run screens -- --docs                retake the pictures in docs/screens

Looks: ${Object.keys(LOOKS).join(', ')}
`;

export interface Options {
  readonly states: readonly string[];
  readonly looks: readonly LookName[];
  readonly targets: readonly Target[];
  readonly sideBySide: boolean;
  readonly docs: boolean;
  readonly help: boolean;
}

/** @throws Error that says what is wrong with the command line. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      looks: { type: 'string' },
      targets: { type: 'string' },
      'side-by-side': { type: 'boolean', default: false },
      docs: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const wanted = new RegExp(positionals.join(' '));
  const states = Object.keys(SCREEN_STATES).filter((name) => wanted.test(name));
  if (states.length === 0) throw new Error(`No state's name matches ${String(wanted)}.`);
  const sideBySide = values['side-by-side'];
  return {
    states,
    looks: listed(values.looks, isLookName) ?? (sideBySide ? ['375'] : (Object.keys(LOOKS) as LookName[])),
    targets: listed(values.targets, isTarget) ?? (sideBySide ? TARGETS : ['h5']),
    sideBySide,
    docs: values.docs,
    help: values.help,
  };
}

function listed<T extends string>(text: string | undefined, isOne: (word: string) => word is T): T[] | undefined {
  return text?.split(',').map((word) => {
    if (!isOne(word)) throw new Error(`“${word}” is not known; see --help.`);
    return word;
  });
}
