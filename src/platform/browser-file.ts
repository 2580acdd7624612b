/** Milliseconds for the browser to fetch the file before it is forgotten. */
const LONG_ENOUGH = 10_000;

/** Hands a file over in a browser, as a download. */
export function handOver(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, LONG_ENOUGH);
}
