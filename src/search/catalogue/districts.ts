import { pathTo } from '../../routes';
import { names, type Entry } from './entry';

type District = NonNullable<Parameters<typeof pathTo<'centres'>>[1]['district']>;

/** @param places The district's subdistricts (街道), towns (镇) and townships (乡): whole where the name alone is an everyday word, or another place. */
function inDistrict(district: District, chinese: string, short: string, english: string, places: string): Entry {
  return {
    to: pathTo('centres', { district }),
    zh: names(`${chinese}受理点`, `${short} ${chinese} ${places} ${chinese}受理中心`),
    en: names(`Centres in ${english}`, english),
  };
}

/** The centres, by district (R49). The places are those of the National Bureau of Statistics' list of 2023 (统计用区划代码). */
export const DISTRICTS = {
  'centre-pudong': inDistrict(
    'pudong',
    '浦东新区',
    '浦东',
    'Pudong',
    '潍坊新村 陆家嘴 周家渡 塘桥 上钢新村 南码头路 沪东新村 金杨新村 洋泾 浦兴路 东明路 花木 川沙新镇 川沙 高桥 北蔡 合庆 唐镇 曹路 金桥 高行 高东 张江 三林 惠南 周浦 新场 大团 康桥 航头 祝桥 泥城 宣桥 书院 万祥 老港 南汇新城',
  ),
  'centre-huangpu': inDistrict(
    'huangpu',
    '黄浦区',
    '黄浦',
    'Huangpu',
    '南京东路 外滩 半淞园路 小东门 豫园 老西门 五里桥 打浦桥 淮海中路 瑞金二路',
  ),
  'centre-xuhui': inDistrict(
    'xuhui',
    '徐汇区',
    '徐汇',
    'Xuhui',
    '天平路 湖南路 斜土路 枫林路 长桥 田林 虹梅路 康健新村 徐家汇 凌云路 龙华 漕河泾 华泾',
  ),
  'centre-changning': inDistrict(
    'changning',
    '长宁区',
    '长宁',
    'Changning',
    '华阳路 江苏路 新华路 周家桥 天山路 仙霞新村 虹桥街道 程家桥 北新泾 新泾',
  ),
  'centre-jingan': inDistrict(
    'jingan',
    '静安区',
    '静安',
    "Jing'an",
    '江宁路 石门二路 南京西路 静安寺 曹家渡 天目西路 北站街道 宝山路 共和新路 大宁路 彭浦新村 临汾路 芷江西路 彭浦',
  ),
  'centre-putuo': inDistrict(
    'putuo',
    '普陀区',
    '普陀',
    'Putuo',
    '曹杨新村 长风新村 长寿路 甘泉路 石泉路 宜川路 万里街道 真如 长征镇 桃浦',
  ),
  'centre-hongkou': inDistrict(
    'hongkou',
    '虹口区',
    '虹口',
    'Hongkou',
    '欧阳路 曲阳路 广中路 嘉兴路 凉城新村 四川北路 北外滩 江湾',
  ),
  'centre-yangpu': inDistrict(
    'yangpu',
    '杨浦区',
    '杨浦',
    'Yangpu',
    '定海路 平凉路 江浦路 四平路 控江路 长白新村 延吉新村 殷行 大桥街道 五角场 新江湾城 长海路',
  ),
  'centre-minhang': inDistrict(
    'minhang',
    '闵行区',
    '闵行',
    'Minhang',
    '江川路 古美 新虹 浦锦 莘庄 七宝 颛桥 华漕 虹桥镇 梅陇 吴泾 马桥 浦江镇',
  ),
  'centre-baoshan': inDistrict(
    'baoshan',
    '宝山区',
    '宝山',
    'Baoshan',
    '友谊路 吴淞 张庙 罗店 大场 杨行 月浦 罗泾 顾村 高境 庙行 淞南',
  ),
  'centre-jiading': inDistrict(
    'jiading',
    '嘉定区',
    '嘉定',
    'Jiading',
    '新成路 真新 嘉定镇 南翔 安亭 马陆 徐行 华亭镇 外冈 江桥',
  ),
  'centre-jinshan': inDistrict(
    'jinshan',
    '金山区',
    '金山',
    'Jinshan',
    '石化 朱泾 枫泾 张堰 亭林 吕巷 廊下 金山卫 漕泾 山阳',
  ),
  'centre-songjiang': inDistrict(
    'songjiang',
    '松江区',
    '松江',
    'Songjiang',
    '岳阳街道 永丰街道 方松 中山街道 广富林 九里亭 泗泾 佘山 车墩 新桥 洞泾 九亭 泖港 石湖荡 新浜 叶榭 小昆山',
  ),
  'centre-qingpu': inDistrict(
    'qingpu',
    '青浦区',
    '青浦',
    'Qingpu',
    '夏阳 盈浦 香花桥 朱家角 练塘 金泽 赵巷 徐泾 华新 重固 白鹤',
  ),
  'centre-fengxian': inDistrict(
    'fengxian',
    '奉贤区',
    '奉贤',
    'Fengxian',
    '西渡 奉浦 金海街道 南桥 奉城 庄行 金汇 四团 青村 柘林 海湾镇',
  ),
  'centre-chongming': inDistrict(
    'chongming',
    '崇明区',
    '崇明',
    'Chongming',
    '城桥 堡镇 新河 庙镇 竖新 向化镇 三星镇 港沿 中兴镇 陈家镇 绿华 港西 建设镇 新海 东平镇 长兴镇 新村乡 横沙',
  ),
} satisfies Record<string, Entry>;
