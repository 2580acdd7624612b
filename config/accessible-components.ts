/**
 * Taro's mini-program templates drop every aria attribute; these are put back, and only these, since each costs bytes
 * in every template (docs/platform-differences.md). WeChat reads `aria-role`, Alipay `role`.
 */
export function accessibleComponents(platform: string): Record<string, Record<string, string>> {
  if (platform === 'h5') return {};
  const role = platform === 'alipay' ? 'role' : 'aria-role';
  const named = { [role]: '', 'aria-label': '', 'aria-hidden': '' };
  return {
    View: named,
    Text: named,
    Button: named,
  };
}
