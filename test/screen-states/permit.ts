import { SCREENS } from '../../src/routes';
import { fail, storeOnDevice } from '../e2e/device';
import { playPerson, screen } from '../e2e/steps';
import { launchAndRead, launchAt, permitOf, shows, verified, type ScreenStates } from './arriving';

export const PERMIT: ScreenStates = {
  'permit, signed out': (page) => launchAt(page, SCREENS.permit, '居住证办理'),
  'permit, session damaged': async (page) => {
    await launchAt(page, SCREENS.home, '居住证续签助手');
    await storeOnDevice(page, 'session', '{');
    await launchAt(page, SCREENS.permit, '居住证办理');
    await shows(page, '登录记录损坏');
  },
  'permit, loading': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'timeout', operation: 'permitRecords', times: 9 });
    await launchAt(page, SCREENS.permit, '居住证办理');
    await screen(page).getByRole('status').waitFor();
  },
  'permit, failed': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'source-unavailable', operation: 'permitRecords', times: 9 });
    await launchAt(page, SCREENS.permit, '居住证办理');
    await screen(page).getByRole('alert').waitFor();
  },
  'permit, open': (page) => permitOf(page, 'smooth'),
  'permit, last day': (page) => permitOf(page, 'last-day'),
  'permit, after expiry': (page) => permitOf(page, 'after-expiry'),
  'permit, overdue': (page) => permitOf(page, 'overdue'),
  'permit, lapsed': (page) => permitOf(page, 'lapsed'),
  'permit, too early': (page) => permitOf(page, 'too-early'),
  'permit, none': (page) => permitOf(page, 'no-permit'),
  'permit, under review': (page) => permitOf(page, 'in-review'),
  'permit, renewed': async (page) => {
    await verified(page, 'smooth');
    await launchAndRead(page, SCREENS.permit, '居住证办理', /^(?:本期已经续签|Already renewed for this period)/);
  },
  'permit, clock wrong': async (page) => {
    await page.clock.setSystemTime(new Date('1999-06-01T10:00:00+08:00'));
    await launchAt(page, SCREENS.signIn, '登录');
    await playPerson(page, 'smooth');
    await shows(page, '手机的日期好像不对');
  },
  changes: (page) => launchAt(page, SCREENS.changeOrRenew, '居住证信息变更/签注'),
};
