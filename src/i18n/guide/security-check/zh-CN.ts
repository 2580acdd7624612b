/** What to do after a failed check: first the next step, then the reason. */
const useCode = '可以再试一次，或改用验证码。';

export const zhCN = {
  title: '安全验证',
  lead: '首次在这台手机上登录，可能还要确认一次是您本人。两种办法，选一种就行。',
  played: (name: string) =>
    `演示：您正在扮演${name}。不会打开摄像头，不会发短信，也不读取您的任何信息；真实的服务由平台或办理机构来验证。`,
  face: {
    title: '人脸识别',
    lead: '不方便或不愿意刷脸，可以不用：下面的验证码一样有效。',
    play: '演示：换一种识别结果',
    outcomes: {
      passed: '识别通过',
      cancelled: '中途取消',
      refused: '没有认出来',
      offline: '没有网络',
      failed: '出错',
      unsupported: '这台设备不支持',
    },
    start: '开始人脸识别（演示）',
    troubles: {
      cancelled: { title: '已取消人脸识别', todo: useCode },
      refused: { title: '没有认出来', todo: `光线、角度或没有允许使用摄像头，都可能这样。${useCode}` },
      offline: { title: '没有连上网络', todo: `请检查手机的网络。${useCode}` },
      failed: { title: '人脸识别出了问题', todo: `这不算您的问题。${useCode}` },
      unsupported: { title: '这里不能人脸识别', todo: '请用下面的验证码。' },
    },
  },
  code: {
    title: '验证码',
    lead: '真实的服务会把验证码发到您登记的手机号。',
    send: '发送验证码（演示）',
    again: '重新发送',
    sent: (code: string) => `演示验证码：${code}`,
    sentTodo: '没有发短信，直接填上面的数字。重新发送后，旧的就不能用了。',
    label: '6 位验证码',
    placeholder: '填 6 位数字',
    check: '验证',
    incomplete: { title: '验证码是 6 位数字', todo: '请填完整。' },
    wrong: { title: '验证码不对', todo: '请核对后再填；连续错几次，要重新发送。' },
    'too-many': { title: '错的次数太多，这个验证码不能用了', todo: '请重新发送一个。' },
  },
  checking: '正在登录',
  leave: '先不登录',
  nobody: { title: '没有正在进行的登录', todo: '可能已经登录，或离开过一会儿。需要的话请重新登录。' },
};
