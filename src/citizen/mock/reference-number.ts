import { shanghaiDay } from '../../rules/calendar';
import type { Instant } from '../citizen-records';
import { type MockPerson, PERSON_IDS } from './mock-person';

/**
 * A number to quote, such as `YS20261123-0102`: YS for 演示 so that nobody takes it for a real one, the day, then the
 * person and their how-manieth verification, which together no other has.
 */
export function referenceNumber({ id }: MockPerson, startedAt: Instant, sequence: number): string {
  const twoDigits = (count: number): string => String(count).padStart(2, '0');
  const person = twoDigits(PERSON_IDS.indexOf(id) + 1);
  return `YS${shanghaiDay(startedAt).split('-').join('')}-${person}${twoDigits(sequence)}`;
}
