/** The roles that we give; elements that have one by themselves need none. */
export type Role = 'button' | 'checkbox' | 'heading' | 'img' | 'link' | 'list' | 'listitem' | 'status' | 'alert' | 'group';

/** The attribute that carries a role on this platform. */
export type RoleAttribute = (role: Role | undefined) => Record<string, string | undefined>;
