import { ALL_PARTS } from '../../src/search/all-parts';
import { finder, type Result } from '../../src/search/find';

/** Things that are asked about. Of which two together the search is unsure differs from training to training. */
const THINGS = '学历 宿舍 手机 房东 孩子 社保 照片 合同 派出所 单位 短信 老人 邮寄 罚款 积分 换领 原件'.split(' ');
const TOGETHER = THINGS.flatMap((one) => THINGS.flatMap((other) => (one === other ? [] : [one + other])));

/** A query for which the search only suggests topics: two or three, one of them a question, and one with what was understood marked in its title. */
export interface UnsureSearch {
  readonly query: string;
  /** The question among the topics. */
  readonly question: Result & { readonly summary: string };
  /** What is marked in a title. */
  readonly marked: string;
}

function unsureSearch(): UnsureSearch {
  const find = finder(ALL_PARTS);
  for (const query of TOGETHER) {
    const { suggested } = find(query);
    const question = suggested.find(({ id }) => id.startsWith('question-'));
    const marked = suggested.flatMap(({ pieces }) => pieces).find((piece) => piece.marked)?.text;
    if (question?.summary === undefined || marked === undefined) continue;
    return { query, question: { ...question, summary: question.summary }, marked };
  }
  throw new Error('The search is sure of any two things: add another one');
}

export const UNSURE = unsureSearch();
