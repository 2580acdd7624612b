import { scripts } from '../package.json';

/** The arguments with which Node starts a gateway, in the project's root: as `npm run gateway` does once all is installed. */
export const GATEWAY_COMMAND: readonly string[] = scripts.gateway.replace(/^.*&& node /, '').split(' ');
