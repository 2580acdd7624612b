import { decide } from '../../src/rules/decide';
import type { Decision, Finding } from '../../src/rules/decision';
import { NoPolicyInForceError } from '../../src/rules/policy-in-force';
import type { Policy } from '../../src/rules/policy';
import { clauseOf } from './clause-of';
import type { Line } from './lines';
import { faulty, readCase } from './read-case';
import type { Case, Fault, Reading } from './read-case';

/** Chooses the policy under which a case of this day is judged. */
export type Choose = (today: string) => Policy;

export type Answer =
  | { readonly type: 'decision'; readonly given: Case; readonly policy: Policy; readonly decision: Decision }
  | {
      readonly type: 'error';
      readonly name: string | null;
      readonly code: 'invalid-case' | 'no-policy';
      readonly fault: Fault;
    };

function readLine(line: Line): Reading {
  if (line.type === 'text') return readCase(line.text);
  const message = line.type === 'not-utf-8' ? 'is not UTF-8' : 'is longer than 256 MiB';
  return faulty(null, { path: '$', message });
}

export function answer(line: Line, choose: Choose): Answer {
  const reading = readLine(line);
  if (reading.type === 'fault')
    return { type: 'error', name: reading.name, code: 'invalid-case', fault: reading.fault };
  const { given } = reading;
  try {
    const policy = choose(given.today);
    return { type: 'decision', given, policy, decision: decide(policy, given) };
  } catch (error) {
    if (!(error instanceof NoPolicyInForceError)) throw error;
    return { type: 'error', name: given.case, code: 'no-policy', fault: { path: 'today', message: error.message } };
  }
}

/** Returns an answer as a line of JSON (docs/decision-contract.md), without its LF. */
export function written(answer: Answer): string {
  if (answer.type === 'decision') {
    return `{"case":${JSON.stringify(answer.given.case)},${decisionText(answer.decision, answer.policy)}}`;
  }
  const { name, code, fault } = answer;
  return JSON.stringify({ case: name, error: { code, path: fault.path, message: fault.message } });
}

/** Returns the members of a decision; parts shared by many decisions are put into text once. */
function decisionText(decision: Decision, policy: Policy): string {
  const { outcome, reasons, window, validity, materials, findings } = decision;
  const list = findings.map((finding) => textOf(finding, () => cited(finding, policy))).join();
  return `"policy":${JSON.stringify(policy.id)},"outcome":"${outcome}","reasons":${JSON.stringify(reasons)},"window":${JSON.stringify(window)},"validity":${JSON.stringify(validity)},"materials":${textOf(materials)},"findings":[${list}]`;
}

const texts = new WeakMap<object, string>();

/** Returns a finding with the requirement behind its clause, so that the line leads to docs/requirements.md. */
function cited(finding: Finding, policy: Policy): object {
  const { clause, ...rest } = finding;
  return { clause, requirement: clauseOf(policy, finding).requirement, ...rest };
}

/** The rules freeze the parts that decisions share, and nothing else. */
function textOf(part: object, content: () => object = () => part): string {
  if (!Object.isFrozen(part)) return JSON.stringify(content());
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = JSON.stringify(content());
  texts.set(part, text);
  return text;
}
