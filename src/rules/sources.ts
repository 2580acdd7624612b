import type { CalendarDate } from './facts';

/** Something that a note or an answer rests on, apart from the requirements; docs/requirements.md says what each states. */
export interface Source {
  readonly title: { readonly zh: string; readonly en: string };
  /** Who published it, or what kind of page it is. */
  readonly publisher: { readonly zh: string; readonly en: string };
  /** The day on which it was last read. */
  readonly read: CalendarDate;
}

/** Every source, and its only description. */
export const SOURCES = {
  'interim-regulation': {
    title: { zh: '居住证暂行条例', en: 'Interim Regulation on Residence Permits (居住证暂行条例)' },
    publisher: { zh: '国务院令第 663 号，按其他网页的引文', en: 'State Council order 663, as other pages quote it' },
    read: '2026-11-29',
  },
  'implementation-rules-2025': {
    title: {
      zh: '上海市居住证申办实施细则（2025年12月起）',
      en: 'Implementation rules on residence permits (上海市居住证申办实施细则, since December 2025)',
    },
    publisher: {
      zh: '上海市政府，沪府规〔2025〕9号；没有读到原文，按公开项目里的摘录',
      en: 'the city government (沪府规〔2025〕9号); its text was not read, only excerpts in public projects',
    },
    read: '2026-11-29',
  },
  'implementation-rules': {
    title: {
      zh: '上海市居住证申办实施细则（2017，后来有新的）',
      en: 'Implementation rules on residence permits (上海市居住证申办实施细则, 2017, since replaced)',
    },
    publisher: { zh: '上海市政府英文网站，头两条', en: "the city government's English site, the first two articles" },
    read: '2026-11-29',
  },
  'housing-rental-regulation': {
    title: { zh: '住房租赁条例（2025）', en: 'Regulation on renting homes (住房租赁条例, 2025)' },
    publisher: { zh: '国务院令第 812 号，按其他网页的引文', en: 'State Council order 812, as other pages quote it' },
    read: '2026-11-28',
  },
  'lease-filing-rules': {
    title: {
      zh: '上海市住房租赁合同网签备案操作规定（2024）',
      en: 'Rules on filing leases (上海市住房租赁合同网签备案操作规定, 2024)',
    },
    publisher: {
      zh: '上海市房屋管理局，沪房规范〔2024〕8号；没有读到原文，按一个研究项目的摘录',
      en: 'the housing authority (沪房规范〔2024〕8号); its text was not read, only excerpts in a research project',
    },
    read: '2026-11-29',
  },
  'guide-to-lease-filing': {
    title: { zh: '长宁区房屋租赁备案的办事说明', en: 'A guide to filing leases in Changning' },
    publisher: { zh: '一个网页的转述', en: 'as one page repeats it' },
    read: '2026-11-29',
  },
  'notice-on-endorsement': {
    title: { zh: '本市关于居住证签注的通告', en: "The city's notice on endorsement (签注)" },
    publisher: { zh: '一篇指南的转述，2025年11月3日', en: 'as repeated by a guide of 3 November 2025' },
    read: '2026-11-28',
  },
  'guides-to-automatic-endorsement': {
    title: { zh: '居住证自动签注的说明', en: 'Guides to automatic endorsement (自动签注)' },
    publisher: { zh: '几个指南网页，2022 至 2026', en: 'several guide pages, 2022 to 2026' },
    read: '2026-11-28',
  },
  'guide-to-endorsement': {
    title: { zh: '上海居住证签注攻略', en: 'A guide to renewing the Shanghai permit (签注攻略)' },
    publisher: {
      zh: '“汇帮忙”整理，新闻网站转载；只读到节选',
      en: 'by 汇帮忙, carried by a news site; only an excerpt could be read',
    },
    read: '2026-11-29',
  },
  'guide-to-first-issue': {
    title: { zh: '居住证新办的办事指南', en: 'The guide to a first permit (居住证新办)' },
    publisher: {
      zh: '上海市公安局；按公开源代码里的两份抄录',
      en: 'the city police, as two copies in public source code have it',
    },
    read: '2026-11-29',
  },
  'guide-to-online-application': {
    title: { zh: '网上申办居住证的说明（2022）', en: 'A guide to applying for a permit online (2022)' },
    publisher: { zh: '一个指南网页', en: 'one guide page' },
    read: '2026-11-29',
  },
  'guide-to-information-change': {
    title: { zh: '居住证信息变更的办事说明', en: 'A guide to changed details on a permit' },
    publisher: { zh: '一个网页的转述', en: 'as one page repeats it' },
    read: '2026-11-29',
  },
  'guide-to-papers': {
    title: { zh: '窗口办理签注要带的材料', en: 'A guide to the papers for a counter' },
    publisher: { zh: '一个指南网页，2022', en: 'one guide page, 2022' },
    read: '2026-11-28',
  },
  'general-guides': {
    title: { zh: '居住证办事指南', en: 'Guides to residence permits' },
    publisher: { zh: '几个指南网页', en: 'several guide pages' },
    read: '2026-11-28',
  },
  'page-on-points': {
    title: {
      zh: '上海市居住证积分管理办法',
      en: 'Measures on points for residence permits (上海市居住证积分管理办法)',
    },
    publisher: { zh: '一个网页的转述', en: 'as one page repeats it' },
    read: '2026-11-29',
  },
  'reports-on-centres': {
    title: { zh: '受理服务中心全市通办的报道（2018）', en: 'Reports on the community service centres (2018)' },
    publisher: { zh: '上海日报（英文），2018年2月和3月', en: 'Shanghai Daily, February and March 2018' },
    read: '2026-11-29',
  },
  'self-service-machine': {
    title: { zh: '受理服务中心自助机的程序', en: 'The program of a self-service machine in the centres' },
    publisher: { zh: '公开的源代码', en: 'public source code' },
    read: '2026-11-29',
  },
  'single-page': {
    title: { zh: '只见于一个网页的说法', en: 'Something that only one page says' },
    publisher: { zh: '一个网页', en: 'one page' },
    read: '2026-11-29',
  },
  'source-document': {
    title: { zh: '本应用依据的来源文件', en: 'The source document of this app' },
    publisher: { zh: '一篇讲网上签注的文章', en: 'an article on renewing online' },
    read: '2026-11-28',
  },
  searched: {
    title: { zh: '查过公布的规定，没有找到这一条', en: 'Published rules were searched; none was found' },
    publisher: {
      zh: '只看了少数公开网页，没有找到不等于没有',
      en: 'only a few public pages were looked at; there may be a rule all the same',
    },
    read: '2026-11-29',
  },
  'this-app': {
    title: { zh: '本应用自己的说明', en: 'What this app says of itself' },
    publisher: { zh: '本应用', en: 'this app' },
    read: '2026-11-29',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];
