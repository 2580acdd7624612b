import { extname } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import type { HostFiles } from './built/host-files';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

/** The platforms run no code that is made out of text, and an app of ours asks no other host. */
const POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

/** Answers what a browser asks below the address with the host's files. */
export async function serveHost(context: BrowserContext, address: string, files: HostFiles): Promise<void> {
  // A phone's clipboard asks nobody; the one of the browser stands in for it.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route(`${address}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    const body = files.get(path);
    if (body === undefined) await route.fulfill({ status: 404 });
    else
      await route.fulfill({
        body,
        contentType: `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
        headers: { 'content-security-policy': POLICY },
      });
  });
}
