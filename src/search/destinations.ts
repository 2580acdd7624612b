/**
 * Every screen that something found may open, and the parameters that the screen understands: the one place where an
 * entry's destination is spelled. `section` makes a page scroll to a heading and put the focus there; the rest is
 * filled in before the user begins.
 */
const PLACES = {
  permit: { path: '/pages/permit/permit' },
  renewal: { path: '/pages/renewal/renewal' },
  changes: { path: '/pages/change-or-renew/change-or-renew' },
  services: { path: '/pages/services/services' },
  mine: { path: '/pages/mine/mine' },
  signIn: { path: '/pages/sign-in/sign-in' },
  preCheck: {
    path: '/guide/pre-check/pre-check',
    kind: ['residence-permit', 'temporary-permit', 'registration-slip', 'hmt-permit', 'foreigner-permit', 'none'],
    status: ['lost', 'damaged', 'cancelled', 'in-review'],
  },
  papers: {
    path: '/guide/papers/papers',
    housing: ['rented', 'owned', 'dormitory', 'relative'],
    occupation: ['employed', 'studying', 'neither'],
  },
  centres: {
    path: '/guide/centres/centres',
    district: [
      'pudong',
      'huangpu',
      'xuhui',
      'changning',
      'jingan',
      'putuo',
      'hongkou',
      'yangpu',
      'minhang',
      'baoshan',
      'jiading',
      'jinshan',
      'songjiang',
      'qingpu',
      'fengxian',
      'chongming',
    ],
  },
  ownPermits: { path: '/guide/own-permits/own-permits' },
  addressChange: { path: '/guide/address-change/address-change' },
  applyAnew: { path: '/guide/apply-anew/apply-anew' },
  lostCard: { path: '/guide/lost-card/lost-card' },
  otherPermits: {
    path: '/guide/other-permits/other-permits',
    section: ['temporary-permit', 'registration-slip', 'hmt-permit', 'foreigner-permit'],
  },
  progress: { path: '/guide/progress/progress' },
  feedback: { path: '/guide/feedback/feedback', section: ['complaints'] },
  privacy: { path: '/guide/privacy/privacy', section: ['consents', 'delete', 'never'] },
  rules: {
    path: '/guide/rules/rules',
    section: [
      'online-conditions',
      'window',
      'overdue',
      'lapsed',
      'first-renewal',
      'changes',
      'papers',
      'fees',
      'beside',
      'official',
    ],
  },
  settings: { path: '/guide/settings/settings', section: ['language', 'text-size', 'elder'] },
  demonstration: { path: '/guide/demonstration/demonstration' },
} as const;

type Places = typeof PLACES;
type Parameters<P extends keyof Places> = {
  readonly [K in Exclude<keyof Places[P], 'path'>]?: Places[P][K] extends readonly (infer Value)[] ? Value : never;
};

/** The path of a place, with its parameters: `at('papers', { housing: 'rented' })`. */
export function at<P extends keyof Places>(place: P, parameters: Parameters<P> = {}): string {
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return PLACES[place].path + (query.length > 0 ? `?${query.join('&')}` : '');
}
