/** Shows a page of the tab bar; `path` is one of TAB_PATHS. */
export type ShowTab = (path: string) => Promise<unknown>;

/** Names the tabs that the platform draws, in their order. */
export type NameTabs = (labels: readonly string[]) => void;
