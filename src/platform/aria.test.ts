import { roleAttribute } from './aria';
import { roleAttribute as inAlipay } from './aria.alipay';

test('WeChat reads a role from aria-role, Alipay from role', () => {
  expect(roleAttribute('checkbox')).toEqual({ 'aria-role': 'checkbox' });
  expect(inAlipay('checkbox')).toEqual({ role: 'checkbox' });
});
