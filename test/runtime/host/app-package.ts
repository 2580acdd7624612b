import type { Template } from './template-tree';

/** The parts of a built app.json that the host reads; Alipay has names of its own for some. */
export interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
  readonly window?: WindowConfig;
  readonly tabBar?: {
    /** WeChat's. */
    readonly list?: readonly {
      readonly pagePath: string;
      readonly text: string;
      readonly iconPath?: string;
      readonly selectedIconPath?: string;
    }[];
    /** Alipay's. */
    readonly items?: readonly {
      readonly pagePath: string;
      readonly name: string;
      readonly icon?: string;
      readonly activeIcon?: string;
    }[];
  };
}

export interface WindowConfig {
  readonly navigationBarTitleText?: string;
  readonly defaultTitle?: string;
  readonly component?: boolean;
  readonly usingComponents?: Readonly<Record<string, string>>;
}

/** A built mini-program as passed to the host: its configuration files, templates and modules by path. */
export interface AppPackage {
  readonly target: 'weapp' | 'alipay';
  readonly config: AppConfig;
  readonly windows: Readonly<Record<string, WindowConfig>>;
  /** Pictures in base64 by path. */
  readonly pictures: Readonly<Record<string, string>>;
  readonly template: (path: string) => Template | undefined;
  /** A module's code, with the names that a mini-program's module can see. */
  readonly modules: Readonly<Record<string, ModuleCode>>;
}

export type ModuleCode = (this: object, names: Readonly<Record<string, unknown>>) => void;

export function subpackages({ config }: AppPackage): readonly string[] {
  return (config.subPackages ?? []).map(({ root }) => root.replace(/\/*$/, '/'));
}

export function pagesOf({ config }: AppPackage): readonly string[] {
  const inside = (config.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/*$/, '')}/${page}`),
  );
  return [...config.pages, ...inside];
}

/** A tab as the host draws it; its pictures are paths. */
interface Tab {
  readonly path: string;
  readonly text: string;
  readonly icon: string;
  readonly currentIcon: string;
}

export function tabsOf({ config: { tabBar } }: AppPackage): Tab[] {
  const wechat = (tabBar?.list ?? []).map(({ pagePath, text, iconPath = '', selectedIconPath = '' }) => ({
    path: pagePath,
    text,
    icon: iconPath,
    currentIcon: selectedIconPath,
  }));
  const alipay = (tabBar?.items ?? []).map(({ pagePath, name, icon = '', activeIcon = '' }) => ({
    path: pagePath,
    text: name,
    icon,
    currentIcon: activeIcon,
  }));
  return [...wechat, ...alipay];
}
