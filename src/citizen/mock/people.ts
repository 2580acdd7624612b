import type { Housing, Occupation, PermitKind, PermitStatus, Records } from '../../rules/facts';
import { mockIdentityNumber } from './identity-number';
import { type MockPerson, PERSON_IDS, type PersonId } from './mock-person';

const UNCHANGED: Records = {
  residence: 'unchanged',
  employment: 'unchanged',
  socialInsurance: 'unchanged',
  other: 'unchanged',
};

const NUMERALS = '一二三四五六七八九';

/** 1 to 99, in Chinese. */
function numeral(count: number): string {
  const tens = Math.floor(count / 10);
  return `${tens > 1 ? NUMERALS.charAt(tens - 1) : ''}${tens > 0 ? '十' : ''}${NUMERALS.charAt((count % 10) - 1)}`;
}

interface Sketch {
  readonly story: readonly [zh: string, en: string];
  /** `YYYYMMDD` */
  readonly born: string;
  readonly home: readonly [district: string, housing: Housing, occupation: Occupation];
  readonly expiresIn: number | 'holds none';
  /** 1 by default. */
  readonly renewals?: number;
  readonly kind?: PermitKind;
  readonly status?: PermitStatus;
  /** The records that are not `unchanged`. */
  readonly records?: Partial<Records>;
  readonly firstRecords?: Partial<Records>;
  readonly identityMatches?: false;
}

/** Birthdays and homes are invented; no real person can have these identity numbers. */
const SKETCHES: Readonly<Record<PersonId, Sketch>> = {
  smooth: {
    story: ['还有 12 天到期，续签过两次，情况都没变', 'Expires in 12 days, renewed twice, nothing has changed'],
    born: '19880412',
    home: ['徐汇区', 'rented', 'employed'],
    expiresIn: 12,
    renewals: 2,
  },
  'last-day': {
    story: ['今天是有效期最后一天', 'Today is the last valid day'],
    born: '19910923',
    home: ['静安区', 'owned', 'employed'],
    expiresIn: 0,
  },
  'after-expiry': {
    story: ['12 天前到期，还在办理期内', 'Expired 12 days ago, still within the renewal window'],
    born: '19850630',
    home: ['浦东新区', 'rented', 'employed'],
    expiresIn: -12,
    renewals: 3,
  },
  overdue: {
    story: ['45 天前到期，已经逾期', 'Expired 45 days ago, now overdue'],
    born: '19790115',
    home: ['闵行区', 'relative', 'neither'],
    expiresIn: -45,
    renewals: 4,
  },
  lapsed: {
    story: ['75 天前到期，拖得太久了', 'Expired 75 days ago, too long to renew'],
    born: '19930807',
    home: ['宝山区', 'rented', 'employed'],
    expiresIn: -75,
  },
  'too-early': {
    story: ['还有 90 天到期，还没到办理期', 'Expires in 90 days, the window is not open yet'],
    born: '19960218',
    home: ['杨浦区', 'dormitory', 'studying'],
    expiresIn: 90,
  },
  'first-renewal': {
    story: ['还有 12 天到期，从没续签过', 'Expires in 12 days, never renewed before'],
    born: '20010509',
    home: ['松江区', 'dormitory', 'employed'],
    expiresIn: 12,
    renewals: 0,
  },
  moved: {
    story: ['刚搬了家，居住登记还是旧地址', 'Has just moved, the registration still has the old address'],
    born: '19901101',
    home: ['普陀区', 'rented', 'studying'],
    expiresIn: 15,
    records: { residence: 'changed' },
  },
  'new-job': {
    story: ['换了工作单位', 'Works for a new employer'],
    born: '19940326',
    home: ['嘉定区', 'owned', 'employed'],
    expiresIn: 20,
    renewals: 2,
    records: { employment: 'changed' },
  },
  'insurance-gap': {
    story: ['社保断缴了几个月', 'Social insurance was not paid for some months'],
    born: '19870714',
    home: ['虹口区', 'relative', 'employed'],
    expiresIn: 9,
    records: { socialInsurance: 'abnormal' },
  },
  'two-reasons': {
    story: ['搬了家，社保也断缴过', 'Has moved, and social insurance was not paid for a while'],
    born: '19921225',
    home: ['长宁区', 'rented', 'employed'],
    expiresIn: 6,
    renewals: 2,
    records: { residence: 'changed', socialInsurance: 'abnormal' },
  },
  'needs-review': {
    story: ['有一条记录要人工看过才能定', 'One record has to be looked at by a person'],
    born: '19830305',
    home: ['青浦区', 'owned', 'neither'],
    expiresIn: 18,
    records: { other: 'needs-review' },
  },
  'source-down': {
    story: [
      '社保系统第一次没有答复，第二次就好',
      'Social insurance does not answer at first, but does on the next try',
    ],
    born: '19950821',
    home: ['黄浦区', 'rented', 'employed'],
    expiresIn: 10,
    renewals: 2,
    firstRecords: { socialInsurance: 'unavailable' },
  },
  'in-review': {
    story: ['三天前交的续签申请，还在审核', 'Asked for renewal three days ago, still under review'],
    born: '19890610',
    home: ['奉贤区', 'rented', 'employed'],
    expiresIn: 12,
    renewals: 2,
    status: 'in-review',
    records: { employment: 'needs-review' },
  },
  cancelled: {
    story: ['居住证已经注销', 'The permit has been cancelled'],
    born: '19811019',
    home: ['金山区', 'owned', 'neither'],
    expiresIn: 120,
    status: 'cancelled',
  },
  lost: {
    story: ['居住证丢了，已经挂失', 'The permit is lost and has been reported'],
    born: '19970128',
    home: ['崇明区', 'relative', 'employed'],
    expiresIn: 20,
    status: 'lost',
  },
  'no-permit': {
    story: ['没有办过居住证', 'Has never held a residence permit'],
    born: '20030416',
    home: ['浦东新区', 'rented', 'employed'],
    expiresIn: 'holds none',
  },
  foreigner: {
    story: ['持有的是外国人的居留证件', 'Holds a foreign national’s permit, not this one'],
    born: '19860911',
    home: ['长宁区', 'rented', 'employed'],
    expiresIn: 20,
    kind: 'foreigner-permit',
  },
  mismatch: {
    story: ['实名信息和居住证上的对不上', 'The verified name is not the one on the permit'],
    born: '19990702',
    home: ['闵行区', 'owned', 'employed'],
    expiresIn: 12,
    identityMatches: false,
  },
};

function person(id: PersonId, index: number): MockPerson {
  const { story, born, home, expiresIn, ...sketch } = SKETCHES[id];
  const [district, housing, occupation] = home;
  const records = { ...UNCHANGED, ...sketch.records };
  return {
    id,
    name: `模拟市民${numeral(index + 1)}`,
    identityNumber: mockIdentityNumber(born, index + 1),
    identityMatches: sketch.identityMatches ?? true,
    story: { zh: story[0], en: story[1] },
    permit:
      expiresIn === 'holds none'
        ? null
        : {
            kind: sketch.kind ?? 'residence-permit',
            status: sketch.status ?? 'valid',
            expiresIn,
            renewals: sketch.renewals ?? 1,
            district,
          },
    circumstances: { housing, occupation },
    records,
    firstRecords: { ...records, ...sketch.firstRecords },
  };
}

export const PEOPLE: readonly MockPerson[] = PERSON_IDS.map(person);

/** Returns the mock person with this id, if any. */
export function personCalled(id: string): MockPerson | undefined {
  return PEOPLE.find((each) => each.id === id);
}
