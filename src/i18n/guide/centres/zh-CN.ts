import type { CalendarDate } from '../../../rules/facts';
import { chineseDate } from '../../dates';

/** R41, R49, R61. No address appears here: for anything that is not on the list, the text says whom to ask. */
export const zhCN = {
  lead: '要到窗口办的，通常去就近的社区事务受理服务中心（居住证受理点）。先打 12345 问清地址和开放时间，再出门。',
  demonstration: {
    title: '这里是演示名单，不是真实的受理点',
    todo: '我们没有找到公开、可核对的名单，所以不写地址，也不写电话。请打 12345 问，或在官方“随申办”上查。',
  },
  imported: (count: number, checked: CalendarDate) =>
    `名单共 ${String(count)} 个受理点，最近一次核对：${chineseDate(checked)}。可能已有变化，去之前请打电话问。`,
  unchecked: (count: number) => `名单共 ${String(count)} 个受理点，都只有名称。地址和开放时间请打 12345 问。`,
  search: {
    label: '搜区、街道、镇或受理点的名称',
    placeholder: '例如：虹桥',
    clear: '清空',
    found: (count: number) => `找到 ${String(count)} 个`,
    tooMany: (most: number) => `只显示前 ${String(most)} 个。再多写一两个字，就能更准。`,
    none: '没有找到这个名字。可以换个写法，或按区找；也可以打 12345 问。',
  },
  byDistrict: '按区找',
  places: '受理点',
  noneListed: '名单里没有这个区的受理点。请打 12345 问。',
  subDistricts: {
    title: '街道和镇',
    hint: '每个街道、镇通常都有自己的社区事务受理服务中心。打 12345 时报出名字，就能问地址和开放时间。',
    asOf: (date: CalendarDate) => `街道和镇的名称来自国家统计局的统计用区划，截至${chineseDate(date)}，可能已有变化。`,
  },
  in: (name: string, district: string) => `${name} · ${district}`,
  placesIn: (district: string) => `${district}受理点`,
  demonstrationPlace: (district: string) => `演示受理点（${district}）`,
  facts: { address: '地址', phone: '电话', hours: '开放时间', place: '地图位置' },
  unknown: '未知，请打 12345 问',
  call: (number: string) => `打电话 ${number}`,
  callFailed: (number: string) => `没有拨出去。号码是 ${number}。`,
  copyOf: (name: string) => `复制地址：${name}`,
  map: '在地图上看',
  mapOf: (name: string) => `在地图上看：${name}`,
  mapFailed: '地图没有打开。可以复制地址，在地图应用里找。',
  checked: (facts: readonly string[], source: string, date: CalendarDate) =>
    `${facts.join('、')}：来源 ${source}，${chineseDate(date)}核对。`,
  more: (left: number) => `再看几个（还有 ${String(left)} 个）`,
  districts: {
    huangpu: '黄浦区',
    xuhui: '徐汇区',
    changning: '长宁区',
    jingan: '静安区',
    putuo: '普陀区',
    hongkou: '虹口区',
    yangpu: '杨浦区',
    minhang: '闵行区',
    baoshan: '宝山区',
    jiading: '嘉定区',
    pudong: '浦东新区',
    jinshan: '金山区',
    songjiang: '松江区',
    qingpu: '青浦区',
    fengxian: '奉贤区',
    chongming: '崇明区',
  },
};
