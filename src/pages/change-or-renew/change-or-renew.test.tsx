import { expectWords, lastMove, launch, tap } from '../../../test/support/screens/open-screen';
import { device } from '../../../test/support/screens/taro';
import ChangeOrRenew from './change-or-renew';

test.each([
  [/^续签/, '/pages/renewal/renewal'],
  [/^延期/, '/pages/renewal/renewal'],
  [/^居住地址变更/, '/guide/address-change/address-change'],
])('the entry %s opens its screen; 续签 and 延期 are one journey (R14)', async (name, path) => {
  const { open, user } = await launch();
  await open(ChangeOrRenew);
  expect(device.title).toBe('居住证信息变更/签注');
  expectWords('“延期”和“续签”是同一件事', '先办这件，再续签');
  await tap(user, 'link', name);
  expect(lastMove()).toBe(`navigateTo ${path}`);
});
