// `npm run centres:import FILE`: imports a real list of centres into the app, as a whole or not at all.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shanghaiDay } from '../../src/rules/calendar';
import { ROOT } from '../targets';
import { help } from './help';
import { type Options, readOptions, UsageError } from './options';
import { readList } from './read-list';
import { inWords } from './words';
import { writeList } from './write-list';

const LIST = join(ROOT, 'src/guide/centres/centre-list.json');
/** The command's exit statuses. */
const DONE = 0;
const PROBLEMS = 1;
const UNUSABLE = 2;
/** More than anyone corrects before trying again. */
const MOST_SHOWN = 50;

function run({ file, check, help: helpWanted, language }: Options): number {
  if (helpWanted) {
    console.log(help[language]);
    return DONE;
  }
  if (file === undefined) throw new UsageError('Name a file');
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readList(bytes, shanghaiDay(Date.now()));
  const zh = language === 'zh';
  if (read.type === 'refused') {
    for (const problem of read.problems.slice(0, MOST_SHOWN)) console.error(inWords(problem, language));
    const more = read.problems.length - MOST_SHOWN;
    if (more > 0) console.error(zh ? `……还有 ${more} 处。` : `… and ${more} more.`);
    console.error(
      zh
        ? `共 ${read.problems.length} 处要改。什么都没有导入，原来的名单还在。`
        : `${read.problems.length} to mend. Nothing was imported; the list is as it was.`,
    );
    return PROBLEMS;
  }
  if (!check) writeList(LIST, read.centres);
  const having = (fact: 'address' | 'phone' | 'hours' | 'place') =>
    read.centres.filter((centre) => centre[fact] !== null).length;
  const counts = [read.centres.length, having('address'), having('phone'), having('hours'), having('place')] as const;
  console.log(
    zh
      ? `${counts[0]} 个受理点（按 ${read.encoding} 读取）：有地址 ${counts[1]}，有电话 ${counts[2]}，有开放时间 ${counts[3]}，有地图位置 ${counts[4]}。`
      : `${counts[0]} centres (read as ${read.encoding}): ${counts[1]} with an address, ${counts[2]} with a telephone number, ${counts[3]} with opening hours, ${counts[4]} with a place on the map.`,
  );
  console.log(
    check
      ? zh
        ? '没有问题。这次只检查，没有导入。'
        : 'Nothing is wrong. This was a check; nothing was imported.'
      : zh
        ? '已导入。接着运行 npm test 和 npm run build：后者会看大小有没有超出预算。'
        : 'Imported. Now run npm test, and npm run build, which holds the sizes to their budgets.',
  );
  return DONE;
}

try {
  process.exitCode = run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message} (see --help)`);
  process.exitCode = UNUSABLE;
}
