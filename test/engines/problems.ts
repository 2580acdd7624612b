/**
 * The body of a function, run in the page of any engine: lists what is wrong with the state in sight. The focus goes to each
 * control in turn, from the top down, which is scrolled into sight at once; WebKit would wait for the next picture that it draws.
 */
export const problems = `
  const found = [];
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
  if (scrollHeight > clientHeight) found.push('the document is taller than its window by ' + (scrollHeight - clientHeight));
  if (scrollWidth > clientWidth) found.push('the document is wider than its window by ' + (scrollWidth - clientWidth));

  for (const day of document.querySelectorAll('.result__when, .timeline__when')) {
    const range = document.createRange();
    range.selectNodeContents(day);
    const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    if (lines.size > 1) found.push('a day on ' + lines.size + ' lines: ' + day.innerText);
  }

  const before = document.activeElement;
  for (const scroller of document.querySelectorAll('*')) scroller.scrollTop = 0;
  for (const control of document.querySelectorAll('a, button, input, select, textarea, summary')) {
    if (control.getClientRects().length === 0 || control.tabIndex < 0) continue;
    control.focus({ preventScroll: true });
    if (document.activeElement !== control) continue;
    control.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = control.getBoundingClientRect();
    const seen = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen =
      seen !== null && (control.contains(seen) || seen.contains(control) || control.labels?.[0]?.contains(seen));
    if (!isSeen) found.push('covered while it has the focus: ' + control.outerHTML.slice(0, 200));
  }
  if (before instanceof HTMLElement) before.focus();
  return found;`;
