import type { RoleAttribute } from './aria';

/** Alipay reads `role`. */
export const roleAttribute: RoleAttribute = (role) => ({ role });
