import { act } from '@testing-library/react';
import type { ComponentType } from 'react';
import OwnPermit from '../../../src/guide/own-permit/own-permit';
import PreCheck from '../../../src/guide/pre-check/pre-check';
import { lookAtOwnPermits } from '../../../src/journey/own-permits/use-own-permits';
import type { Answers } from '../../../src/journey/pre-check/pre-check';
import { restartPreCheck } from '../../../src/journey/pre-check/use-pre-check';
import Result from '../../../src/pages/result/result';
import { launch, launchAs, type Life, type PersonId, verified } from './open-screen';
import { device } from './taro';

export interface Opened {
  readonly life: Life;
  /** The parameters of the screen. */
  readonly params: Record<string, string>;
}

/** Opens a screen for somebody who has not signed in. */
export async function openPage(Page: ComponentType, params: Record<string, string> = {}): Promise<Opened> {
  return shown(await launch(), Page, params);
}

/** Opens a screen for a person who has signed in. */
export async function openPageAs(person: PersonId, Page: ComponentType): Promise<Opened> {
  return shown(await launchAs(person), Page);
}

/** Opens the result of what is on record, or of a verification. */
export async function openResult(person: PersonId, from: 'record' | 'verification'): Promise<Opened> {
  const life = await launchAs(person);
  return shown(life, Result, from === 'verification' ? { of: await verified(life) } : {});
}

/** Opens a permit that is kept on the device and valid up to this day. */
export async function openOwnPermit(validTo: string): Promise<Opened> {
  const id = 'mum0000000000000';
  device.store.set('permit-renewal:own-permits', JSON.stringify([{ id, nickname: '妈妈', validTo }]));
  act(() => {
    lookAtOwnPermits();
  });
  return openPage(OwnPermit, { id });
}

/** Opens the pre-check after these answers. */
export async function openPreCheck(answers: Answers): Promise<Opened> {
  act(() => {
    restartPreCheck(answers);
  });
  return openPage(PreCheck);
}

async function shown(life: Life, Page: ComponentType, params: Record<string, string> = {}): Promise<Opened> {
  await life.open(Page, params);
  return { life, params };
}
