import type { AppAnswer, AppRequest } from '../declared-domains';
import type { Api } from './api-tables';

/** Milliseconds that a request takes at least on a mobile network; a tap and its answer are then two things (measures.ts). */
const ROUND_TRIP = 300;

/**
 * `wx.request` and `my.request`: the page may not reach another host, so its server sends the request. WeChat passes every
 * status on; Alipay takes any but 2xx for a failure, and names its status.
 */
export function request(target: 'weapp' | 'alipay'): Api {
  return async (options) => {
    const { url, method = 'GET', header, headers = header, data } = options;
    const asked = { url, method, headers, ...(typeof data === 'string' && { body: data }) } as AppRequest;
    const answer = await answerTo(asked);
    if (answer.type === 'undeclared') {
      throw target === 'weapp'
        ? new Error('request:fail url not in domain list')
        : failure(11, 'the domain is not in the list');
    }
    if (answer.type === 'offline') {
      throw target === 'weapp' ? new Error('request:fail ') : failure(12, 'network error');
    }
    const { status, headers: received, body } = answer;
    if (target === 'weapp') return { statusCode: status, header: received, data: body };
    if (status >= 200 && status < 300) return { status, headers: received, data: body };
    throw failure(19, 'http status error', { status, headers: received, data: body });
  };
}

function failure(error: number, errorMessage: string, details: object = {}): Error {
  return new Error(errorMessage, { cause: { error, errorMessage, ...details } });
}

async function answerTo(asked: AppRequest): Promise<AppAnswer> {
  await new Promise((resolve) => {
    setTimeout(resolve, ROUND_TRIP);
  });
  try {
    const response = await fetch('request', { method: 'POST', body: JSON.stringify(asked) });
    return (await response.json()) as AppAnswer;
  } catch {
    return { type: 'offline' };
  }
}
