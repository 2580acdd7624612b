// Stands in for universal-router 9 and its path-to-regexp in the H5 build (config/index.ts). Taro's router gives it the addresses of
// the screens and asks which of them is meant; none of them is a pattern, so comparing is enough (docs/measurements.md).

interface Context {
  readonly pathname: string;
}

interface Route {
  /** Several if the app's configuration gives the screen other addresses. */
  readonly path: string | readonly string[];
  action(context: Context, params: object): unknown;
}

/** Capital letters and a slash at the end make no difference. */
function plain(path: string): string {
  return path.replace(/\/$/, '').toLowerCase();
}

export default class UniversalRouter {
  private readonly screens: ReadonlyMap<string, Route>;

  constructor(routes: readonly Route[]) {
    this.screens = new Map(routes.flatMap((route) => [route.path].flat().map((path) => [plain(path), route])));
  }

  /** Returns what the screen's action returns. Rejects with the status that the router expects if there is no such screen. */
  resolve(pathname: string): Promise<unknown> {
    const route = this.screens.get(plain(pathname));
    return route === undefined
      ? Promise.reject(Object.assign(new Error('Route not found'), { status: 404 }))
      : Promise.resolve(route.action({ pathname }, {}));
  }
}
