import type { Page } from '@playwright/test';
import { SCREENS } from '../../src/routes';
import { either, exactly } from '../e2e/either-language';
import { arriveAt, foundBySearch, goBack, openAt, screen, searchField } from '../e2e/steps';
import { UNSURE } from '../support/unsure-search';
import { family, launchAndRead, launchAt, permitOf, shows, type ScreenStates } from './arriving';

async function search(page: Page, query: string): Promise<void> {
  await launchAt(page, SCREENS.home, '居住证续签助手');
  await searchField(page).fill(query);
}

async function searchAndFind(page: Page, query: string): Promise<void> {
  await search(page, query);
  await foundBySearch(page).first().waitFor();
}

export const HOME: ScreenStates = {
  home: (page) => launchAt(page, SCREENS.home, '居住证续签助手'),
  'home, searching': (page) => searchAndFind(page, '续签'),
  'home, searching in pinyin': async (page) => {
    await searchAndFind(page, 'jzzxq');
    // A browser's combobox marks the first result; the mini-programs' plain field does not.
    await page.keyboard.press('ArrowDown');
  },
  'home, searching for a place': (page) => searchAndFind(page, '七宝'),
  'home, searching with a question': (page) => searchAndFind(page, '要多少钱'),
  'home, topics suggested': async (page) => {
    await search(page, UNSURE.query);
    await shows(page, '您是不是想找');
  },
  'home, nothing found': async (page) => {
    await search(page, '献血');
    await shows(page, '没有找到。这里只讲上海居住证');
  },
  'home, recent searches': async (page) => {
    await searchAndFind(page, '搬家');
    await foundBySearch(page).first().tap();
    await arriveAt(page, exactly('居住地址变更'));
    await goBack(page);
    await searchField(page).fill('');
    await searchField(page).focus();
    await shows(page, '最近搜过');
  },
  'home, signed in': async (page) => {
    await permitOf(page, 'smooth');
    await launchAndRead(page, SCREENS.home, '居住证续签助手', '去续签');
  },
  'home, with an own permit': async (page) => {
    await family(page);
    await launchAt(page, SCREENS.home, '居住证续签助手');
    await screen(page).getByText('爸爸').first().waitFor();
  },
  'home, after a wrong turn': async (page) => {
    await openAt(page, '/pages/nowhere/nowhere');
    await screen(page).getByText(either('没有找到那个页面')).waitFor();
  },
};
