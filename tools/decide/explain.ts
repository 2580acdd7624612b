import { findingInWords } from '../../src/i18n/finding-in-words';
import type { Finding, Materials } from '../../src/rules/decision';
import type { Citation } from '../../src/rules/note';
import { notesFor } from '../../src/rules/notes';
import type { Policy } from '../../src/rules/policy';
import { SOURCES } from '../../src/rules/sources';
import type { Answer } from './answer';
import { clauseOf } from './clause-of';
import type { Language } from './options';
import { clerkWords } from './words';
import type { ClerkWords } from './words';

/** Returns an answer in words for a clerk; ends with a blank line. */
export function explain(answer: Answer, language: Language): string {
  const words = clerkWords[language];
  if (answer.type === 'error') return `${words.invalid(answer.name, answer.fault.path, answer.fault.message)}\n\n`;
  const { given, policy, decision } = answer;
  const { law, whyNot } = words;
  const lines = [
    words.heading(given.case, given.today, policy.id),
    `${words.outcome}: ${words.outcomes[decision.outcome]} [${decision.outcome}]`,
    ...section(
      words.reasons,
      decision.reasons.map((reason) => `${whyNot[reason].title} [${reason}]. ${whyNot[reason].todo}`),
    ),
  ];
  if (decision.window !== null) {
    const { day, state, opensOn, closesOn, overdueUntil } = decision.window;
    lines.push(words.window(opensOn, closesOn, overdueUntil), words.day(day, words.states[state]));
  }
  if (decision.validity !== null) {
    const { validFrom, validTo, continuous } = decision.validity;
    lines.push(words.validity(validFrom, validTo, continuous));
  }
  lines.push(
    ...section(
      words.papers,
      decision.materials.map((group) => papers(group, words)),
    ),
    ...section(
      words.findings,
      decision.findings.map((each) => finding(each, policy, words)),
    ),
    ...section(
      words.notes,
      notesFor(policy, decision, given).map(({ id, confidence, basis }) =>
        words.note(
          law.notes[id],
          words.confidence[confidence],
          basis.map((each) => cited(each, language)),
        ),
      ),
    ),
    words.prevails,
  );
  return `${lines.join('\n')}\n\n`;
}

function cited({ source, article }: Citation, language: Language): string {
  const title = SOURCES[source].title[language];
  return article === undefined ? title : clerkWords[language].article(title, article);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`${title}:`, ...lines.map((line) => `  - ${line}`)];
}

function papers({ group, need, items, for: housing }: Materials, { law, ifHome }: ClerkWords): string {
  const home = housing === undefined ? '' : `, ${ifHome(law.housings[housing])}`;
  return `${law.paperGroups[group]} (${law.paperNeeds[need]}${home}): ${items.map((item) => law.papers[item]).join('; ')}`;
}

function finding(each: Finding, policy: Policy, words: ClerkWords) {
  const { clause: id, required, found, result } = each;
  const { law, inFindings, sources } = words;
  const { fact, source } = clauseOf(policy, each);
  const parts = [
    ...(result === 'not-judged' ? [] : [inFindings.found(findingInWords(found, fact, inFindings))]),
    inFindings.required(findingInWords(required, fact, inFindings)),
  ];
  return `${law.findingResults[result]} — ${law.clauses[id]}. ${parts.join('; ')} (${sources[source]})`;
}
