import type { Page } from '@playwright/test';
import { controls } from './steps';

/**
 * Lists the controls of which a part shows but takes no tap, since a bar at the edge lies on it, with the screen scrolled to
 * its start and to its end. What the scroller cuts off does not show, so only the rest of a control counts.
 */
export async function underABar(page: Page): Promise<string[]> {
  return controls(page).evaluateAll((elements) => {
    const ancestors = (element: Element): Element[] => {
      const { parentElement } = element;
      return parentElement === null ? [] : [parentElement, ...ancestors(parentElement)];
    };
    const scrolls = (element: Element) => getComputedStyle(element).overflowY !== 'visible';
    const scrollers = [...new Set(elements.flatMap(ancestors))].filter(
      (element) => scrolls(element) && element.scrollHeight > element.clientHeight,
    );
    const inWindow = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
    const shown = (element: Element) =>
      ancestors(element)
        .filter(scrolls)
        .map((each) => each.getBoundingClientRect())
        .concat(element.getBoundingClientRect())
        .reduce(
          (one, two) => ({
            left: Math.max(one.left, two.left),
            top: Math.max(one.top, two.top),
            right: Math.min(one.right, two.right),
            bottom: Math.min(one.bottom, two.bottom),
          }),
          inWindow,
        );
    const takesTap = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      // At a round corner the tap meets what is behind; at a drawn box, the label around the native control.
      return hit === null || element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element);
    };
    const under = (where: string) =>
      elements.flatMap((element) => {
        const { left, top, right, bottom } = shown(element);
        if (right - left < 3 || bottom - top < 3) return [];
        const middle = (left + right) / 2;
        const free = [top + 1, (top + bottom) / 2, bottom - 1].every((y) => takesTap(element, middle, y));
        return free ? [] : [`${where}: ${element.getAttribute('aria-label') ?? element.textContent}`];
      });
    const scrolledTo = (share: number) => {
      for (const each of scrollers) each.scrollTop = share * each.scrollHeight;
    };
    scrolledTo(1);
    const atTheEnd = under('at the end');
    scrolledTo(0);
    return [...under('at the start'), ...atTheEnd];
  });
}
