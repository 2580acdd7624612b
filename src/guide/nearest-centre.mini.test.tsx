import { copiedText, expectWords, launch, tap } from '../../test/support/screens/open-screen';
import LostCard from './lost-card/lost-card';

test('a mini-program gives the name of the centre to search a map for, and says how', async () => {
  const { open, user } = await launch();
  await open(LostCard);
  expectWords('打开手机里的地图应用，粘贴后搜索');
  await tap(user, 'button', '复制中心的名称');
  expect(await copiedText()).toBe('社区事务受理服务中心');
});
