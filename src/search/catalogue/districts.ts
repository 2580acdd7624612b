import { pathTo } from '../../routes';
import { names, type Entry } from './entry';

type District = NonNullable<Parameters<typeof pathTo<'centres'>>[1]['district']>;

function inDistrict(district: District, chinese: string, words: string, english: string): Entry {
  return {
    to: pathTo('centres', { district }),
    zh: names(`${chinese}受理点`, `${words} ${chinese}受理中心`),
    en: names(`Centres in ${english}`, english),
  };
}

/** The centres, by district (R49). */
export const DISTRICTS = {
  'centre-pudong': inDistrict('pudong', '浦东新区', '浦东 川沙 陆家嘴', 'Pudong'),
  'centre-huangpu': inDistrict('huangpu', '黄浦区', '黄浦', 'Huangpu'),
  'centre-xuhui': inDistrict('xuhui', '徐汇区', '徐汇', 'Xuhui'),
  'centre-changning': inDistrict('changning', '长宁区', '长宁', 'Changning'),
  'centre-jingan': inDistrict('jingan', '静安区', '静安', "Jing'an"),
  'centre-putuo': inDistrict('putuo', '普陀区', '普陀', 'Putuo'),
  'centre-hongkou': inDistrict('hongkou', '虹口区', '虹口', 'Hongkou'),
  'centre-yangpu': inDistrict('yangpu', '杨浦区', '杨浦', 'Yangpu'),
  'centre-minhang': inDistrict('minhang', '闵行区', '闵行', 'Minhang'),
  'centre-baoshan': inDistrict('baoshan', '宝山区', '宝山', 'Baoshan'),
  'centre-jiading': inDistrict('jiading', '嘉定区', '嘉定', 'Jiading'),
  'centre-jinshan': inDistrict('jinshan', '金山区', '金山', 'Jinshan'),
  'centre-songjiang': inDistrict('songjiang', '松江区', '松江', 'Songjiang'),
  'centre-qingpu': inDistrict('qingpu', '青浦区', '青浦', 'Qingpu'),
  'centre-fengxian': inDistrict('fengxian', '奉贤区', '奉贤', 'Fengxian'),
  'centre-chongming': inDistrict('chongming', '崇明区', '崇明', 'Chongming'),
} satisfies Record<string, Entry>;
