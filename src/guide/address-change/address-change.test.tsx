import { screen } from '@testing-library/react';
import { expectWords, lastMove, launch, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import AddressChange from './address-change';

test('the address-change screen explains the change and names the place, without a form (D14, R43, R44, R62)', async () => {
  const { open } = await launch();
  await open(AddressChange);
  expect(device.title).toBe('居住地址变更');
  expectWords('要到线下办，这里不能代办', '社区事务受理服务中心', '免费', '回到这里续签');
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(6);
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('the address-change screen leads back to the previous screen, or after a deep link to the permit', async () => {
  device.stack.push('/pages/renewal/renewal', '/guide/address-change/address-change');
  const { open, user } = await launch();
  await open(AddressChange);
  await tap(user, 'button', '回到居住证办理');
  expect(lastMove()).toBe('navigateBack /pages/renewal/renewal');
  device.stack.splice(0, Infinity, '/guide/address-change/address-change');
  await tap(user, 'button', '回到居住证办理');
  expect(lastMove()).toBe('reLaunch /pages/permit/permit');
});
