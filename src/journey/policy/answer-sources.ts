import { SOURCES as OF_NOTES, type Source } from '../../rules/sources';

const READ = '2026-11-29';

/** What the answers rest on: what the notes rest on, and what stands for an answer alone. */
export const SOURCES = {
  ...OF_NOTES,
  'interim-regulation': {
    title: {
      zh: '居住证暂行条例，第九至十一条',
      en: 'Interim Regulation on Residence Permits (居住证暂行条例), articles 9 to 11',
    },
    publisher: { zh: '国务院令第 663 号，按其他网页的引文', en: 'State Council order 663, as other pages quote it' },
    read: READ,
  },
  'source-document': {
    title: { zh: '本应用依据的来源文件', en: 'The source document of this app' },
    publisher: { zh: '一篇讲网上签注的文章', en: 'an article on renewing online' },
    read: '2026-11-28',
  },
  searched: {
    title: { zh: '没有找到出处', en: 'No source was found' },
    publisher: {
      zh: '只看了少数公开网页，没有找到不等于没有这条规定',
      en: 'only a few public pages were looked at; there may be a rule all the same',
    },
    read: READ,
  },
  'this-app': {
    title: { zh: '本应用自己的说明', en: 'What this app says of itself' },
    publisher: { zh: '本应用', en: 'this app' },
    read: READ,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof SOURCES;
