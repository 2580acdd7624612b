// Every screen, and the only list of them: the app's configuration, links and the search all read it. A screen missing
// from one of Taro's packages, or a parameter that a screen does not accept, fails to compile.
import type { zhCN } from './i18n/guide/centres/zh-CN';
import type { QuestionId } from './question-ids';
import type { Housing, Occupation, PermitKind, PermitStatus } from './rules/facts';

/** Screens of the main package, in the order of app.json. The app opens with the first. */
export const MAIN_PACKAGE = {
  home: '/pages/home/home',
  services: '/pages/services/services',
  mine: '/pages/mine/mine',
  signIn: '/pages/sign-in/sign-in',
  permit: '/pages/permit/permit',
  changeOrRenew: '/pages/change-or-renew/change-or-renew',
  renewal: '/pages/renewal/renewal',
  verification: '/pages/verification/verification',
  result: '/pages/result/result',
} as const;

/** Screens of the subpackage `guide`, which is fetched while the first screen is read. */
export const GUIDE_PACKAGE = {
  preCheck: '/guide/pre-check/pre-check',
  ownPermits: '/guide/own-permits/own-permits',
  ownPermit: '/guide/own-permit/own-permit',
  papers: '/guide/papers/papers',
  centres: '/guide/centres/centres',
  addressChange: '/guide/address-change/address-change',
  lostCard: '/guide/lost-card/lost-card',
  applyAnew: '/guide/apply-anew/apply-anew',
  otherPermits: '/guide/other-permits/other-permits',
  securityCheck: '/guide/security-check/security-check',
  exportResult: '/guide/export-result/export-result',
  progress: '/guide/progress/progress',
  feedback: '/guide/feedback/feedback',
  privacy: '/guide/privacy/privacy',
  rules: '/guide/rules/rules',
  questions: '/guide/questions/questions',
  settings: '/guide/settings/settings',
  demonstration: '/guide/demonstration/demonstration',
} as const;

export const SCREENS = { ...MAIN_PACKAGE, ...GUIDE_PACKAGE };
export type ScreenName = keyof typeof SCREENS;

/** The screens of the tab bar, in its order: 首页, 办事, 我的. */
export const TABS = ['home', 'services', 'mine'] as const satisfies readonly ScreenName[];
export type Tab = (typeof TABS)[number];

/** True if a path, with or without a query, is a screen of the tab bar. */
export function isTab(path: string): boolean {
  const page = path.split('?')[0];
  return TABS.some((tab) => SCREENS[tab] === page);
}

/** Identifies a renewal by its request key, which means nothing without the session. */
interface OfRenewal {
  readonly of?: string;
}

/**
 * The query parameters of each screen. `section` scrolls to a heading and moves the focus there; most others preselect
 * what the user would choose first.
 */
interface Parameters {
  /** `lost`: the requested path does not exist. */
  readonly home: { readonly lost?: '1' };
  readonly result: OfRenewal;
  readonly exportResult: OfRenewal;
  readonly feedback: OfRenewal & { readonly section?: 'complaints' };
  /** A permit that is stored on this device; its id is random. */
  readonly ownPermit: { readonly id: string };
  readonly preCheck: { readonly kind?: PermitKind | 'none'; readonly status?: PermitStatus };
  readonly papers: { readonly housing?: Housing; readonly occupation?: Occupation };
  readonly centres: { readonly district?: keyof typeof zhCN.districts };
  readonly otherPermits: { readonly section?: Exclude<PermitKind, 'residence-permit'> };
  readonly privacy: { readonly section?: 'consents' | 'delete' | 'never' };
  readonly rules: {
    readonly section?:
      | 'online-conditions'
      | 'window'
      | 'overdue'
      | 'lapsed'
      | 'first-renewal'
      | 'changes'
      | 'papers'
      | 'fees'
      | 'beside'
      | 'official';
  };
  readonly questions: { readonly id: QuestionId };
  readonly settings: { readonly section?: 'language' | 'text-size' | 'elder' };
}

/** Returns the path of a screen with its parameters: `pathTo('papers', { housing: 'rented' })`. */
export function pathTo<Name extends keyof Parameters>(screen: Name, parameters: Parameters[Name]): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${SCREENS[screen]}?${query.join('&')}`;
}
