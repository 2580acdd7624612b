import type * as zh from '../zh-CN/home';

export const home: typeof zh.home = {
  title: 'Permit renewal helper',
  greeting: 'Can a Shanghai residence permit (居住证) be renewed online? Yes, on certain conditions.',
  search: {
    label: 'Search the services',
    placeholder: 'e.g. permit',
    clear: 'Clear',
  },
  doors: {
    signIn: 'Sign in to see my permit',
    signInHint: 'Days until it expires, and whether it can be renewed online',
  },
  manner: { elder: 'Elder mode', usual: 'Leave elder mode', otherLanguage: '中文' },
  services: 'Frequent services',
  allServices: 'All services',
  tipsTitle: 'Good to know first',
  tips: [
    'Endorsement (签注), renewal (续签), extension (延期) and verification of validity (有效期核验) all mean the same thing here.',
    'Online, you mostly have your information checked and follow the progress; some cases can be applied for. Most first renewals, and cases that do not meet the conditions, usually still need a visit to a counter.',
    'When the permit is about to expire, try the online check first. If it does not pass, take your papers to a counter.',
    'Keep an eye on the expiry date. When your address, job or social insurance changes, update the registration soon: your rights in Shanghai depend on it.',
  ],
  card: {
    title: 'My residence permit',
  },
  own: (nickname, day, count) => `${nickname}: ${day === 0 ? '' : `${String(Math.abs(day))} `}${count}`,
  signOut: 'Sign out',
  aboutTitle: 'About',
  about:
    "This is a demonstration. Its data is made up, and it has nothing to do with any government office. For the real service, search your phone's app store for the official app Suishenban Citizen Cloud (随申办市民云), or search for Suishenban (随申办) in WeChat or Alipay. You can also call the city hotline 12345.",
  demonstration: 'Demonstration settings',
  lost: 'That page was not found. You are back at the start.',
};
