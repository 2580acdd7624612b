import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  copy: 'Copy as text',
  share: 'Share',
  picture: 'Save as a picture',
  print: 'Print',
  outcomes: {
    copied: 'Copied. You can paste it into a message or a note.',
    shared: 'Shared.',
    saved: 'The picture is saved.',
    refused: 'It was not saved. Allow the use of your album and try again, or copy it as text.',
    unsupported: 'Pictures cannot be saved here. Please copy it as text.',
    'no-downloads':
      'The browser inside another app cannot save a picture. Please copy it as text; or tap … at the top, open the page in your browser, and save it there.',
    failed: 'That did not work. You can try another way.',
  },
};
