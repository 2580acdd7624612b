import type { AppPackage } from './app-package';

/** Resolves `./x`, `../x` or `/x` in a file at `from` to a path from the package's root. */
export function pathFrom(from: string, name: string): string {
  const steps = name.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of name.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** Returns the custom components that a page or component may use: their paths by tag. */
export function using(app: AppPackage, path: string): Readonly<Record<string, string>> {
  const named = Object.entries(app.windows[path]?.usingComponents ?? {});
  return Object.fromEntries(named.map(([tag, name]) => [tag, pathFrom(path, name)]));
}
