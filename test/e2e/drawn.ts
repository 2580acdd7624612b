import type { Page } from '@playwright/test';
import { controls, scrolledAway } from './steps';

/** Lists text whose contrast with its background is below 4.5, or 3 if it is large (WCAG 1.4.3). */
export async function faint(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [number, number, number, number];
    const parsed = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (/[\d., ]+/.exec(text)?.[0] ?? '').split(',').map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mixed = (place: 0 | 1 | 2) => top[place] * top[3] + below[place] * (1 - top[3]);
      return [mixed(0), mixed(1), mixed(2), 1];
    };
    const behind = (element: Element | null): Colour => {
      if (element === null) return [255, 255, 255, 1];
      const own = parsed(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const light = ([red, green, blue]: Colour) => {
      const part = (value: number) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const faintOnes: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('.screen *')) {
      const text = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (text.length === 0 || element.getClientRects().length === 0 || element.closest('.visually-hidden')) continue;
      const style = getComputedStyle(element);
      const ground = behind(element);
      const [one, two] = [light(over(parsed(style.color), ground)), light(ground)];
      const contrast = (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
      const size = parseFloat(style.fontSize);
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (contrast < (large ? 3 : 4.5)) faintOnes.push(`${contrast.toFixed(2)} ${element.textContent.slice(0, 30)}`);
    }
    return faintOnes;
  });
}

/** Lists whatever is outside the window, cut off by its own box, or makes the page wider than the window. */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const wide = (what: string, element: Element) => {
      if (element.scrollWidth > element.clientWidth) {
        found.push(`${what} is ${element.scrollWidth} wide in ${element.clientWidth}`);
      }
    };
    wide('the page', document.documentElement);
    for (const element of document.querySelectorAll('.screen, .screen__scroller')) {
      if (element.getClientRects().length > 0) wide(element.className, element);
    }
    for (const element of document.querySelectorAll<HTMLElement>('.screen *')) {
      if (element.getClientRects().length === 0 || element.closest('.visually-hidden, [aria-hidden="true"]')) continue;
      const name = `${element.tagName}.${element.className} “${element.textContent.slice(0, 20)}”`;
      const { left, right } = element.getBoundingClientRect();
      if (left < -0.5 || right > width + 0.5) found.push(`${name} from ${left} to ${right}`);
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const tooWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const tooHigh = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
      const scrolls = element.matches('.screen__scroller');
      if ((overflowX !== 'visible' && tooWide) || (overflowY !== 'visible' && tooHigh && !scrolls))
        found.push(`${name} cut off`);
      // A full-width mark at the end of a line may overhang by its blank half.
      const { display, fontSize } = getComputedStyle(element);
      const spill = element.scrollWidth - element.clientWidth;
      if (overflowX === 'visible' && tooWide && display !== 'inline' && spill > parseFloat(fontSize) / 2) {
        found.push(`${name} spills over by ${spill}`);
      }
      if (textOverflow === 'ellipsis') found.push(`${name} ends in dots`);
      if (element instanceof HTMLInputElement && element.placeholder && element.value === '') {
        const pen = document.createElement('canvas').getContext('2d');
        if (pen === null) continue;
        pen.font = getComputedStyle(element).font;
        const needs = pen.measureText(element.placeholder).width;
        if (needs > element.clientWidth + 1) found.push(`the placeholder needs ${needs} of ${element.clientWidth}`);
      }
    }
    return found;
  });
}

/** Lists the days in cards and in the timeline that stand on more than one line. */
export async function tornDays(page: Page): Promise<string[]> {
  return page.locator('.result__when, .timeline__when').evaluateAll((days) =>
    days.flatMap((day) => {
      const range = document.createRange();
      range.selectNodeContents(day);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 1 ? [day.textContent] : [];
    }),
  );
}

/** Returns the page as it stands, with what is typed and ticked, but without scripts. */
export async function withoutScripts(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const copies = copy.querySelectorAll('input, textarea');
    for (const [place, field] of document.querySelectorAll('input, textarea').entries()) {
      if (field instanceof HTMLTextAreaElement) copies[place]?.append(field.value);
      else if (field instanceof HTMLInputElement) {
        copies[place]?.setAttribute('value', field.value);
        copies[place]?.toggleAttribute('checked', field.checked);
      }
    }
    for (const script of copy.querySelectorAll('script, link:not([rel="stylesheet"])')) script.remove();
    return `<!doctype html>${copy.outerHTML}`;
  });
}

/** Makes the window as high as the screen is when nothing needs scrolling. */
export async function wholeInSight(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 812 });
  await page.setViewportSize({ width, height: 812 + (await scrolledAway(page)) });
}

/** Lists tap targets smaller than a thumb needs (44 pixels each way). */
export async function small(page: Page): Promise<string[]> {
  return controls(page).evaluateAll((elements) =>
    elements
      .map((element) => ({
        name: element.getAttribute('aria-label') ?? element.textContent,
        at: element.getBoundingClientRect(),
      }))
      .filter(({ at }) => at.width < 43.5 || at.height < 43.5)
      .map(({ name, at }) => `${name} is ${at.width} by ${at.height}`),
  );
}
