import { tabsOf, type AppPackage } from './app-package';
import type { PageStack } from './page-stack';

/** Labels and texts that the app gave its tabs at run time, and the badges on them. */
const tabTexts = new Map<number, string>();

export function setTabText(index: number, text: string): void {
  tabTexts.set(index, text);
}

/** Draws what the platforms draw around a page: the title with the back button, and the tabs. */
export function showBars(app: AppPackage, stack: PageStack): void {
  const list = tabsOf(app);
  const here = list.findIndex(({ path }) => path === stack.top.page.route);
  const bar = document.createElement('header');
  const home = app.config.pages[0] ?? '';
  if (stack.open.length > 1) bar.append(button('返回', () => stack.back()));
  else if (stack.top.page.route !== home && here < 0)
    bar.append(button('返回小程序首页', () => void stack.go('reLaunch', `/${home}`)));
  const title = document.createElement('h1');
  title.textContent = stack.top.title;
  bar.append(title);
  document.querySelector('header')?.replaceWith(bar);

  const tabs = document.createElement('nav');
  if (here >= 0) {
    tabs.setAttribute('aria-label', '标签栏');
    tabs.append(
      ...list.map(({ path, text, icon, currentIcon }, index) => {
        const name = tabTexts.get(index) ?? text;
        const tab = button(name, () => {
          stack.top.page.onTabItemTap?.({ index, pagePath: path, text: name });
          if (index !== here) void stack.go('switchTab', `/${path}`);
        });
        const picture = document.createElement('img');
        picture.alt = '';
        picture.src = `data:image/png;base64,${app.pictures[index === here ? currentIcon : icon] ?? ''}`;
        tab.prepend(picture);
        if (index === here) tab.setAttribute('aria-current', 'page');
        return tab;
      }),
    );
  }
  tabs.hidden = here < 0;
  document.querySelector('nav')?.replaceWith(tabs);
}

function button(words: string, onPress: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.setAttribute('aria-label', words);
  made.textContent = { 返回: '‹', 返回小程序首页: '首页' }[words] ?? words;
  made.addEventListener('click', onPress);
  return made;
}
