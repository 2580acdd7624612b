interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** Returns the paths of every page in the app's configuration, without a leading slash; home is the first. */
export async function appPages(): Promise<readonly string[]> {
  // Taro provides this function to the app's configuration; here it returns its argument.
  Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config });
  // It has the type of Taro's function, which returns nothing.
  const { default: app } = (await import('../../src/app.config')) as unknown as { default: AppConfig };
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))];
}
