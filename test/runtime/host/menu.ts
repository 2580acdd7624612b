import { note } from './notes';
import type { PageStack } from './page-stack';

/**
 * Taps 转发 in the platform's menu, and records what goes into the chat: what the page provides, or else the page itself.
 * In that case Alipay drops the query, and WeChat offers the entry only on a page that provides something. Returns false
 * if the menu has no such entry.
 */
export function forward(target: 'weapp' | 'alipay', { top: { page, url } }: PageStack): boolean {
  if (target === 'weapp' && page.onShareAppMessage === undefined) return false;
  const path = target === 'weapp' ? url : `/${page.route}`;
  note('given', { to: 'chat', what: { path, ...page.onShareAppMessage?.({ from: 'menu' }) } });
  return true;
}
