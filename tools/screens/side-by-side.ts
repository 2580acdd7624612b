import type { Browser } from '@playwright/test';

/** Combines pictures side by side in one, each under its title, as wide as they are in CSS pixels. */
export async function sideBySide(
  browser: Browser,
  pictures: ReadonlyMap<string, Buffer>,
  width: number,
): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: pictures.size * (width + 16) + 16, height: 812 } });
  try {
    const figures = [...pictures].map(([title, picture]) => {
      const source = `data:image/png;base64,${picture.toString('base64')}`;
      return `<figure><figcaption>${title}</figcaption><img width="${width}" src="${source}"></figure>`;
    });
    const style = 'body{display:flex;gap:16px;margin:16px;font:16px sans-serif;background:#888}figure{margin:0}';
    await page.setContent(`<style>${style}</style>${figures.join('')}`);
    return await page.screenshot({ fullPage: true });
  } finally {
    await page.close();
  }
}
