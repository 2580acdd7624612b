import { pathTo, SCREENS } from '../../src/routes';
import { screen } from '../e2e/steps';
import { choose, launchAt, shows, tapButton, type ScreenStates } from './arriving';

/** The search field for a district, a sub-district or a centre. */
const PLACE = /^(?:搜区|Search by district)/;

export const GUIDES: ScreenStates = {
  papers: async (page) => {
    await launchAt(page, SCREENS.papers, '要带的材料');
    await choose(page, 'radio', '单位或学校宿舍');
    await choose(page, 'checkbox', '本人身份证');
    await tapButton(page, '复制文字');
  },
  'papers, for a rented home': (page) => launchAt(page, `${SCREENS.papers}?housing=rented`, '要带的材料'),
  'lost card': (page) => launchAt(page, SCREENS.lostCard, '卡丢了、坏了'),
  'applying anew': (page) => launchAt(page, SCREENS.applyAnew, '重新申领'),
  'other permits': (page) => launchAt(page, SCREENS.otherPermits, '其他证件'),
  'address change': (page) => launchAt(page, SCREENS.addressChange, '居住地址变更'),
  centres: (page) => launchAt(page, SCREENS.centres, '居住证受理点'),
  'centres, a name found': async (page) => {
    await launchAt(page, SCREENS.centres, '居住证受理点');
    await screen(page).getByLabel(PLACE).fill('虹桥');
  },
  'centres, a name not found': async (page) => {
    await launchAt(page, SCREENS.centres, '居住证受理点');
    await screen(page).getByLabel(PLACE).fill('献血');
    await shows(page, '没有找到这个名字');
  },
  'centres, in a district': (page) => launchAt(page, `${SCREENS.centres}?district=pudong`, /浦东新区/),
  services: (page) => launchAt(page, SCREENS.services, '办事'),
  questions: async (page) => {
    await launchAt(page, SCREENS.questions, '常见问题');
    await screen(page)
      .getByRole('button', { name: /替家人办|For family/ })
      .tap();
  },
  'questions, one answered': (page) => launchAt(page, pathTo('questions', { id: 'someone-else-goes' }), '常见问题'),
  rules: async (page) => {
    await launchAt(page, SCREENS.rules, '规则与来源');
    await tapButton(page, '网上续签的条件');
    await tapButton(page, '不符合时怎么办');
  },
  'rules, all sections': async (page) => {
    await launchAt(page, SCREENS.rules, '规则与来源');
    await tapButton(page, '全部展开');
  },
};
