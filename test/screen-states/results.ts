import type { Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { SCREENS } from '../../src/routes';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, screen } from '../e2e/steps';
import { launchAndRead, permitOf, remind, tapButton, verified, type ScreenStates } from './arriving';

/** Opens the result of a person whose records show, without a verification, that they cannot renew online. */
async function decidedFromRecords(page: Page, id: PersonId): Promise<void> {
  await permitOf(page, id);
  await screen(page)
    .getByRole('button', { name: new RegExp(`${either('看看怎么办').source}|${either('查看审核进度').source}`) })
    .tap();
  await arriveAt(page, exactly('结果'));
}

export const RESULTS: ScreenStates = {
  'result, renewed': (page) => verified(page, 'smooth'),
  'result, the reasons': async (page) => {
    await verified(page, 'smooth');
    await tapButton(page, '为什么是这个结果');
  },
  'result, renewed late': (page) => verified(page, 'overdue'),
  'result, counter': (page) => verified(page, 'two-reasons'),
  'result, try again': (page) => verified(page, 'source-down'),
  'result, first renewal': (page) => decidedFromRecords(page, 'first-renewal'),
  'result, too early': async (page) => {
    await decidedFromRecords(page, 'too-early');
    await remind(page);
  },
  'result, lapsed': (page) => decidedFromRecords(page, 'lapsed'),
  'result, lost card': (page) => decidedFromRecords(page, 'lost'),
  'result, cancelled': (page) => decidedFromRecords(page, 'cancelled'),
  'result, no permit': (page) => decidedFromRecords(page, 'no-permit'),
  'result, foreigner': (page) => decidedFromRecords(page, 'foreigner'),
  'result, another name': (page) => decidedFromRecords(page, 'mismatch'),
  'result, under review': (page) => decidedFromRecords(page, 'in-review'),
  'result, not found': async (page) => {
    await permitOf(page, 'smooth');
    await launchAndRead(page, `${SCREENS.result}?of=${'a'.repeat(24)}`, '结果', '没有这一条办理记录');
  },
};
