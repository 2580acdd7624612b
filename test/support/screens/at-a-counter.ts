import AddressChange from '../../../src/guide/address-change/address-change';
import ApplyAnew from '../../../src/guide/apply-anew/apply-anew';
import Centres from '../../../src/guide/centres/centres';
import LostCard from '../../../src/guide/lost-card/lost-card';
import OtherPermits from '../../../src/guide/other-permits/other-permits';
import Papers from '../../../src/guide/papers/papers';
import { type Opened, openOwnPermit, openPage, openPreCheck, openResult } from './ways-to-screens';

type Way = () => Promise<Opened>;

/** Every kind of screen that sends people to a community service centre, on 23 November 2026, and the way to it. */
export const AT_A_COUNTER: readonly (readonly [name: string, way: Way])[] = [
  ['address change', () => openPage(AddressChange)],
  ['applying anew', () => openPage(ApplyAnew)],
  ['centres', () => openPage(Centres)],
  ['lost card', () => openPage(LostCard)],
  ['other permits', () => openPage(OtherPermits)],
  ['papers', () => openPage(Papers)],
  ['the result of somebody who moved', () => openResult('moved', 'verification')],
  ['the result of a first renewal', () => openResult('first-renewal', 'record')],
  ['the result of another name', () => openResult('mismatch', 'record')],
  ['the result of a lapsed permit', () => openResult('lapsed', 'record')],
  ['the result of a cancelled permit', () => openResult('cancelled', 'record')],
  ['the result of a lost card', () => openResult('lost', 'record')],
  ['the result without a permit', () => openResult('no-permit', 'record')],
  ['answers without a permit', () => openPreCheck({ kind: 'none' })],
  ['answers with a temporary permit', () => openPreCheck({ kind: 'temporary-permit' })],
  ['answers with a registration slip', () => openPreCheck({ kind: 'registration-slip' })],
  ['answers with a damaged card', () => openPreCheck({ kind: 'residence-permit', status: 'damaged' })],
  ['a stored permit in its window', () => openOwnPermit('2026-12-05')],
  ['a stored permit that is late', () => openOwnPermit('2026-10-20')],
  ['a stored permit that has lapsed', () => openOwnPermit('2026-09-01')],
];

/** Screens that send people elsewhere, or nowhere yet. */
export const NOT_AT_A_COUNTER: readonly (readonly [name: string, way: Way])[] = [
  ['the result of a foreigner', () => openResult('foreigner', 'record')],
  ['answers with a permit for Hong Kong, Macao and Taiwan residents', () => openPreCheck({ kind: 'hmt-permit' })],
  ['a stored permit that it is too early to renew', () => openOwnPermit('2027-03-01')],
];
