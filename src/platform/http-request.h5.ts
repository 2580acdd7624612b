import type { SendRequest } from './http-request';

export const sendRequest: SendRequest = async ({ method, url, headers, body, timeLimit, sizeLimit }) => {
  const abort = new AbortController();
  const limit = setTimeout(() => {
    abort.abort();
  }, timeLimit);
  try {
    const response = await fetch(url, {
      method,
      headers,
      signal: abort.signal,
      credentials: 'omit',
      // Neither personal data on the disk, nor a token for another host.
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...(body === undefined ? {} : { body }),
    });
    const text = await textWithin(response, sizeLimit);
    if (text === 'too long') return { type: 'unreadable' };
    const answered: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      answered[name.toLowerCase()] = value;
    });
    return { type: 'answered', status: response.status, headers: answered, body: text.body };
  } catch {
    return { type: abort.signal.aborted ? 'timeout' : 'offline' };
  } finally {
    clearTimeout(limit);
    // Ends an answer that is too long.
    abort.abort();
  }
};

/** Reads a body piece by piece, so that one without an end does not fill the memory. */
async function textWithin(response: Response, sizeLimit: number): Promise<{ readonly body: string } | 'too long'> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { body: '' };
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { body: body + decoder.decode() };
    size += value.length;
    if (size > sizeLimit) return 'too long';
    body += decoder.decode(value, { stream: true });
  }
}
