import { CATALOGUE } from '../../search/catalogue/catalogue';
import type { Entry } from '../../search/catalogue/entry';
import { pathTo } from '../../routes';
import { policy20180101 } from '../../rules/policies/2018-01-01';
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
