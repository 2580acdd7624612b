import type { RoleAttribute } from './aria.types';

export type { Role } from './aria.types';

/** Alipay reads `role`. */
export const roleAttribute: RoleAttribute = (role) => ({ role });
