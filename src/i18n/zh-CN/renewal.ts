import { extended } from './years';

export const renewal = {
  title: '续签',
  checks: {
    title: '会核对什么',
    lead: (years: number | 'unknown') =>
      `“网上续签”主要是线上核验：系统自动比对四项记录，您通常不用填表。都没有变化，有效期才会${extended(years)}。`,
  },
  remind: {
    title: '开始之前请确认',
    lead: '居住登记是最新的，并且就是您现在住的地方。',
    moved: '搬过家？先办地址变更',
    free: '续签免费。',
  },
  consent: {
    title: '您同意读取',
    lead: '每一项都要您同意才会读取；只用于这一次续签，包括没有答复时再试。',
    all: '四项都同意',
    missing: (names: readonly string[]) =>
      `还没有同意读取：${names.join('、')}。线上核验需要全部四项；不想同意，可以带材料到受理服务中心办理。`,
  },
  start: '同意并开始核验',
};
