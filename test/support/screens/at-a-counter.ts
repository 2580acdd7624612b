import { act } from '@testing-library/react';
import type { ComponentType } from 'react';
import AddressChange from '../../../src/guide/address-change/address-change';
import ApplyAnew from '../../../src/guide/apply-anew/apply-anew';
import Centres from '../../../src/guide/centres/centres';
import LostCard from '../../../src/guide/lost-card/lost-card';
import OtherPermits from '../../../src/guide/other-permits/other-permits';
import OwnPermit from '../../../src/guide/own-permit/own-permit';
import Papers from '../../../src/guide/papers/papers';
import PreCheck from '../../../src/guide/pre-check/pre-check';
import { lookAtOwnPermits } from '../../../src/journey/own-permits/use-own-permits';
import type { Answers } from '../../../src/journey/pre-check/pre-check';
import { restartPreCheck } from '../../../src/journey/pre-check/use-pre-check';
import Result from '../../../src/pages/result/result';
import { launch, launchAs, type Life, type PersonId, verified } from './open-screen';
import { device } from './taro';

type Way = () => Promise<Life>;

function page(Page: ComponentType): Way {
  return async () => shown(await launch(), Page);
}

/** The result of what is on record, or of a verification. */
function result(person: PersonId, from: 'record' | 'verification' = 'record'): Way {
  return async () => {
    const life = await launchAs(person);
    return shown(life, Result, from === 'verification' ? { of: await verified(life) } : {});
  };
}

function ownPermit(validTo: string): Way {
  return async () => {
    device.store.set(
      'permit-renewal:own-permits',
      JSON.stringify([{ id: 'mum0000000000000', nickname: '妈妈', validTo }]),
    );
    act(() => {
      lookAtOwnPermits();
    });
    return shown(await launch(), OwnPermit, { id: 'mum0000000000000' });
  };
}

function preCheck(answers: Answers): Way {
  return async () => {
    act(() => {
      restartPreCheck(answers);
    });
    return shown(await launch(), PreCheck);
  };
}

async function shown(life: Life, Page: ComponentType, params: Record<string, string> = {}): Promise<Life> {
  await life.open(Page, params);
  return life;
}

/** Every kind of screen that sends people to a community service centre, on 23 November 2026, and the way to it. */
export const AT_A_COUNTER: readonly (readonly [name: string, way: Way])[] = [
  ['address change', page(AddressChange)],
  ['applying anew', page(ApplyAnew)],
  ['centres', page(Centres)],
  ['lost card', page(LostCard)],
  ['other permits', page(OtherPermits)],
  ['papers', page(Papers)],
  ['the result of somebody who moved', result('moved', 'verification')],
  ['the result of a first renewal', result('first-renewal')],
  ['the result of another name', result('mismatch')],
  ['the result of a lapsed permit', result('lapsed')],
  ['the result of a cancelled permit', result('cancelled')],
  ['the result of a lost card', result('lost')],
  ['the result without a permit', result('no-permit')],
  ['answers without a permit', preCheck({ kind: 'none' })],
  ['answers with a temporary permit', preCheck({ kind: 'temporary-permit' })],
  ['answers with a registration slip', preCheck({ kind: 'registration-slip' })],
  ['answers with a damaged card', preCheck({ kind: 'residence-permit', status: 'damaged' })],
  ['a stored permit in its window', ownPermit('2026-12-05')],
  ['a stored permit that is late', ownPermit('2026-10-20')],
  ['a stored permit that has lapsed', ownPermit('2026-09-01')],
];

/** Screens that send people elsewhere, or nowhere yet. */
export const NOT_AT_A_COUNTER: readonly (readonly [name: string, way: Way])[] = [
  ['the result of a foreigner', result('foreigner')],
  ['answers with a permit for Hong Kong, Macao and Taiwan residents', preCheck({ kind: 'hmt-permit' })],
  ['a stored permit that it is too early to renew', ownPermit('2027-03-01')],
];
