import { note } from './notes';
import type { PageStack } from './page-stack';

/**
 * 转发 in the platform's menu. What goes into the chat is noted: what the page says, and the page itself where it does not
 * say. Alipay leaves out what lies behind the path then, and WeChat offers it only on a page that has something to say.
 * Gives whether the menu has such a line.
 */
export function forward(target: 'weapp' | 'alipay', { top: { page, url } }: PageStack): boolean {
  if (target === 'weapp' && page.onShareAppMessage === undefined) return false;
  const path = target === 'weapp' ? url : `/${page.route}`;
  note('given', { to: 'chat', what: { path, ...page.onShareAppMessage?.({ from: 'menu' }) } });
  return true;
}
