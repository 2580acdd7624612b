import { pathTo } from '../../routes';
import { names, type Entry } from './entry';

type District = NonNullable<Parameters<typeof pathTo<'centres'>>[1]['district']>;

interface Named {
  readonly chinese: string;
  readonly short: string;
  readonly english: string;
  /** The district's subdistricts (街道), towns (镇) and townships (乡): whole where the name alone is an everyday word, or another place. */
  readonly places: string;
  /** Other names that say where someone is, but are not asked for by themselves: quarters, former districts and towns, metro stations. */
  readonly landmarks?: string;
}

function inDistrict(district: District, { chinese, short, english, places, landmarks = '' }: Named): Entry {
  return {
    to: pathTo('centres', { district }),
    zh: names(`${chinese}受理点`, `${short} ${chinese} ${places} ${chinese}受理中心`),
    en: names(`Centres in ${english}`, english),
    landmarks: landmarks === '' ? [] : landmarks.split(' '),
  };
}

/**
 * The centres, by district (R49). The places are those of the National Bureau of Statistics' list of 2023 (统计用区划代码); the stations those of
 * Amap's map of July 2026 that are more than 500 m from the next district (docs/adr/0032-no-district-is-guessed.md); former towns and quarters
 * those of a bank's list of offices and of a letting agency's list (docs/adr/0035-places-as-lists-name-them.md).
 */
export const DISTRICTS = {
  'centre-pudong': inDistrict('pudong', {
    chinese: '浦东新区',
    short: '浦东',
    english: 'Pudong',
    places:
      '潍坊新村 陆家嘴 周家渡 塘桥 上钢新村 南码头路 沪东新村 金杨新村 洋泾 浦兴路 东明路 花木 川沙新镇 川沙 高桥 北蔡 合庆 唐镇 曹路 金桥 高行 高东 张江 三林 惠南 周浦 新场 大团 康桥 航头 祝桥 泥城 宣桥 书院 万祥 老港 南汇新城',
    landmarks:
      '南汇 临港 浦东机场 上钢 南码头 沪东 金杨 浦兴 海天三路 远东大道 凌空路 华夏东路 创新中路 广兰路 金科路 张江高科 龙阳路 世纪公园 上海科技馆 世纪大道 浦东南路 浦东大道 向城路 蓝村路 东方体育中心 灵岩南路 上南路 华夏西路 高青路 高科西路 临沂新村 上海儿童医学中心 浦电路 源深体育中心 民生路 北洋泾路 德平路 云山路 金桥路 博兴路 五莲路 巨峰路 东靖路 五洲大道 洲海路 外高桥保税区南 航津路 外高桥保税区北 港城路 花木路 芳华路 锦绣路 杨高南路 云台路 耀华路 长清路 后滩 凌兆新村 杨思 成山路 中华艺术宫 民雷路 顾唐路 金海路 金吉路 台儿庄路 蓝天路 芳甸路 杨高中路 商城路 基隆路 高桥西 双江路 迪士尼 康新公路 秀沿路 罗山路 御桥 康恒路 浦三路 三林东 东陆路 杨高北路 金京路 申江路 世博大道 华鹏路 下南路 陈春路 莲溪路 华夏中路 中科路 学林路 张江路 源深路 昌邑路 歇浦路 黄杨路 云顺路 浦东足球场 金粤路 桂桥路 周浦东 鹤沙航城 航头东 野生动物园 惠南东 临港大道 滴水湖 迎春路 芳芯路 北中路 繁荣路 沈梅路 鹤涛路 下沙 康桥东 上海国际旅游度假区 济阳路 东昌路 浦东国际机场 八佰伴 碧云 联洋 三灶 王港 江镇 施湾 凌桥 孙桥 六团 横沔 芦潮港 六灶 申港街道',
  }),
  'centre-huangpu': inDistrict('huangpu', {
    chinese: '黄浦区',
    short: '黄浦',
    english: 'Huangpu',
    places: '南京东路 外滩 半淞园路 小东门 豫园 老西门 五里桥 打浦桥 淮海中路 瑞金二路',
    landmarks:
      '卢湾 城隍庙 半淞园 人民广场 南浦大桥 西藏南路 鲁班路 陆家浜路 大世界 小南门 马当路 一大会址 新天地 世博会博物馆 卢浦大桥 打浦街道 五里街道 董家渡 十六铺',
  }),
  'centre-xuhui': inDistrict('xuhui', {
    chinese: '徐汇区',
    short: '徐汇',
    english: 'Xuhui',
    places: '天平路 湖南路 斜土路 枫林路 长桥 田林 虹梅路 康健新村 徐家汇 凌云路 龙华 漕河泾 华泾',
    landmarks:
      '斜土 枫林 虹梅 康健 凌云 上海南站 漕宝路 上海体育馆 衡山路 宜山路 漕溪路 龙漕路 石龙路 大木桥路 东安路 上海体育场 龙华中路 肇嘉浜路 桂林路 上海图书馆 龙耀路 云锦路 上海游泳馆 虹漕路 桂林公园 华东理工大学 船厂路 万体馆',
  }),
  'centre-changning': inDistrict('changning', {
    chinese: '长宁区',
    short: '长宁',
    english: 'Changning',
    places: '华阳路 江苏路 新华路 周家桥 天山路 仙霞新村 虹桥街道 程家桥 北新泾 新泾',
    landmarks: '古北 仙霞 中山公园 娄山关路 淞虹路 延安西路 宋园路 伊犁路 水城路 红宝石路',
  }),
  'centre-jingan': inDistrict('jingan', {
    chinese: '静安区',
    short: '静安',
    english: "Jing'an",
    places:
      '江宁路 石门二路 南京西路 静安寺 曹家渡 天目西路 北站街道 宝山路 共和新路 大宁路 彭浦新村 临汾路 芷江西路 彭浦',
    landmarks: '闸北 共和新 大宁 芷江西 上海火车站 中山北路 延长路 上海马戏城 汶水路 昌平路 中兴路 老北站 新客站',
  }),
  'centre-putuo': inDistrict('putuo', {
    chinese: '普陀区',
    short: '普陀',
    english: 'Putuo',
    places: '曹杨新村 长风新村 长寿路 甘泉路 石泉路 宜川路 万里街道 真如 长征镇 桃浦',
    landmarks:
      '曹杨 长风 甘泉 石泉 宜川 中潭路 镇坪路 曹杨路 岚皋路 枫桥路 上海西站 李子园 祁连山路 武威路 桃浦新村 真北路 大渡河路 铜川路 中宁路 古浪路 武威东路 梅岭北路 长风公园 光新 环球港 万里城 真光 两湾城',
  }),
  'centre-hongkou': inDistrict('hongkou', {
    chinese: '虹口区',
    short: '虹口',
    english: 'Hongkou',
    places: '欧阳路 曲阳路 广中路 嘉兴路 凉城新村 四川北路 北外滩 江湾',
    landmarks: '鲁迅公园 曲阳 广中 凉城 大柏树 赤峰路 虹口足球场 海伦路 临平路 邮电新村 国际客运中心 提篮桥',
  }),
  'centre-yangpu': inDistrict('yangpu', {
    chinese: '杨浦区',
    short: '杨浦',
    english: 'Yangpu',
    places: '定海路 平凉路 江浦路 四平路 控江路 长白新村 延吉新村 殷行 大桥街道 五角场 新江湾城 长海路',
    landmarks:
      '控江 黄兴路 延吉中路 黄兴公园 翔殷路 嫩江路 市光路 殷高东路 三门路 江湾体育场 国权路 同济大学 江浦公园 宁国路 隆昌路 爱国路 复兴岛 抚顺路 东外滩',
  }),
  'centre-minhang': inDistrict('minhang', {
    chinese: '闵行区',
    short: '闵行',
    english: 'Minhang',
    places: '江川路 古美 新虹 浦锦 莘庄 七宝 颛桥 华漕 虹桥镇 梅陇 吴泾 马桥 浦江镇',
    landmarks:
      '外环路 莲花路 虹桥火车站 春申路 银都路 北桥 剑川路 东川路 金平路 华宁路 文井路 闵行开发区 沈杜公路 联航路 江月路 合川路 星中路 龙柏新村 紫藤路 航中路 七莘路 虹莘路 顾戴路 虹梅南路 景西路 曙建路 双柏路 元江路 永德路 紫竹高新区 三鲁公路 闵瑞路 浦航路 东城一路 汇臻路 航天博物馆 航华 纪王 诸翟 曹行 陈行 杜行 鲁汇 田园新村 春申 龙柏',
  }),
  'centre-baoshan': inDistrict('baoshan', {
    chinese: '宝山区',
    short: '宝山',
    english: 'Baoshan',
    places: '友谊路 吴淞 张庙 罗店 大场 杨行 月浦 罗泾 顾村 高境 庙行 淞南',
    landmarks:
      '通河新村 呼兰路 共富新村 宝安公路 友谊西路 富锦路 江杨北路 铁力路 宝杨路 水产路 淞滨路 张华浜 殷高西路 场中路 上大路 南陈路 上海大学 祁华路 顾村公园 刘行 潘广路 罗南新村 美兰湖 锦秋路 丰翔路 南大路 康文路 爱辉路 长江西路 通南路 大华 馨佳园 罗南 泗塘 淞宝',
  }),
  'centre-jiading': inDistrict('jiading', {
    chinese: '嘉定区',
    short: '嘉定',
    english: 'Jiading',
    places: '新成路 真新 嘉定镇 南翔 安亭 马陆 徐行 华亭镇 外冈 江桥',
    landmarks:
      '菊园 陈翔公路 嘉定新城 上海赛车场 昌吉东路 上海汽车城 嘉定北 嘉定西 白银路 金运路 封浜 乐秀路 临洮路 嘉怡路 娄塘 朱桥 黄渡 曹王 方泰 唐行 丰庄',
  }),
  'centre-jinshan': inDistrict('jinshan', {
    chinese: '金山区',
    short: '金山',
    english: 'Jinshan',
    places: '石化 朱泾 枫泾 张堰 亭林 吕巷 廊下 金山卫 漕泾 山阳',
    landmarks: '兴塔 松隐 干巷 钱圩 朱行镇',
  }),
  'centre-songjiang': inDistrict('songjiang', {
    chinese: '松江区',
    short: '松江',
    english: 'Songjiang',
    places: '岳阳街道 永丰街道 方松 中山街道 广富林 九里亭 泗泾 佘山 车墩 新桥 洞泾 九亭 泖港 石湖荡 新浜 叶榭 小昆山',
    landmarks: '松江大学城 松江新城 松江体育中心 醉白池 上海松江站 松江南站 茸北 永丰镇',
  }),
  'centre-qingpu': inDistrict('qingpu', {
    chinese: '青浦区',
    short: '青浦',
    english: 'Qingpu',
    places: '夏阳 盈浦 香花桥 朱家角 练塘 金泽 赵巷 徐泾 华新 重固 白鹤',
    landmarks:
      '国家会展中心 蟠祥路 国家会计学院 蟠龙路 徐盈路 徐泾北城 嘉松中路 汇金路 青浦新城 漕盈路 淀山湖大道 东方绿舟 西岑 徐泾东 诸光路 沈巷 蒸淀 小蒸 凤溪',
  }),
  'centre-fengxian': inDistrict('fengxian', {
    chinese: '奉贤区',
    short: '奉贤',
    english: 'Fengxian',
    places: '西渡 奉浦 金海街道 南桥 奉城 庄行 金汇 四团 青村 柘林 海湾镇',
    landmarks: '海湾大学城 萧塘 奉浦大道 环城东路 望园路 金海湖 奉贤新城 头桥 泰日 钱桥',
  }),
  'centre-chongming': inDistrict('chongming', {
    chinese: '崇明区',
    short: '崇明',
    english: 'Chongming',
    places: '城桥 堡镇 新河 庙镇 竖新 向化镇 三星镇 港沿 中兴镇 陈家镇 绿华 港西 建设镇 新海 东平镇 长兴镇 新村乡 横沙',
    landmarks: '长兴岛 横沙岛 大新镇 长兴乡',
  }),
} satisfies Record<string, Entry>;
