import type { BuiltPackage } from './built-package';

export function unreadableJson({ files }: BuiltPackage): string[] {
  return [...files].flatMap(([path, text]) => {
    if (!path.endsWith('.json')) return [];
    try {
      JSON.parse(text);
      return [];
    } catch (error) {
      return [`${path}: ${String(error)}`];
    }
  });
}
