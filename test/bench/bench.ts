import { benchCommand } from './command';
import { benchEngines } from './engines';
import { goalsMissed } from './measuring';
import { benchSearchQuality } from './search-quality';
import { benchSearchSize } from './search-size';
import { benchSearchTimes } from './search-times';
import { benchSize } from './size';

/** With `search` as the first argument only the search is measured. Others name more files of queries for it. */
const [first, ...others] = process.argv.slice(2);
const isSearchAlone = first === 'search';
const files = [...(isSearchAlone || first === undefined ? [] : [first]), ...others];

/** Reports only ratios within one run: absolute times say more about the machine than about the rules. */
async function main(): Promise<void> {
  benchSearchSize();
  await benchSearchQuality(files);
  benchSearchTimes();
  if (!isSearchAlone) {
    benchSize();
    await benchEngines();
    await benchCommand();
  }
  process.exitCode = goalsMissed() === 0 ? 0 : 1;
}

void main();
