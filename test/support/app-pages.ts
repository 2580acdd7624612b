interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** The paths of every page that the app's configuration names, without a slash before them; home is the first. */
export async function appPages(): Promise<readonly string[]> {
  // Taro gives the app's configuration this function; here it hands back what it is given.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  // Its type is that of Taro's function, which gives nothing back.
  const { default: app } = (await import('../../src/app.config')) as unknown as { default: AppConfig };
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}
