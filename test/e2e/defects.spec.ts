import { test, type Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { builtPackage } from '../runtime/built/built-package';
import { hostFiles } from '../runtime/built/host-files';
import { DEFECTS_AT_RUN_TIME, withDefect } from '../runtime/defects';
import { holdBudgets } from '../runtime/measures';
import { hostServer } from '../runtime/host-server';
import { expect as patient, NOW } from './journey-test';
import { holdNothingPersonalGiven, watchForPersonal } from './nothing-personal';
import { arriveAt, playPerson, screen, tapLink, title } from './steps';

/** Milliseconds until a step counts as unanswered: four times what a slow machine needs, once the app is drawn. */
const STEP = 10_000;
const expect = patient.configure({ timeout: STEP });

/** The shortest journey that shows a page drawn, a role read out, a tap answered and data changed. */
async function shortJourney(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#${SCREENS.services}`);
  await title(page).waitFor({ timeout: 60_000 });
  await screen(page).getByRole('link').filter({ hasText: '居住证信息变更/签注' }).waitFor();
  await tapLink(page, '居住证信息变更/签注');
  await arriveAt(page, '居住证信息变更/签注');
  await page.goto(`${address}#${SCREENS.signIn}`);
  await playPerson(page, 'smooth');
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('12天后到期');
}

// Each defect is in a copy of the built files. The same journey passes in the originals, so the defect was the cause.
const INTACT = Object.fromEntries(
  (['weapp', 'alipay'] as const).map((target) => [`none, in ${target}`, { target, fails: undefined }]),
);

for (const [name, defect] of Object.entries({ ...INTACT, ...DEFECTS_AT_RUN_TIME })) {
  test(`${name}: ${defect.fails === undefined ? 'the short journey passes' : 'is caught'}`, async ({
    page,
    context,
  }) => {
    const built = builtPackage(defect.target);
    const host = await hostServer(hostFiles('spoil' in defect ? withDefect(built, defect) : built));
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const foundPersonal = await watchForPersonal(context);
    page.setDefaultTimeout(STEP);
    page.setDefaultNavigationTimeout(60_000);
    await page.clock.install({ time: NOW });
    const way = shortJourney(page, host.address).then(async () => {
      await holdBudgets(page, defect.target, 'defects');
      await holdNothingPersonalGiven(page);
      expect(foundPersonal()).toEqual([]);
    });
    if (defect.fails === undefined) await way;
    else await expect(way).rejects.toThrow(defect.fails);
    await host.close();
  });
}
