import type { OpenPage } from './page-stack';

/**
 * Scrolls a page at once to a height in pixels or to an element. WeChat's component core looks the element up by WeChat's
 * own selectors, in which only `>>>` reaches into a component. Alipay asks the browser, which has no such selector.
 * @throws Error if there is no such element.
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
