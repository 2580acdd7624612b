import { CATALOGUE } from '../../search/catalogue/catalogue';
import type { Entry } from '../../search/catalogue/entry';
import type { QuestionId } from '../../question-ids';
import { pathTo } from '../../routes';
import { policy20180101 } from '../../rules/policies/2018-01-01';
import type { NoteId } from '../../rules/note';
import { SOURCES } from '../../rules/sources';
import { QUESTIONS, relatedTo } from './question-groups';

const catalogue: Readonly<Record<string, Entry>> = CATALOGUE;

test('there are at least 60 questions, and no two share an identity or a title', () => {
  expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
  for (const of of [
    ({ id }) => id,
    ({ content }) => content.zh.question,
    ({ content }) => content.en.question,
  ] satisfies ((question: (typeof QUESTIONS)[number]) => string)[]) {
    expect(new Set(QUESTIONS.map(of)).size).toBe(QUESTIONS.length);
  }
});

test.each(QUESTIONS)('$id has one to four sentences in each language', ({ content: { zh, en } }) => {
  expect(zh.question).toMatch(/[\u4e00-\u9fff].*？$/);
  expect(en.question).toMatch(/[?.]$/);
  expect(zh.answer).toMatch(/^([^。]+。){1,4}$/);
  expect(en.answer).toMatch(/^[A-Z][^]*\.$/);
  expect(en.answer.split(/[.?](?:\s|$)/).filter((part) => part !== '').length).toBeLessThanOrEqual(4);
});

test.each(QUESTIONS)('$id does not say that nothing was found, and then that it is sure', ({ content }) => {
  const { confidence } = content;
  const basis = content.basis.map(({ source }) => source);
  if (confidence === 'unknown') {
    expect(basis).toContain('searched');
    expect(content.zh.answer).toMatch(/没有查到|没有统一|没有可靠/);
    expect(content.next.some((step) => step === 'hotline' || step === 'official')).toBe(true);
  }
  if (confidence === 'high') expect(basis).not.toContain('searched');
  if (basis.every((source) => source === 'searched')) expect(confidence).toBe('unknown');
});

const texts = ({ zh, en }: (typeof QUESTIONS)[number]['content']) => `${zh.answer} ${en.answer}`;

test.each(QUESTIONS)(
  '$id leads to the centres if it speaks of a counter, and to 12345 if it names that',
  ({ content }) => {
    if (/窗口|受理(?:服务)?中心|那家中心|自助机|counter|community service centre/i.test(texts(content))) {
      expect(content.next).toContain('centres');
    }
    if (texts(content).includes('12345')) expect(content.next).toContain('hotline');
  },
);

/** What somebody has to find in an app, or to ask for at a counter, where everything has its Chinese name alone. */
const NAMES_TO_FIND = /随申办|一网通办|我的证照|我的办件|居住证办理一件事|亮证|居住登记表|户口簿|商住房/g;

test.each(QUESTIONS)(
  '$id has in English, too, the Chinese names of what has to be found',
  ({ content: { zh, en } }) => {
    const names = new Set(zh.answer.match(NAMES_TO_FIND));
    expect([...names].filter((name) => !en.answer.includes(name))).toEqual([]);
  },
);

test.each<[QuestionId, NoteId]>([
  ['years-of-residence', 'residence-years-within-60-days'],
  ['long-expired', 'late-renewal-after-60-days'],
  ['good-reason-late', 'restored-for-good-reason'],
  ['expired-few-days', 'card-functions-suspended'],
  ['became-resident', 'household-registered'],
  ['moved-and-renew', 'one-visit-for-address-and-renewal'],
  ['automatic-messages', 'renewed-automatically'],
  ['date-on-card', 'card-date-rewritten'],
  ['replacement-fee', 'replacement-costs'],
  ['employment-proof', 'papers-in-practice'],
  ['which-centre', 'any-centre-serves'],
  ['student-dormitory', 'school-dormitory'],
  ['landlord-letter', 'landlord-statement-not-listed'],
  ['employer-dormitory', 'business-licence-not-listed'],
  ['which-relatives', 'close-relatives'],
  ['no-filing', 'plain-lease-may-do'],
])('%s is as sure as the note on the same facts, %s', (id, noted) => {
  const answer = QUESTIONS.find((question) => question.id === id)?.content;
  const note = policy20180101.notes.find((one) => one.id === noted);
  expect(answer?.confidence).toBe(note?.confidence);
});

test.each(QUESTIONS)(
  '$id is in the search under its own titles, with six or more other ways of asking',
  ({ id, content }) => {
    const entry = catalogue[`question-${id}`];
    expect(entry).toMatchObject({
      to: pathTo('questions', { id }),
      zh: { title: content.zh.question },
      en: { title: content.en.question },
    });
    const ways = [entry?.zh, entry?.en].flatMap((names) => [...(names?.words ?? []), ...(names?.questions ?? [])]);
    expect(ways.length).toBeGreaterThanOrEqual(6);
    expect(Object.keys(catalogue).filter((name) => !name.startsWith('question-'))).toContain(entry?.about);
  },
);

test.each(QUESTIONS)('$id leads on to two to four other questions, none of them twice', (question) => {
  const related = relatedTo(question).map(({ id }) => id);
  expect(related).toEqual(question.content.related);
  expect(new Set(related).size).toBe(related.length);
  expect(related.length).toBeGreaterThanOrEqual(2);
  expect(related.length).toBeLessThanOrEqual(4);
  expect(related).not.toContain(question.id);
});

test('a question that an answer refers to stands below it', () => {
  const referring = QUESTIONS.flatMap((question) =>
    [...question.content.zh.answer.matchAll(/“([^”]+？)”/g)].map(([, title]) => ({ question, title })),
  );
  expect(referring.length).toBeGreaterThan(0);
  for (const { question, title } of referring) {
    expect(relatedTo(question).map(({ content }) => content.zh.question)).toContain(title);
  }
});

test('every question is reached from another one', () => {
  const related = new Set(QUESTIONS.flatMap(({ content }) => content.related));
  expect(QUESTIONS.map(({ id }) => id).filter((id) => !related.has(id))).toEqual([]);
});

test('every question of the search has an answer', () => {
  const asked = Object.keys(catalogue).filter((name) => name.startsWith('question-'));
  expect(asked.sort()).toEqual(QUESTIONS.map(({ id }) => `question-${id}`).sort());
});

test('every source is cited by a note or an answer, so that none is listed for nothing', () => {
  const bases = [...policy20180101.notes.map(({ basis }) => basis), ...QUESTIONS.map(({ content }) => content.basis)];
  const cited = new Set<string>(bases.flat().map(({ source }) => source));
  expect(Object.keys(SOURCES).filter((id) => !cited.has(id))).toEqual([]);
});
