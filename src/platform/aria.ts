import type { RoleAttribute } from './aria.types';

export type { Role } from './aria.types';

/** WeChat reads `aria-role`. H5 has native elements and uses none of this. */
export const roleAttribute: RoleAttribute = (role) => ({ 'aria-role': role });
