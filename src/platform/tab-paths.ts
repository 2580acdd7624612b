/** The pages of the tab bar, in its order: 首页, 办事, 我的. */
export const TAB_PATHS = ['/pages/home/home', '/pages/services/services', '/pages/mine/mine'] as const;

/** Whether a path, with or without a query, is a page of the tab bar. */
export function isTab(path: string): boolean {
  const page = path.split('?')[0];
  return TAB_PATHS.some((tab) => tab === page);
}
