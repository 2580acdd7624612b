/**
 * Returns the aria attributes to restore in Taro's mini-program templates, which drop them all. Only those that src/ui
 * uses are included, since each costs bytes in every template (docs/platform-differences.md). WeChat reads `aria-role`,
 * Alipay `role`.
 */
export function accessibleComponents(platform: string): Record<string, Record<string, string>> {
  if (platform === 'h5') return {};
  const role = platform === 'alipay' ? 'role' : 'aria-role';
  return {
    View: attributes(role, 'aria-label', 'aria-hidden', 'aria-level', 'aria-checked', 'aria-live'),
    Button: attributes('aria-label', 'aria-busy', 'aria-expanded'),
    Input: attributes('aria-label'),
    Textarea: attributes('aria-label'),
  };
}

function attributes(...names: string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, '']));
}
