import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  language: 'Language',
  languages: { zh: '简体中文 (Chinese)', en: 'English' },
  textSize: 'Text size',
  textSizes: { standard: 'Standard', large: 'Large', larger: 'Larger', largest: 'Largest' },
  sample: '12 days left. You can renew now.',
  sampleLabel: 'How the text looks',
  phone: 'The size chosen here is added to the font setting of the phone itself.',
  elder: 'Elder mode (长辈模式)',
  elderOn: 'Use elder mode',
  elderHint: 'Larger text and buttons, more space, and only what matters on the home page.',
  notStored:
    'It works now, but the storage of the phone is full or not available: it will be back as before at the next start.',
  loading: 'Fetching the English texts …',
};
