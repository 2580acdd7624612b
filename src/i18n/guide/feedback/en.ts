import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'How was this renewal? There is one rating for each, and you can change it at any time.',
  demonstration: 'This is a demonstration: a rating stays on this phone and goes to no office.',
  levels: {
    'very-good': 'Very satisfied',
    good: 'Satisfied',
    fair: 'It was all right',
    poor: 'Not satisfied',
    'very-poor': 'Not satisfied at all',
  },
  thanks: 'Thank you, noted. Choose another to change it.',
  poorly: 'Thank you, noted. If something went wrong, call 12345 or use the official channels below.',
  notStored: 'Not noted: the storage of this phone is full or cannot be used.',
  nothing: 'No renewal has ended yet. Once one has, you can rate it here.',
  notFound: 'No such renewal was found; perhaps somebody else is signed in.',
  stillGoing: 'This one has no result yet. Rate it once it has.',
  signedOut: 'Once you have signed in, you can rate your renewals.',
  complaintTitle: 'Complaints and suggestions (投诉建议)',
  complaintLead:
    'This is no official service and receives no complaints. About a renewal, a counter or a rule, turn to the official channels:',
  channels: [
    'City hotline 12345: for complaints, requests and suggestions; when in doubt, call first.',
    'The official Suishenban (随申办) app and the one-stop government site (一网通办): searching for 评价 or 投诉建议 usually leads there.',
    'Community service centre: speak to the staff or to whoever is in charge that day.',
  ],
  complaintHint:
    'Say when and where it was, give the reference number, and what should be done: that usually helps. The number stands under Progress. Numbers in this demonstration are not real; please do not use them.',
};
