import { shanghaiDay } from '../../rules/calendar';
import type { Instant } from '../citizen-records';
import { type MockPerson, PERSON_IDS } from './mock-person';

/**
 * Returns a unique reference number such as `YS20261123-0102`: YS for 演示, so that nobody takes it for a real one, then
 * the day, the number of the person and the number of their verification.
 */
export function referenceNumber({ id }: MockPerson, startedAt: Instant, sequence: number): string {
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  const person = twoDigits(PERSON_IDS.indexOf(id) + 1);
  return `YS${shanghaiDay(startedAt).split('-').join('')}-${person}${twoDigits(sequence)}`;
}
