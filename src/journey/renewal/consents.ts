import type { RecordName } from '../../rules/facts';
import type { Consents, JourneyState } from '../journey-state';

export const NO_CONSENTS: Consents = { by: '', to: [] };

/** Returns the sources that the signed-in person allows to be read. Another person's consents never count. */
export function consentsGiven({
  session,
  consents,
}: Pick<JourneyState, 'session' | 'consents'>): readonly RecordName[] {
  return session.type === 'signed-in' && session.session.subject === consents.by ? consents.to : NO_CONSENTS.to;
}
