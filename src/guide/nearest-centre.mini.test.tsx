import { AT_A_COUNTER } from '../../test/support/screens/at-a-counter';
import { copiedText, expectWords, tap } from '../../test/support/screens/open-screen';

test.each(AT_A_COUNTER)(
  '%s gives in a mini-program the name of the centre to search a map for, and says how',
  async (_, way) => {
    const { life } = await way();
    expectWords('打开手机里的地图应用，粘贴后搜索');
    await tap(life.user, 'button', '复制中心的名称');
    expect(await copiedText()).toBe('社区事务受理服务中心');
  },
);
