import type { CalendarDate } from '../../rules/facts';

/** Something that an answer rests on. */
interface Source {
  readonly title: { readonly zh: string; readonly en: string };
  /** Who published it, or what kind of page it is. */
  readonly publisher: { readonly zh: string; readonly en: string };
  /** The day on which it was last read. */
  readonly read: CalendarDate;
}

const READ = '2026-11-28';
const READ_AGAIN = '2026-11-29';

export const SOURCES = {
  'interim-regulation': {
    title: {
      zh: '居住证暂行条例，第九至十一条',
      en: 'Interim Regulation on Residence Permits (居住证暂行条例), articles 9 to 11',
    },
    publisher: { zh: '国务院令第 663 号，按其他网页的引文', en: 'State Council order 663, as other pages quote it' },
    read: READ_AGAIN,
  },
  'implementation-rules': {
    title: {
      zh: '上海市居住证申办实施细则（2017）',
      en: 'Implementation rules on residence permits (上海市居住证申办实施细则, 2017)',
    },
    publisher: { zh: '上海市政府英文网站，头两条', en: "the city government's English site, the first two articles" },
    read: READ,
  },
  'housing-rental-regulation': {
    title: { zh: '住房租赁条例（2025）', en: 'Regulation on renting homes (住房租赁条例, 2025)' },
    publisher: { zh: '国务院令第 812 号，按其他网页的引文', en: 'State Council order 812, as other pages quote it' },
    read: READ,
  },
  'notice-on-endorsement': {
    title: { zh: '本市关于居住证签注的通告', en: "The city's notice on endorsement (签注)" },
    publisher: { zh: '一篇指南的转述，2025年11月3日', en: 'as repeated by a guide of 3 November 2025' },
    read: READ,
  },
  'guides-to-automatic-endorsement': {
    title: { zh: '居住证自动签注的说明', en: 'Guides to automatic endorsement (自动签注)' },
    publisher: { zh: '几个指南网页，2022 至 2026', en: 'several guide pages, 2022 to 2026' },
    read: READ,
  },
  'self-service-machine': {
    title: { zh: '受理服务中心自助机的程序', en: 'The program of a self-service machine in the centres' },
    publisher: { zh: '公开的源代码', en: 'public source code' },
    read: READ,
  },
  'guide-to-papers': {
    title: { zh: '窗口办理签注要带的材料', en: 'A guide to the papers for a counter' },
    publisher: { zh: '一个指南网页，2022', en: 'one guide page, 2022' },
    read: READ,
  },
  'general-guides': {
    title: { zh: '居住证办事指南', en: 'Guides to residence permits' },
    publisher: { zh: '几个指南网页', en: 'several guide pages' },
    read: READ,
  },
  'single-page': {
    title: { zh: '只见于一个网页的说法', en: 'Something that only one page says' },
    publisher: { zh: '一个网页', en: 'one page' },
    read: READ,
  },
  'source-document': {
    title: { zh: '本应用依据的来源文件', en: 'The source document of this app' },
    publisher: { zh: '一篇讲网上签注的文章', en: 'an article on renewing online' },
    read: READ,
  },
  searched: {
    title: { zh: '查过公开网页，没有找到规定', en: 'Public pages were searched, and no rule was found' },
    publisher: { zh: '公开网页', en: 'public pages' },
    read: READ_AGAIN,
  },
  'this-app': {
    title: { zh: '本应用自己的说明', en: 'What this app says of itself' },
    publisher: { zh: '本应用', en: 'this app' },
    read: READ_AGAIN,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
