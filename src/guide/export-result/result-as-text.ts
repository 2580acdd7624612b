import type { zhCN } from '../../i18n/guide/export-result/zh-CN';
import { paperGroupTitle } from '../../i18n/paper-group-title';
import type { ServiceWords, Words } from '../../i18n/types';
import type { ResultView } from '../../journey/renewal/result-view';
import type { Decision } from '../../rules/decision';
import { daysUntilOpening } from '../../journey/renewal/eligibility';

type Judged = Extract<ResultView, { type: 'concluded' | 'today' | 'in-review' }>;

interface ResultText {
  readonly title: string;
  readonly body: readonly string[];
}

/** The service's texts, and the reasons, which belong to the first screens. */
type Spoken = ServiceWords & Pick<Words, 'reasons'>;

/**
 * Returns a result as text that may leave the phone: the outcome, until when, why, the papers, the notes, and the number
 * to quote.
 * It has no name, no identity number, and nothing that could be taken for a certificate.
 */
export function resultAsText(view: Judged, notes: readonly string[], service: Spoken, text: typeof zhCN): ResultText {
  const { result } = service;
  const number =
    view.type === 'today' || view.renewal === 'unknown'
      ? []
      : [text.line(result.reference, result.referenceToKeep(view.renewal.reference))];
  if (view.type === 'in-review' || view.decision.outcome === 'in-review') {
    return { title: result.inReview.title, body: [result.inReview.lead, ...notes, ...number, result.official] };
  }
  const { decision, on } = view;
  return {
    title: titleOf(decision, service),
    body: [
      ...(view.type === 'concluded' ? validityLines(view, service, text) : []),
      ...reasonLines(decision, on, service, text),
      ...paperLines(decision, service, text),
      ...notes,
      view.type === 'concluded' ? result.concludedOn(on) : text.today(on),
      ...number,
      result.official,
    ],
  };
}

/** Keys of the texts for each outcome. */
const WORDS_OF = {
  renewed: 'renewed',
  counter: 'counter',
  retry: 'retry',
  wait: 'wait',
  reapply: 'reapply',
  'replace-card': 'replaceCard',
  'verify-online': 'verifyOnline',
  'in-review': 'inReview',
  'not-applicable': 'notApplicable',
} as const satisfies Record<Decision['outcome'], keyof ServiceWords['result']>;

function titleOf({ outcome, reasons }: Decision, { result }: ServiceWords): string {
  const noPermit = outcome === 'not-applicable' && reasons.includes('no-permit');
  return noPermit ? result.notApplicable.noPermitTitle : result[WORDS_OF[outcome]].title;
}

function validityLines(
  { renewal, decision: { validity } }: Extract<ResultView, { type: 'concluded' }>,
  { result }: ServiceWords,
  text: typeof zhCN,
): readonly string[] {
  if (validity === null) return [];
  return [
    text.line(result.before, result.to(renewal.before.validTo)),
    text.line(result.now, result.to(validity.validTo)),
    validity.continuous ? result.renewed.continuous : result.renewed.notContinuous,
  ];
}

function reasonLines(
  decision: Decision,
  on: string,
  { result, reasons }: Spoken,
  text: typeof zhCN,
): readonly string[] {
  const { outcome, window } = decision;
  if (outcome === 'wait' && window !== null) return [result.wait.lead(window.opensOn, daysUntilOpening(window, on))];
  if (outcome === 'verify-online') return [result.verifyOnline.lead];
  return decision.reasons.map((reason) => text.line(reasons[reason].title, reasons[reason].todo));
}

function paperLines({ materials }: Decision, service: ServiceWords, text: typeof zhCN): readonly string[] {
  const { law } = service;
  return materials.map(({ group, need, items, for: housing }) =>
    text.papers(
      paperGroupTitle(group, housing, service),
      law.paperNeeds[need],
      items.map((paper) => law.papers[paper]),
    ),
  );
}
