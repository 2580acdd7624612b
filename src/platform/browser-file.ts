/**
 * True in the browser inside WeChat, QQ, Weibo, DingTalk or Alipay, which opens a scanned code and drops downloads without a word.
 * Nothing but the name tells these browsers apart.
 */
export function refusesDownloads(): boolean {
  return /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient/i.test(navigator.userAgent);
}

/** Milliseconds that the browser has to fetch the file before its URL is revoked. */
const URL_LIFETIME = 10_000;

/** Downloads a file in a browser under the given name. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, URL_LIFETIME);
}
