import type { Page } from '@playwright/test';
import { screen } from './steps';

/** The problems that Tab finds on the screen in sight; each list is empty if there are none. */
interface TabStops {
  readonly notReached: readonly string[];
  readonly focusNotShown: readonly string[];
  /** Controls that had the focus below the action at the lower edge (WCAG 2.4.11). */
  readonly covered: readonly string[];
  readonly tooSmall: readonly string[];
  /** Controls without an accessible name. */
  readonly nameless: readonly string[];
  /** Number of visible controls that a screen reader does not announce. */
  readonly unheard: number;
}

/** A control: how it looks without the focus and with it, and whether it was covered then. */
interface Stop {
  readonly plain: string;
  seen: string;
  covered: boolean;
}

/** Presses Tab through the screen, from its top to its end. */
export async function walkByTab(page: Page): Promise<TabStops> {
  const count = await markControls(page);
  // A date field is one control with a tab stop for its month, day, year and calendar.
  const dates = await screen(page).locator('input[type=date]').count();
  for (let presses = 0; presses < count + 2 + dates * 3; presses += 1) {
    await page.keyboard.press('Tab');
    await noteFocus(page);
  }
  // As a screen reader announces them: with a role that says what it does, and a name.
  const snapshot = await page.locator('body').ariaSnapshot();
  const heard = snapshot.match(/^\s*- (?:button|link|checkbox|radio|combobox|searchbox|textbox)\b.*$/gm) ?? [];
  return {
    ...(await stops(page)),
    nameless: heard.filter((line) => !/- \w+ "[^"]+"/.test(line)),
    unheard: Math.max(0, count - heard.length),
  };
}

/** Marks every control in sight. A group of radio buttons is a single tab stop. */
async function markControls(page: Page): Promise<number> {
  return page.evaluate(() => {
    const look = (element: Element) =>
      [element, element.nextElementSibling, element.parentElement]
        .map((each) => {
          if (each === null) return '';
          const { outlineStyle, outlineWidth, outlineColor, borderColor, boxShadow } = getComputedStyle(each);
          return outlineStyle === 'none'
            ? `${borderColor} ${boxShadow}`
            : `${outlineWidth} ${outlineColor} ${borderColor}`;
        })
        .join('|');
    const device = window as unknown as { look: typeof look; controls: Map<Element, Stop> };
    device.look = look;
    device.controls = new Map();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const groups = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>(
      'a, button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"]), [role="button"], [role="link"], [role="checkbox"], [onclick]',
    )) {
      // The options of a combobox are reached with the arrow keys; the focus stays in its field.
      if (element.getClientRects().length === 0 || element.role === 'option') continue;
      if (element instanceof HTMLInputElement && element.type === 'radio') {
        if (groups.has(element.name) || !element.checked) continue;
        groups.add(element.name);
      }
      device.controls.set(element, { plain: look(element), seen: '', covered: false });
    }
    // Tab starts at the top of the page.
    const top = document.createElement('span');
    top.tabIndex = -1;
    document.body.prepend(top);
    top.focus();
    top.remove();
    return device.controls.size;
  });
}

/** Records the look of the focused control. */
async function noteFocus(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { look, controls } = window as unknown as {
      look: (element: Element) => string;
      controls: Map<Element, Stop>;
    };
    const control = document.activeElement && controls.get(document.activeElement);
    // A date's last stop is its calendar, for which the browser draws a ring of its own inside the field.
    if (control && document.activeElement && (control.seen === '' || control.seen === control.plain))
      control.seen = look(document.activeElement);
    const action = [...document.querySelectorAll('.screen__action')].find((each) => each.getClientRects().length > 0);
    if (control && document.activeElement && action && !action.contains(document.activeElement))
      control.covered ||=
        document.activeElement.getBoundingClientRect().bottom > action.getBoundingClientRect().top + 1;
  });
}

async function stops(page: Page): Promise<Pick<TabStops, 'notReached' | 'focusNotShown' | 'covered' | 'tooSmall'>> {
  return page.evaluate(() => {
    const { controls } = window as unknown as { controls: Map<Element, Stop> };
    const found = {
      notReached: [] as string[],
      focusNotShown: [] as string[],
      covered: [] as string[],
      tooSmall: [] as string[],
    };
    for (const [element, { plain, seen, covered }] of controls) {
      const { width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent}`;
      if (seen === '') found.notReached.push(name);
      if (seen === plain) found.focusNotShown.push(name);
      if (covered) found.covered.push(name);
      if (Math.min(width, height) < 43.95) found.tooSmall.push(`${name} is ${width} by ${height}`);
    }
    return found;
  });
}
