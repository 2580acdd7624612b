import type { IncomingMessage, ServerResponse } from 'node:http';

/** The domains that the app's publisher has declared, each with the server that stands for it here. */
export type DeclaredDomains = ReadonlyMap<string, string>;

/** A request as the app gave it to the platform. */
export interface AppRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the platform's network makes of it. */
export type AppAnswer =
  | { readonly type: 'answered'; readonly status: number; readonly headers: object; readonly body: string }
  | { readonly type: 'undeclared' }
  | { readonly type: 'offline' };

/** Sends a request as the platform's network does: over https only, and only to a declared domain. */
export async function requestForApp(
  domains: DeclaredDomains,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await sent(domains, JSON.parse(Buffer.concat(chunks).toString()) as AppRequest);
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
}

async function sent(domains: DeclaredDomains, { url, method, headers, body }: AppRequest): Promise<AppAnswer> {
  const { origin, pathname, search, protocol } = new URL(url);
  const server = domains.get(origin);
  if (protocol !== 'https:' || server === undefined) return { type: 'undeclared' };
  try {
    const answer = await fetch(`${server}${pathname}${search}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    return {
      type: 'answered',
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  } catch {
    return { type: 'offline' };
  }
}
