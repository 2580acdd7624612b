import type * as zh from '../zh-CN/screen-links';

export const entries: typeof zh.entries = {
  permit: {
    title: 'Residence permit service (居住证办理)',
    hint: 'Your permit, the days left, whether it can be renewed',
  },
  renewal: { title: 'Renew the permit (续签)', hint: 'Checked online; if it passes, the validity is extended' },
  changeOrRenew: {
    title: 'Change of information / renewal (信息变更/签注)',
    hint: 'Renewal, extension, change of address',
  },
  preCheck: { title: 'Can I renew online?', hint: 'A few questions, no sign-in' },
  ownPermits: {
    title: 'Expiry dates and reminders',
    hint: 'Note them for yourself and your family, without signing in',
  },
  papers: { title: 'Papers to bring', hint: 'For your home and work; tick them off, take the list along' },
  centres: { title: 'Centres for residence permits', hint: 'Where the counters are: by district, by name' },
  addressChange: { title: 'Change of address', hint: 'Moved? First the address, then the renewal' },
  lostCard: { title: 'Card lost or damaged', hint: 'First a new card, then the renewal' },
  applyAnew: { title: 'Apply anew (重新申领)', hint: 'Expired too long or cancelled: what to do' },
  otherPermits: {
    title: 'Other permits',
    hint: 'Temporary permit, registration slip, Hong Kong, Macao, Taiwan, foreigners',
  },
  progress: { title: 'Progress (进度查询)', hint: 'How far each renewal has come, and past validity' },
  feedback: { title: 'Rating and complaints', hint: 'Rate a renewal; for anything else call 12345' },
  privacy: { title: 'Privacy', hint: 'What is kept and how long; take consents back, delete everything' },
  rules: { title: 'Rules and sources', hint: 'Each rule, where it comes from, and the official channels' },
  questions: { title: 'Questions and answers', hint: "Expired, moved, in another's place, points" },
  settings: { title: 'Settings', hint: 'Elder mode, text size, language' },
  demonstration: { title: 'Demonstration settings', hint: 'Let the source fail, or put everything back' },
};
