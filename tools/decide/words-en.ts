import type { Reason } from '../../src/rules/decision';
import type { LawWords } from './words';

type ReasonWords = LawWords['reasons'][Reason];

function changed(what: string): ReasonWords {
  return { title: `${what}: changed since last time`, todo: 'Bring papers that show the new facts to a centre.' };
}
function abnormal(what: string): ReasonWords {
  return {
    title: `${what}: the record is abnormal`,
    todo: 'Ask the registering body first, then bring papers to a centre.',
  };
}
function needsReview(what: string): ReasonWords {
  return { title: `${what}: a person must check it`, todo: 'Online ends here; bring papers to a centre.' };
}
function unavailable(what: string): ReasonWords {
  return {
    title: `${what}: the source did not answer`,
    todo: 'No fault of the holder; nothing is changed. Try again later.',
  };
}

/** The law's words in English, for a clerk. */
export const enLaw: LawWords = {
  reasons: {
    'identity-mismatch': {
      title: 'The real name is not the permit holder’s',
      todo: 'Bring identity card and permit to a centre in person; until then nothing is read.',
    },
    'no-permit': { title: 'No Shanghai residence permit is held', todo: 'Ask a centre about applying for one.' },
    'temporary-permit': {
      title: 'A temporary residence permit is held',
      todo: 'It is not renewed here; ask a centre.',
    },
    'registration-slip': { title: 'A residence registration slip is held', todo: 'It is no permit; ask a centre.' },
    'hmt-permit': {
      title: 'A permit for Hong Kong, Macao and Taiwan residents is held',
      todo: 'The police issue it; go to their counter.',
    },
    'foreigner-permit': { title: 'A foreigner’s permit is held', todo: 'Ask the exit and entry administration.' },
    cancelled: { title: 'The permit is cancelled', todo: 'Apply anew; ask 12345 or a centre why it was cancelled.' },
    lost: { title: 'The card is reported lost', todo: 'Have it replaced at a centre, then see about renewing.' },
    damaged: {
      title: 'The card is recorded as damaged',
      todo: 'Have it replaced at a centre, then see about renewing.',
    },
    'in-review': { title: 'A renewal is under review', todo: 'Nothing to do; progress can be asked for.' },
    lapsed: {
      title: 'Expired too long',
      todo: 'Usually it can no longer be renewed and is applied for anew; ask 12345 or a centre first.',
    },
    'too-early': {
      title: 'The window has not opened',
      todo: 'Come back on the opening day; keep information current.',
    },
    'first-renewal': { title: 'This is the first renewal', todo: 'Papers usually have to be checked in person.' },
    'period-too-short': {
      title: 'The current period has run for too short a time',
      todo: 'Online verification usually needs six months; bring papers to a centre.',
    },
    'period-too-long': {
      title: 'The current period is longer than usual',
      todo: 'Perhaps an old card of several years; bring papers to a centre.',
    },
    'residence-changed': {
      title: 'The address differs from the registered one',
      todo: 'Have the registered address changed first, then renew.',
    },
    'residence-abnormal': abnormal('Residence registration'),
    'residence-needs-review': needsReview('Residence registration'),
    'residence-unavailable': unavailable('Residence registration'),
    'employment-changed': changed('Employment'),
    'employment-abnormal': abnormal('Employment'),
    'employment-needs-review': needsReview('Employment'),
    'employment-unavailable': unavailable('Employment'),
    'social-insurance-changed': changed('Social insurance'),
    'social-insurance-abnormal': abnormal('Social insurance'),
    'social-insurance-needs-review': needsReview('Social insurance'),
    'social-insurance-unavailable': unavailable('Social insurance'),
    'other-changed': changed('Other basic information'),
    'other-abnormal': abnormal('Other basic information'),
    'other-needs-review': needsReview('Other basic information'),
    'other-unavailable': unavailable('Other basic information'),
  },
  papers: {
    'id-card': 'identity card (original)',
    'residence-permit': 'residence permit (original)',
    'lease-filing-certificate': 'lease-filing certificate, valid (房屋租赁合同登记备案证明)',
    'landlord-statement': 'residence statement by the landlord (居住证明)',
    'property-deed-copy': 'copy of the property deed, original shown',
    'dormitory-certificate': 'dormitory certificate by the employer',
    'business-licence-copy': 'copy of the employer’s business licence, stamped',
    'kinship-proof': 'proof of kinship, household book or the like',
    'relative-home-proof': 'the relative’s deed or lease-filing certificate',
    'labour-contract': 'labour contract',
    'employment-certificate': 'certificate of employment, stamped',
    'social-insurance-record': 'social insurance record or the like',
    'marriage-certificate': 'marriage certificate',
    'education-certificate': 'education certificate',
  },
  paperGroups: { identity: 'Identity', residence: 'Home', employment: 'Work', other: 'By case' },
  paperNeeds: { all: 'all of', any: 'one of', 'as-applicable': 'as applicable', optional: 'optional' },
  housings: { rented: 'rented', owned: 'owned', dormitory: 'an employer’s dormitory', relative: 'a relative’s' },
  clauses: {
    'identity-matches': 'The real name is the holder’s',
    'own-permit-kind': 'A Shanghai residence permit is held',
    'usable-status': 'Not cancelled, lost, damaged or under review',
    'within-window': 'Today lies in the days for renewing (days after expiry)',
    'renewed-before': 'Not the first renewal (renewals so far)',
    'period-length': 'Length of the current period',
    'residence-unchanged': 'Address unchanged',
    'employment-unchanged': 'Employment unchanged',
    'social-insurance-unchanged': 'Social insurance unchanged',
    'other-unchanged': 'Other basic information unchanged',
  },
  findingResults: { met: 'met', 'not-met': 'not met', 'not-judged': 'not judged' },
  notes: {
    'card-functions-suspended': 'After expiry the card’s functions may be suspended until it is renewed.',
    'late-renewal-may-exist':
      'The real rules may still allow a late renewal, the years counted anew: ask 12345 or a centre before applying anew.',
    'printed-date-rewritten': 'The card usually stays; its printed date may be rewritten at a machine in a centre.',
    'renewed-automatically':
      'Much renewal happens by itself, told by text message; who got that message need do nothing.',
    'plain-lease-may-do': 'Since December 2025 a plain lease contract may do; ask before going.',
    'any-centre-serves': 'Any centre in the city may serve.',
    'report-move-within-30-days': 'A change of address should usually be reported within 30 days.',
  },
};
