/** The questions of 常见问题 by group: links and the search name them, and the content in guide/questions answers them. */
export interface QuestionIds {
  readonly online:
    | 'why-not-online'
    | 'try-online-first'
    | 'official-app-error'
    | 'automatic-messages'
    | 'no-message'
    | 'automatic-not-happened'
    | 'how-long-online'
    | 'withdraw-application'
    | 'pay-agent';
  readonly time:
    | 'earliest-day'
    | 'last-day-counts'
    | 'expired-few-days'
    | 'years-of-residence'
    | 'long-expired'
    | 'away-from-shanghai'
    | 'good-reason-late'
    | 'holidays'
    | 'how-long-new-card'
    | 'expired-fine'
    | 'stay-elsewhere-counts';
  readonly home:
    | 'landlord-refuses'
    | 'no-filing'
    | 'how-to-file-lease'
    | 'house-not-registrable'
    | 'sublet'
    | 'name-not-in-contract'
    | 'friends-flat'
    | 'which-relatives'
    | 'student-dormitory'
    | 'employer-dormitory'
    | 'landlord-letter'
    | 'own-home-mortgage'
    | 'moved-and-renew'
    | 'moved-district'
    | 'first-registration';
  readonly inPlace:
    'someone-else-goes' | 'parents-cannot-go' | 'childs-permit' | 'spouse-renew' | 'company-does-it' | 'no-smartphone';
  readonly card:
    | 'electronic-permit'
    | 'electronic-update'
    | 'date-on-card'
    | 'photo-needed'
    | 'post-card'
    | 'lost-then-renew'
    | 'replacement-fee'
    | 'id-card-changed'
    | 'give-up-permit'
    | 'became-resident';
  readonly counter:
    | 'appointment'
    | 'which-centre'
    | 'police-or-centre'
    | 'papers-incomplete'
    | 'original-or-copy'
    | 'application-form'
    | 'employment-proof'
    | 'self-employed';
  readonly rights:
    'points-renewal' | 'points-lost' | 'points-new-employer' | 'childs-school' | 'insurance-gap' | 'unemployed';
  readonly record:
    | 'phone-changed'
    | 'wrong-record'
    | 'real-name-fails'
    | 'app-is-official'
    | 'what-is-duanqian'
    | 'what-is-caxie'
    | 'renew-or-endorse';
}

export type QuestionGroupId = keyof QuestionIds;
export type QuestionId = QuestionIds[QuestionGroupId];
