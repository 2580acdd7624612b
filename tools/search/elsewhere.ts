import { repeatable } from './random';
import type { Way } from './ways';

const DOCUMENTS =
  '护照 驾照 驾驶证 身份证 社保卡 医保卡 港澳通行证 户口本 结婚证 营业执照 健康证 银行卡 学生证 老年卡 出生证 行驶证 公交卡 信用卡 会员卡 手机卡 教师证 签证 准生证 残疾证'.split(
    ' ',
  );
const CITIES =
  '北京 深圳 广州 杭州 苏州 南京 成都 重庆 武汉 西安 天津 宁波 无锡 昆山 东莞 佛山 厦门 青岛 长沙 郑州 合肥 浙江 江苏 广东 温州 常州 嘉兴 济南 大连 福州 昆明 沈阳 南通 珠海 海南 惠州 绍兴 义乌'.split(
    ' ',
  );
const ENGLISH_DOCUMENTS =
  'passport,driving licence,driver license,id card,bank card,health insurance card,student card,credit card'.split(',');
const ENGLISH_CITIES =
  'beijing shenzhen guangzhou hangzhou suzhou nanjing chengdu wuhan tianjin ningbo xiamen germany japan'.split(' ');

/** Shares of the ways that are asked once more of another document, and of another city. */
const SHARE = 0.3;
/** Permits and cards that are ours to explain. */
const OURS = /身份证|港澳|台|临时|登记/;
const PERMIT = /(上海市?)?居住证/;
const ENGLISH_PERMIT = /(residence )?(permit|card)/;

/**
 * Asks what people ask about the permit of other documents and in other cities, which is no matter of ours: "how do I renew
 * my driving licence" differs in one word alone.
 */
export function askedElsewhere(ways: readonly Way[]): readonly Way[] {
  const random = repeatable(11);
  const one = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? '';
  return ways.flatMap((way) => {
    if (way.answeredBy.length === 0) return [];
    const made = (text: string) => [{ ...way, text, answeredBy: [] }];
    const chance = random();
    if (PERMIT.test(way.text) && !OURS.test(way.text)) {
      if (chance < SHARE) return made(way.text.replace(PERMIT, one(DOCUMENTS)));
      if (chance < 2 * SHARE) return made(way.text.replace(PERMIT, `${one(CITIES)}居住证`));
    } else if (ENGLISH_PERMIT.test(way.text)) {
      if (chance < SHARE) return made(way.text.replace(ENGLISH_PERMIT, one(ENGLISH_DOCUMENTS)));
      if (chance < 2 * SHARE)
        return made(way.text.replace(ENGLISH_PERMIT, (permit) => `${permit} in ${one(ENGLISH_CITIES)}`));
    }
    return [];
  });
}
