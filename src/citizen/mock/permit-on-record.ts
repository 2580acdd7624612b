import type { Permit } from '../../rules/facts';
import type { Instant, PermitRecord } from '../citizen-records';
import type { PersonFile } from './authority-state';
import type { MockPerson } from './mock-person';
import { permitInStory } from './permit-in-story';

/**
 * Returns the person's permit at an instant: as it was when a running verification began, else as last renewed, else as in
 * the story, relative to that day, so that the demonstration never ages. Returns `null` if they hold none.
 */
export function permitAt(person: MockPerson, file: PersonFile, now: Instant): Permit | null {
  const running = file.cases.find(({ conclusion }) => conclusion === null);
  return running?.permit ?? file.renewedPermit ?? permitInStory(person, now);
}

/** Returns the record to show to the person; it omits a permit in another name (D12). */
export function permitRecord(person: MockPerson, file: PersonFile, now: Instant): PermitRecord {
  const { name, identityNumber, identityMatches, circumstances } = person;
  const permit = identityMatches ? permitAt(person, file, now) : null;
  return {
    name,
    identityNumber,
    identityMatches,
    permit,
    district: permit === null ? null : (person.permit?.district ?? null),
    circumstances: permit === null ? {} : circumstances,
  };
}
