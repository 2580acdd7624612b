/** The roles that the app sets; elements that already imply a role need none. */
export type Role =
  | 'alert'
  | 'button'
  | 'checkbox'
  | 'group'
  | 'heading'
  | 'link'
  | 'list'
  | 'listitem'
  | 'radio'
  | 'radiogroup'
  | 'status';

/** Returns the attribute that carries a role on this platform. */
export type RoleAttribute = (role: Role | undefined) => Record<string, string | undefined>;

/** WeChat reads `aria-role`. H5 has native elements and uses none of this. */
export const roleAttribute: RoleAttribute = (role) => ({ 'aria-role': role });
