import { useEffect, type RefObject } from 'react';

/** If the focused element disappears, focus moves to the heading, so that the keyboard keeps its place. */
export function useRestoredFocus(root: RefObject<HTMLElement>, heading: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let focused: Element | null = null;
    const remember = (event: FocusEvent) => {
      focused = event.target instanceof Element ? event.target : null;
    };
    const watch = new MutationObserver(() => {
      if (focused?.isConnected !== false || document.activeElement !== document.body) return;
      focused = null;
      heading.current?.focus({ preventScroll: true });
    });
    element.addEventListener('focusin', remember);
    watch.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      watch.disconnect();
    };
  }, [root, heading]);
}
