import type { RecordName } from '../../rules/facts';
import type { Consents, JourneyState } from '../journey-state';

export const NO_CONSENTS: Consents = { by: '', to: [] };

/** What the signed-in person allows to be read. One person's consents are never another's. */
export function consentsGiven({
  session,
  consents,
}: Pick<JourneyState, 'session' | 'consents'>): readonly RecordName[] {
  return session.type === 'signed-in' && session.session.subject === consents.by ? consents.to : NO_CONSENTS.to;
}
