import { download, refusesDownloads } from './browser-file';
import { LARGEST_FILE } from './largest-file';
import type { FileTaken, TextFiles } from './text-file';

export const textFiles: TextFiles | 'no files' = {
  give: (text, name) => {
    if (refusesDownloads()) return Promise.resolve('no-downloads');
    download(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
    return Promise.resolve('given');
  },
  take: () =>
    new Promise((resolve) => {
      const field = document.createElement('input');
      field.type = 'file';
      field.accept = '.txt,text/plain';
      field.addEventListener('change', () => {
        const file = field.files?.item(0);
        if (file) textOf(file, resolve);
        else resolve({ type: 'none' });
      });
      field.addEventListener('cancel', () => {
        resolve({ type: 'none' });
      });
      field.click();
    }),
};

function textOf(file: File, resolve: (taken: FileTaken) => void): void {
  if (file.size > LARGEST_FILE) {
    resolve({ type: 'unreadable' });
    return;
  }
  const reader = new FileReader();
  reader.onload = () => {
    resolve(typeof reader.result === 'string' ? { type: 'text', text: reader.result } : { type: 'unreadable' });
  };
  reader.onerror = () => {
    resolve({ type: 'unreadable' });
  };
  reader.readAsText(file);
}
