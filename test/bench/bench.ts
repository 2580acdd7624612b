import { benchCommand } from './command';
import { benchEngines } from './engines';
import { goalsMissed } from './measuring';
import { benchSearch } from './search';
import { benchSize } from './size';

/** Reports only ratios within one run: absolute times say more about the machine than about the rules. */
async function main(): Promise<void> {
  benchSize();
  benchSearch();
  await benchEngines();
  await benchCommand();
  process.exitCode = goalsMissed() === 0 ? 0 : 1;
}

void main();
