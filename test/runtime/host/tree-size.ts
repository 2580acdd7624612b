import type { Size } from './notes';

/**
 * Counts the elements that a page draws, including its custom components', as the platforms do: without the phone's own
 * parts.
 */
export function sizeOf(page: HTMLElement): Size {
  const inside = drawn(page).map(sizeOf);
  return {
    nodes: 1 + inside.reduce((sum, { nodes }) => sum + nodes, 0),
    depth: 1 + Math.max(0, ...inside.map(({ depth }) => depth)),
    children: Math.max(inside.length, ...inside.map(({ children }) => children)),
  };
}

function drawn(element: HTMLElement): HTMLElement[] {
  return [...element.children].filter(
    (child): child is HTMLElement => child instanceof HTMLElement && child.tagName.startsWith('WX-'),
  );
}
