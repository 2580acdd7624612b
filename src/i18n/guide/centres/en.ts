import { englishDate } from '../../dates';
import { counted } from '../../en/counted';
import type { zhCN } from './zh-CN';

export const en: typeof zhCN = {
  lead: 'What has to be done at a counter is usually done at a community service centre (社区事务受理服务中心) nearby. Call the city hotline 12345 for its address and opening hours before you go.',
  demonstration: {
    title: 'This is a demonstration list: these are no real places',
    todo: 'We found no public list that can be checked, so no address and no telephone number stands here. Please call 12345, or look it up in the official app (随申办).',
  },
  imported: (count, checked) =>
    `The list has ${counted(count, 'centre')}, last checked on ${englishDate(checked)}. It may have changed: please call before you go.`,
  unchecked: (count) =>
    `The list has ${counted(count, 'centre')}, by name alone. For addresses and opening hours, please call 12345.`,
  search: {
    label: 'Search by district, street, town or centre',
    placeholder: 'e.g. 虹桥',
    clear: 'Clear',
    found: (count) => `${String(count)} found`,
    tooMany: (most) => `Only the first ${String(most)} are shown. Write a little more of the name.`,
    none: 'Nothing has this name. Write it another way, or look by district; or call 12345 and ask.',
  },
  byDistrict: 'By district',
  places: 'Centres',
  noneListed: 'The list has no centre in this district. Please call 12345.',
  subDistricts: {
    title: 'Streets (街道) and towns (镇)',
    hint: 'Each of them usually has a community service centre (社区事务受理服务中心) of its own. Tell the hotline 12345 the name, and ask for the address and the opening hours.',
    asOf: (date) =>
      `The names are those of the National Bureau of Statistics, as of ${englishDate(date)}; they may have changed.`,
  },
  in: (name, district) => `${name} · ${district}`,
  placesIn: (district) => `Centres: ${district}`,
  demonstrationPlace: (district) => `Demonstration centre: ${district}`,
  facts: { address: 'Address', phone: 'Telephone', hours: 'Opening hours', place: 'Place on the map' },
  unknown: 'Not known, please call 12345',
  call: (number) => `Call ${number}`,
  callFailed: (number) => `No call could be made. The number is ${number}.`,
  copyOf: (name) => `Copy the address: ${name}`,
  map: 'Show on a map',
  mapOf: (name) => `Show on a map: ${name}`,
  mapFailed: 'The map could not be opened. You can copy the address and look for it in a map app.',
  checked: (facts, source, date) => `${facts.join(', ')}: from ${source}, checked on ${englishDate(date)}.`,
  more: (left) => `Show more (${String(left)} left)`,
  districts: {
    huangpu: 'Huangpu (黄浦区)',
    xuhui: 'Xuhui (徐汇区)',
    changning: 'Changning (长宁区)',
    jingan: "Jing'an (静安区)",
    putuo: 'Putuo (普陀区)',
    hongkou: 'Hongkou (虹口区)',
    yangpu: 'Yangpu (杨浦区)',
    minhang: 'Minhang (闵行区)',
    baoshan: 'Baoshan (宝山区)',
    jiading: 'Jiading (嘉定区)',
    pudong: 'Pudong (浦东新区)',
    jinshan: 'Jinshan (金山区)',
    songjiang: 'Songjiang (松江区)',
    qingpu: 'Qingpu (青浦区)',
    fengxian: 'Fengxian (奉贤区)',
    chongming: 'Chongming (崇明区)',
  },
};
