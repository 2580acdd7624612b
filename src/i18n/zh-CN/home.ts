export const home = {
  title: '居住证续签助手',
  greeting: '上海居住证能网上续签吗？能，但有条件。',
  search: {
    label: '搜索服务',
    placeholder: '例如 居住证',
    clear: '清空',
  },
  doors: {
    signIn: '登录查看我的居住证',
    signInHint: '看到期还有几天，能不能线上续签',
  },
  manner: { elder: '长辈模式', usual: '退出长辈模式', otherLanguage: 'English' },
  services: '办事 · 常用服务',
  allServices: '全部办事',
  tipsTitle: '先知道这几点',
  /** R1 to R5, R64 to R66. */
  tips: [
    '签注、续签、延期、有效期核验，说的都是一件事。',
    '网上能做的主要是核对信息和查进度，部分情况可以在线申请；多数首次续签和不符合条件的，通常还要到窗口。',
    '快到期时，先试线上核验；不成，再带材料去窗口。',
    '留意到期日；住址、工作、社保有变化，及时更新登记，这关系到您在沪的权益。',
  ],
  card: {
    title: '我的居住证',
  },
  /** A permit stored on this device: its nickname and its days. */
  own: (nickname: string, day: number, count: string) =>
    `${nickname}：${day === 0 ? '' : `${String(Math.abs(day))} `}${count}`,
  signOut: '退出登录',
  aboutTitle: '说明',
  about:
    '这是演示应用，数据是模拟的，和政府部门无关。真正办理，请在手机应用商店搜官方的“随申办市民云”，或在微信、支付宝里搜“随申办”；也可打 12345。',
  demonstration: '演示设置',
  lost: '没有找到那个页面，已带您回到首页。',
};
