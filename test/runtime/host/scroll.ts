import type { OpenPage } from './page-stack';

/**
 * Scrolls a page, at once, to a height in pixels or to an element. WeChat's component core looks for it, by WeChat's own
 * selectors: what lies within a component is found behind `>>>` alone. Alipay asks the browser, which has no such thing.
 * @throws Error where there is no such element.
 */
export function scrollPage(
  target: 'weapp' | 'alipay',
  { place, node }: OpenPage,
  { scrollTop, selector }: { readonly scrollTop?: unknown; readonly selector?: unknown },
): undefined {
  const scroller = place.querySelector('.page-scroller');
  if (scroller === null) throw new Error('pageScrollTo:fail page is not there');
  if (typeof selector !== 'string') {
    scroller.scrollTop = Number(scrollTop);
    return;
  }
  const isValid = target === 'weapp' || !selector.includes('>>>');
  const found = isValid ? node.shadowRoot.querySelector(selector)?.$$ : undefined;
  if (found === undefined) throw new Error(`pageScrollTo:fail "${selector}" is not found`);
  scroller.scrollTop += found.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
}
