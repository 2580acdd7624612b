import { expect, type Page } from '@playwright/test';
import type { PersonId } from '../../src/citizen/mock/mock-person';
import { SCREENS } from '../../src/journey/paths';
import { fail, keepFamily, keepOnDevice } from './device';
import {
  arriveAt,
  choosePerson,
  coldStart,
  coldStartAnswered,
  nextQuestion,
  openAt,
  playPerson,
  preCheckUpToChanges,
  screen,
  foundBySearch,
  searchField,
  tapButton,
  tapLink,
  tapThroughConsent,
} from './steps';

/** The first day for the phone's calendar; in Alipay all of them are copied. */
async function remind(page: Page): Promise<void> {
  await screen(page)
    .getByRole('button', { name: /^(?:记到手机日历|复制提醒文字)/ })
    .first()
    .tap();
}

/** Every screen in every state that it can be seen in, and how to get there; what must hold everywhere walks along it. */
export const TOUR: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  home: (page) => cold(page, SCREENS.home, '居住证续签助手'),
  'home, searching': async (page) => {
    await cold(page, SCREENS.home, '居住证续签助手');
    await searchField(page).fill('续签');
    await foundBySearch(page).first().waitFor();
  },
  'home, nothing found': async (page) => {
    await cold(page, SCREENS.home, '居住证续签助手');
    await searchField(page).fill('献血');
    await screen(page).getByText('没有找到。换个词试试').last().waitFor();
  },
  'home, signed in': async (page) => {
    await permitOf(page, 'smooth');
    await coldAndRead(page, SCREENS.home, '居住证续签助手', '12天后到期');
  },
  'home, after a wrong turn': async (page) => {
    await openAt(page, '/pages/nowhere/nowhere');
    await expect(screen(page)).toContainText('没有找到那个页面');
  },
  'sign in': (page) => cold(page, SCREENS.signIn, '登录'),
  'sign in, failed': async (page) => {
    await cold(page, SCREENS.signIn, '登录');
    await fail(page, { failure: 'offline', operation: 'signIn', times: 1 });
    await playPerson(page, 'smooth');
    await expect(screen(page).getByRole('alert')).toBeVisible();
  },
  'security check': toBeChecked,
  'security check, the face not recognised': async (page) => {
    await toBeChecked(page);
    await tapButton(page, '演示：换一种识别结果');
    await screen(page).getByRole('radio', { name: '没有认出来' }).click();
    await tapButton(page, '开始人脸识别（演示）');
    await expect(screen(page).getByRole('alert')).toBeVisible();
  },
  'security check, a wrong code': async (page) => {
    await toBeChecked(page);
    await tapButton(page, '发送验证码（演示）');
    await screen(page).getByRole('textbox').fill('12');
    await tapButton(page, '验证');
    await expect(screen(page)).toContainText('验证码是 6 位数字');
  },
  'security check, nobody to be checked': (page) => cold(page, SCREENS.securityCheck, '安全验证'),
  'permit, signed out': (page) => cold(page, SCREENS.permit, '居住证办理'),
  'permit, session damaged': async (page) => {
    await cold(page, SCREENS.home, '居住证续签助手');
    await keepOnDevice(page, 'session', '{');
    await cold(page, SCREENS.permit, '居住证办理');
    await expect(screen(page)).toContainText('登录记录损坏');
  },
  'permit, loading': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'timeout', operation: 'permit', times: 9 });
    await cold(page, SCREENS.permit, '居住证办理');
    await expect(screen(page).getByRole('status')).toBeVisible();
  },
  'permit, failed': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'source-unavailable', operation: 'permit', times: 9 });
    await cold(page, SCREENS.permit, '居住证办理');
    await expect(screen(page).getByRole('alert')).toBeVisible();
  },
  'permit, open': (page) => permitOf(page, 'smooth'),
  'permit, last day': (page) => permitOf(page, 'last-day'),
  'permit, after expiry': (page) => permitOf(page, 'after-expiry'),
  'permit, overdue': (page) => permitOf(page, 'overdue'),
  'permit, lapsed': (page) => permitOf(page, 'lapsed'),
  'permit, too early': (page) => permitOf(page, 'too-early'),
  'permit, none': (page) => permitOf(page, 'no-permit'),
  'permit, under review': (page) => permitOf(page, 'in-review'),
  'permit, renewed': async (page) => {
    await verified(page, 'smooth');
    await coldAndRead(page, SCREENS.permit, '居住证办理', '本期已经续签');
  },
  'permit, clock wrong': async (page) => {
    await page.clock.setSystemTime(new Date('1999-06-01T10:00:00+08:00'));
    await permitOf(page, 'smooth');
    await expect(screen(page)).toContainText('手机的日期好像不对');
  },
  changes: (page) => cold(page, SCREENS.changes, '居住证信息变更/签注'),
  renewal: async (page) => {
    await permitOf(page, 'smooth');
    await coldAndRead(page, SCREENS.renewal, '续签', '您同意读取');
    await tapButton(page, '同意并开始核验');
    await screen(page).getByRole('checkbox', { name: '居住登记' }).tap();
  },
  'renewal, not sent last time': async (page) => {
    await permitOf(page, 'smooth');
    await keepOnDevice(page, 'pending', JSON.stringify({ subject: 'smooth', requestKey: 'a'.repeat(24) }));
    await coldAndRead(page, SCREENS.renewal, '续签', '没有查到上次的提交');
  },
  'renewal, not possible': async (page) => {
    await permitOf(page, 'lapsed');
    await coldAndRead(page, SCREENS.renewal, '续签', '75天前已过期');
  },
  'verification, none': async (page) => {
    await permitOf(page, 'smooth');
    await coldAndRead(page, SCREENS.verification, '核验', '没有正在进行的核验');
  },
  'verification, running': async (page) => {
    await permitOf(page, 'smooth');
    await tapThroughConsent(page);
    await expect(async () => {
      await page.clock.runFor(200);
      await expect(screen(page)).toContainText('核对中', { timeout: 100 });
    }).toPass({ intervals: [0] });
    // The next question goes unanswered, so that the picture stands still for ten seconds.
    await fail(page, { failure: 'timeout', operation: 'renewal', times: 99 });
  },
  'verification, cut off': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'offline', operation: 'renewal', times: 99 });
    await tapThroughConsent(page);
    await expect(screen(page).getByRole('alert')).toBeVisible();
  },
  'verification, fate unknown': async (page) => {
    await permitOf(page, 'smooth');
    await fail(page, { failure: 'offline', operation: 'startVerification', times: 1 });
    await tapThroughConsent(page);
    await expect(screen(page).getByRole('alert')).toBeVisible();
  },
  'result, renewed': async (page) => {
    await verified(page, 'smooth');
    await tapButton(page, '为什么是这个结果');
  },
  'result, renewed late': (page) => verified(page, 'overdue'),
  'result, counter': (page) => verified(page, 'two-reasons'),
  'result, try again': (page) => verified(page, 'source-down'),
  'result, first renewal': (page) => standsAt(page, 'first-renewal'),
  'result, too early': async (page) => {
    await standsAt(page, 'too-early');
    await remind(page);
  },
  'result, lapsed': (page) => standsAt(page, 'lapsed'),
  'result, lost card': (page) => standsAt(page, 'lost'),
  'result, cancelled': (page) => standsAt(page, 'cancelled'),
  'result, no permit': (page) => standsAt(page, 'no-permit'),
  'result, foreigner': (page) => standsAt(page, 'foreigner'),
  'result, another name': (page) => standsAt(page, 'mismatch'),
  'result, under review': (page) => standsAt(page, 'in-review'),
  'result, not found': async (page) => {
    await permitOf(page, 'smooth');
    await coldAndRead(page, `${SCREENS.result}?of=${'a'.repeat(24)}`, '结果', '没有这一条办理记录');
  },
  papers: async (page) => {
    await cold(page, SCREENS.papers, '要带的材料');
    await screen(page).getByRole('radio', { name: '单位宿舍' }).click();
    await screen(page)
      .getByRole('checkbox', { name: /^本人身份证/ })
      .click();
    await tapButton(page, '复制文字');
  },
  'lost card': (page) => cold(page, SCREENS.lostCard, '卡丢了、坏了'),
  'applying anew': (page) => cold(page, SCREENS.applyAnew, '重新申领'),
  'other permits': (page) => cold(page, SCREENS.otherPermits, '其他证件'),
  centres: (page) => cold(page, SCREENS.centres, '居住证受理点'),
  'centres, a name found': async (page) => {
    await cold(page, SCREENS.centres, '居住证受理点');
    await screen(page).getByLabel(/^搜区/).fill('虹桥');
  },
  'centres, a name not found': async (page) => {
    await cold(page, SCREENS.centres, '居住证受理点');
    await screen(page).getByLabel(/^搜区/).fill('献血');
    await expect(screen(page)).toContainText('没有找到这个名字');
  },
  'centres, in a district': (page) => cold(page, `${SCREENS.centres}?district=pudong`, '浦东新区受理点'),
  keep: async (page) => {
    await verified(page, 'two-reasons');
    await tapLink(page, '保存和分享这个结果');
    await arriveAt(page, '保存和分享');
    await tapButton(page, '复制文字');
  },
  progress: async (page) => {
    await verified(page, 'smooth');
    await coldAndRead(page, SCREENS.progress, '进度查询', '核验通过，已续签');
  },
  'progress, nothing yet': async (page) => {
    await permitOf(page, 'smooth');
    await coldAndRead(page, SCREENS.progress, '进度查询', '还没有办理记录');
  },
  feedback: async (page) => {
    await verified(page, 'smooth');
    await tapLink(page, '评价和投诉建议');
    await screen(page).getByRole('radio', { name: '非常不满意' }).click();
  },
  'feedback, signed out': (page) => cold(page, SCREENS.feedback, '评价和投诉建议'),
  privacy: async (page) => {
    await permitOf(page, 'smooth');
    await tapLink(page, '续签');
    await arriveAt(page, '续签');
    await screen(page).getByRole('checkbox', { name: '四项都同意' }).click();
    await tapLink(page, '隐私');
    await arriveAt(page, '隐私');
    await tapButton(page, '撤回：社保缴纳');
    await tapButton(page, '删除这台手机上的全部记录');
  },
  'address change': (page) => cold(page, SCREENS.addressChange, '居住地址变更'),
  services: (page) => cold(page, SCREENS.services, '办事'),
  mine: (page) => cold(page, SCREENS.mine, '我的'),
  'mine, signed in': async (page) => {
    await permitOf(page, 'smooth');
    await cold(page, SCREENS.mine, '我的');
  },
  settings: (page) => cold(page, SCREENS.settings, '设置'),
  rules: async (page) => {
    await cold(page, SCREENS.rules, '规则与来源');
    await tapButton(page, '不符合时怎么办');
  },
  'pre-check, first question': (page) => cold(page, SCREENS.preCheck, '我能网上续签吗'),
  'pre-check, no answer given': async (page) => {
    await cold(page, SCREENS.preCheck, '我能网上续签吗');
    await tapButton(page, '下一题');
  },
  'pre-check, date missing': async (page) => {
    await cold(page, `${SCREENS.preCheck}?kind=residence-permit&status=valid`, '我能网上续签吗');
    await expect(screen(page)).toContainText('第 3 题');
    await tapButton(page, '下一题');
    await expect(screen(page).getByRole('alert')).toContainText('请填写日期');
  },
  'pre-check, what has changed': preCheckUpToChanges,
  'pre-check, to try online': async (page) => {
    await preCheckUpToChanges(page);
    await screen(page).getByRole('checkbox', { name: '有的说不准' }).click();
    await nextQuestion(page);
    await tapButton(page, '为什么是这个结果');
  },
  'pre-check, counter': async (page) => {
    await preCheckUpToChanges(page);
    await screen(page)
      .getByRole('checkbox', { name: /^居住地址/ })
      .click();
    await nextQuestion(page);
    for (const name of ['租的房子', '在工作']) {
      await screen(page).getByRole('radio', { name }).click();
      await nextQuestion(page);
    }
    await expect(screen(page)).toContainText('需要到窗口办理');
  },
  'pre-check, lost card': (page) =>
    cold(page, `${SCREENS.preCheck}?kind=residence-permit&status=lost`, '我能网上续签吗'),
  'own permits, none': async (page) => {
    await cold(page, SCREENS.ownPermits, '到期日和提醒');
    await screen(page).getByRole('textbox', { name: '称呼' }).fill('123456');
    await tapButton(page, '记下');
    await expect(screen(page)).toContainText('请填写日期');
  },
  'own permits, a family': async (page) => {
    await family(page);
    await cold(page, SCREENS.ownPermits, '到期日和提醒');
    await tapButton(page, '再记一张');
    await screen(page).getByRole('button', { name: '导出和导入' }).click();
    await screen(page).getByRole('textbox', { name: '要导入的文字' }).fill('2027-12-05 妈妈\n2026-02-31 奶奶');
    await tapButton(page, '看看会改什么');
    await expect(screen(page)).toContainText('有 1 处要改');
  },
  'own permits, what an import would do': async (page) => {
    await family(page);
    await cold(page, SCREENS.ownPermits, '到期日和提醒');
    await screen(page).getByRole('button', { name: '导出和导入' }).click();
    await screen(page).getByRole('textbox', { name: '要导入的文字' }).fill('2027-12-05 妈妈\n2027-01-01 奶奶');
    await tapButton(page, '看看会改什么');
    await expect(screen(page)).toContainText('导入会这样改');
  },
  'own permits, one deleted, and a spoilt one': async (page) => {
    await family(page);
    await openOwn(page, '妈妈');
    await tapButton(page, '删除');
    await arriveAt(page, '到期日和提醒');
    await expect(screen(page)).toContainText('已删除“妈妈”');
    await expect(screen(page)).toContainText('读不懂');
  },
  'own permit, open': async (page) => {
    await family(page);
    await openOwn(page, '妈妈');
  },
  'own permit, late': async (page) => {
    await family(page);
    await openOwn(page, '爸爸');
  },
  'own permit, too early': async (page) => {
    await family(page);
    await openOwn(page, '小明');
    await remind(page);
  },
  'own permit, changing': async (page) => {
    await family(page);
    await openOwn(page, '我');
    await tapButton(page, '改日期或称呼');
  },
  'own permit, gone': async (page) => {
    await cold(page, `${SCREENS.ownPermit}?id=nothing`, '这张居住证');
    await expect(screen(page)).toContainText('没有找到这张居住证');
  },
  'home, with an own permit': async (page) => {
    await family(page);
    await coldAndRead(page, SCREENS.home, '居住证续签助手', '爸爸：34 天前已过期');
  },
  demonstration: async (page) => {
    await cold(page, SCREENS.demonstration, '演示设置');
    await tapButton(page, '恢复演示数据');
  },
};

async function cold(page: Page, path: string, title: string): Promise<void> {
  await coldStart(page, path);
  await arriveAt(page, title);
}

async function coldAndRead(page: Page, path: string, title: string, shows: string): Promise<void> {
  await coldStartAnswered(page, path);
  await arriveAt(page, title);
  await expect(screen(page)).toContainText(shows);
}

/** 模拟市民一, at first use on this device. */
async function toBeChecked(page: Page): Promise<void> {
  await cold(page, SCREENS.signIn, '登录');
  await choosePerson(page, /还有 12 天到期，续签过两次/);
  await arriveAt(page, '安全验证');
}

/** Four permits in the four states of the window, and one that cannot be understood. */
async function family(page: Page): Promise<void> {
  await cold(page, SCREENS.home, '居住证续签助手');
  await keepFamily(page);
}

async function openOwn(page: Page, nickname: string): Promise<void> {
  await cold(page, SCREENS.ownPermits, '到期日和提醒');
  await screen(page)
    .getByRole('link', { name: new RegExp(`^${nickname}：`) })
    .tap();
  await arriveAt(page, '这张居住证');
}

async function permitOf(page: Page, id: PersonId): Promise<void> {
  await cold(page, SCREENS.signIn, '登录');
  await playPerson(page, id);
  await arriveAt(page, '居住证办理');
  await expect(screen(page)).toContainText('演示卡片，不是证件');
}

async function verified(page: Page, id: PersonId): Promise<void> {
  await permitOf(page, id);
  await tapThroughConsent(page);
  await arriveAt(page, '核验');
  await page.clock.runFor(11_000);
  await arriveAt(page, '结果');
}

/** Where somebody stands who cannot be verified online. */
async function standsAt(page: Page, id: PersonId): Promise<void> {
  await permitOf(page, id);
  await screen(page)
    .getByRole('button', { name: /^(看看怎么办|查看审核进度)$/ })
    .tap();
  await arriveAt(page, '结果');
}
