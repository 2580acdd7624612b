const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Checks the address of a gateway that a build is to ask, as the variable `GATEWAY_URL` gives it: an https address, or
 * `/` on H5 for the server that the page comes from. http is for this machine only.
 * @returns the address without a slash at its end; `undefined` if none is given, and the app then asks its mock.
 * @throws Error that says what is wrong.
 */
export function gatewayAddress(given: string | undefined, target: string): string | undefined {
  if (given === undefined || given === '') return undefined;
  if (given === '/' && target === 'h5') return '';
  if (!URL.canParse(given)) throw new Error(`GATEWAY_URL is no address: ${given}`);
  const { protocol, hostname, username, password, search, hash, origin, pathname } = new URL(given);
  if (username !== '' || password !== '' || search !== '' || hash !== '') {
    throw new Error('GATEWAY_URL may hold neither a user nor a query: it becomes part of the app.');
  }
  if (protocol !== 'https:' && !(protocol === 'http:' && LOCAL.includes(hostname))) {
    throw new Error(`GATEWAY_URL must begin with https:// (http:// only for this machine): ${given}`);
  }
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
