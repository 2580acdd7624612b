import type { Browser } from '@playwright/test';

/** At this quality small Chinese type has no visible fringe, and a screen takes a tenth of its PNG. */
const QUALITY = 0.85;

/** Pixels: no side of a WebP picture is longer. */
const LONGEST = 16_383;

/** Encodes a PNG as WebP with Chromium's own encoder, so that no package is needed. A very long screen is drawn smaller. */
export async function toWebp(browser: Browser, png: Buffer): Promise<Buffer> {
  const page = await browser.newPage();
  try {
    const address = await page.evaluate(
      async ([source, quality, longest]) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight));
        canvas.width = Math.floor(image.naturalWidth * scale);
        canvas.height = Math.floor(image.naturalHeight * scale);
        canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/webp', quality);
      },
      [`data:image/png;base64,${png.toString('base64')}`, QUALITY, LONGEST] as const,
    );
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}
