import type { AppPackage } from './app-package';

/** The path, from the package's root, of what a file at `from` names: `./x`, `../x` or `/x`. */
export function pathFrom(from: string, name: string): string {
  const steps = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** The custom components that a page or component may use: their paths by their tags. */
export function using(app: AppPackage, path: string): Readonly<Record<string, string>> {
  const named = Object.entries(app.windows[path]?.usingComponents ?? {});
  return Object.fromEntries(named.map(([tag, name]) => [tag, pathFrom(path, name)]));
}
