/** The platform's own dialogs over the page. */

/** Asks yes or no; resolves with the answer that is tapped. */
export function ask(title: string, answers: Readonly<Record<'yes' | 'no', string>>): Promise<boolean> {
  return new Promise((resolve) => {
    const box = document.createElement('div');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', title);
    box.className = 'device-dialog';
    const text = document.createElement('p');
    text.textContent = title;
    box.append(text);
    for (const [words, answer] of [
      [answers.no, false],
      [answers.yes, true],
    ] as const) {
      const button = document.createElement('button');
      button.textContent = words;
      button.addEventListener('click', () => {
        box.remove();
        resolve(answer);
      });
      box.append(button);
    }
    document.body.append(box);
  });
}

/** Asks for a date between two others, all `YYYY-MM-DD`; `none` if the dialog is closed. */
export function askDate({ value, start, end }: Readonly<Record<'value' | 'start' | 'end', string>>): Promise<string> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    Object.assign(field, { type: 'date', value, min: start, max: end });
    field.setAttribute('aria-label', '日期');
    void ask('选择日期', { yes: '确定', no: '取消' }).then((chosen) => {
      resolve(chosen && field.value !== '' ? field.value : 'none');
    });
    document.querySelector('.device-dialog:last-of-type')?.prepend(field);
  });
}
