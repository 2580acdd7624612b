import { posix } from 'node:path';

/** The tracked files, and the text of those that can be read. */
export interface Repository {
  readonly files: readonly string[];
  readonly read: (file: string) => string;
}

/** Lists everything in a file that leads to another place and does not resolve, with the reason. */
export function brokenCitations(file: string, repository: Repository): readonly string[] {
  const text = repository.read(file);
  const known = numbersIn(repository.read(REQUIREMENTS));
  const prose = file.endsWith('.md') ? text : commentsOf(text);
  return [
    ...matches(text, /\b[RD]\d{1,3}\b/g, (number) => known.has(number) || `no ${number} in ${REQUIREMENTS}`),
    ...matches(text, /\bADR[ -]?(\d+)/g, (_, number) => hasRecord(repository, number) || `no ADR ${number}`),
    ...matches(text, /\bdecisions? \d+|\bhouse style\b/gi, () => 'cites a document that is not here: write R… or D…'),
    ...matches(prose, PATH, (path, line) => leadsSomewhere(path, line, file, repository)),
    ...matches(text, /[\w./-]+\.md\b(?!\))/g, (path) => leadsSomewhere(path, '', file, repository)),
    ...(file.endsWith('.md') ? matches(text, LINK, (_, target) => linkLeads(target, file, repository)) : []),
  ].map((problem) => `${file}: ${problem}`);
}

const REQUIREMENTS = 'docs/requirements.md';
/** A path from the root, optionally with a pattern or a line number. */
const PATH = /(?<![\w./@-])(?:src|test|tools|config|docs)\/[\w./*<>-]*[\w*>](?::(\d+))?/g;
/** A link to another place in the repository. */
const LINK = /\]\((?!https?:|mailto:)([^)\s]+)\)/g;

/** Returns the same function, which works each answer out once. */
function remembering<T>(find: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key) as T;
  };
}

function matches(
  text: string,
  pattern: RegExp,
  check: (found: string, part: string) => true | string,
): readonly string[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const verdict = check(match[0], match[1] ?? '');
    return verdict === true ? [] : [`${match[0]}: ${verdict}`];
  });
}

function commentsOf(text: string): string {
  return (text.match(/\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*|^#.*/gm) ?? []).join('\n');
}

/** Returns the numbers in the first cells of tables and the first words of headings. */
const numbersIn = remembering(
  (requirements: string): ReadonlySet<string> =>
    new Set([...requirements.matchAll(/^(?:\| |#+ )([RD]\d+)\b/gm)].map(([, number]) => number ?? '')),
);

function hasRecord({ files }: Repository, number: string): boolean {
  return files.some((file) => file.startsWith(`docs/adr/${number.padStart(4, '0')}-`));
}

function leadsSomewhere(cited: string, line: string, from: string, repository: Repository): true | string {
  const path = cited.replace(/:\d+$/, '').replace(/\/$/, '');
  const candidates = [path, posix.join(posix.dirname(from), path)].filter((each) => exists(each, repository));
  const [file] = candidates;
  if (file === undefined) return 'no such file';
  if (line === '' || !repository.files.includes(file)) return true;
  return repository.read(file).split('\n').length >= Number(line) || `no line ${line}`;
}

/** Many files cite the same paths, and each search reads the whole list. */
const searches = new WeakMap<readonly string[], (path: string) => boolean>();

function exists(path: string, { files }: Repository): boolean {
  const search = searches.get(files) ?? remembering((sought: string) => files.some(isNamed(sought)));
  searches.set(files, search);
  return search(path);
}

/** `*` stands for anything in a name, `<name>` for a name. A path may leave out its extension, and may be a folder. */
function isNamed(path: string): (file: string) => boolean {
  const escaped = path.replace(/[.+]/g, '\\$&').replace(/<\w[\w -]*>|\*+/g, '[^/]*');
  const pattern = new RegExp(`^${escaped}(?:$|/|\\.[\\w.]+$|-[\\w-]+\\.md$)`);
  return (file) => pattern.test(file);
}

function linkLeads(target: string, from: string, repository: Repository): true | string {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : posix.join(posix.dirname(from), path);
  if (!exists(file, repository)) return 'no such file';
  if (anchor === undefined) return true;
  return anchorsOf(repository.read(file)).has(anchor) || 'no such heading';
}

/** Returns the anchors that GitHub makes of headings. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  return new Set(
    [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  );
}
