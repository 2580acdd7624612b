import { handOver } from './browser-file';
import { LARGEST_FILE } from './largest-file';
import type { FileTaken, TextFiles } from './text-file';

export const textFiles: TextFiles | 'no files' = {
  give: (text, name) => {
    handOver(new Blob([text], { type: 'text/plain;charset=utf-8' }), name);
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
        else resolve({ is: 'none' });
      });
      field.addEventListener('cancel', () => {
        resolve({ is: 'none' });
      });
      field.click();
    }),
};

function textOf(file: File, tell: (taken: FileTaken) => void): void {
  if (file.size > LARGEST_FILE) {
    tell({ is: 'unreadable' });
    return;
  }
  const reader = new FileReader();
  reader.onload = () => {
    tell(typeof reader.result === 'string' ? { is: 'text', text: reader.result } : { is: 'unreadable' });
  };
  reader.onerror = () => {
    tell({ is: 'unreadable' });
  };
  reader.readAsText(file);
}
