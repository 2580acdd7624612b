import { existsSync } from 'node:fs';
import type { NormalModuleReplacementPlugin } from 'webpack';

/** The part of webpack's resolved module that is replaced. */
interface Resolved {
  readonly contextInfo: { readonly issuer: string };
  readonly createData?: { resource?: string; request?: string; userRequest?: string };
}

/**
 * In a build over a gateway, `name.gateway.ts` takes the place of `name.ts`, as `name.h5.ts` does on H5. The neutral file
 * types it, and it may import the neutral file, to change only a part of it.
 */
export const gatewayVariants: ConstructorParameters<typeof NormalModuleReplacementPlugin> = [
  /[\\/]src[\\/].*\.tsx?$/,
  ({ contextInfo, createData }: Resolved) => {
    const { resource, request, userRequest } = createData ?? {};
    if (createData === undefined || resource === undefined) return;
    const variant = resource.replace(/\.tsx?$/, '.gateway$&');
    if (!existsSync(variant) || contextInfo.issuer === variant) return;
    createData.resource = variant;
    // webpack tells modules apart by their request: the variant must not pass for the file it imports.
    if (request !== undefined) createData.request = request.replace(resource, variant);
    if (userRequest !== undefined) createData.userRequest = userRequest.replace(resource, variant);
  },
];
