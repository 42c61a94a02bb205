import { pinyin } from 'pinyin-pro';
import { plainPinyin } from '#lib/text/fold.ts';

/**
 * Short names of places that are better known as a word, a company or a part of any town: `公安`, `阿里`, `城关`. By itself such a
 * name is that of the place; within other words it hardly ever is.
 */
const words =
  '阿里 东方 新星 长安 三元 万全 万年 中方 中站 中原 丰满 二道 互助 仁和 保康 修文 元宝 光明 公安 六合 共和 兴业 兴隆 凤凰 前进 前锋 友好 友谊 双桥 古城 古塔 合作 吉利 同心 同德 名山 向阳 和平 商城 四方 回民 围场 复兴 多伦 大东 大方 大名 大通 大观 大厂 天元 天心 天宁 天山 天桥 天涯 太平 太和 太康 太湖 威信 安居 安宁 宏伟 宝塔 富民 尖山 工农 平安 平和 平定 平房 平桥 建华 建安 康乐 弥勒 惠民 惠农 故城 振兴 振安 政和 方正 无为 易门 朝天 木兰 未央 桃源 桥东 桥西 桥头 比如 民权 武功 水城 永和 永安 泰山 海港 清新 清水 温泉 湖口 港口 灯塔 点军 烈山 爱民 牡丹 牧野 石棉 祥云 站前 红塔 红岗 红旗 红星 红桥 红河 红山 绿园 老城 老边 芙蓉 莲花 解放 资源 路北 路南 路桥 运河 通道 金园 金山 金沙 金湖 金牛 钟楼 银海 长子 阳明 鼓楼 龙井 新华 新城 新市 新兴 新民 新建 东区 东山 东风 东海 南岸 南部 南关 南市 南城 南郊 西区 西华 西山 西市 北安 北关 北市 北站 北郊 北城 中江 会同 城东 城中 城关 城北 城区 城南 城厢 城西 市中 市北 市南 河口 矿区 郊区 江东 上街 动力'.split(
    ' ',
  );

const everyday: ReadonlySet<string> = new Set(words.flatMap((word) => [word, plainPinyin(pinyin(word))]));

/** Tells whether a name, as it is compared, is better known as another word than as a place. */
export function isEveryday(name: string): boolean {
  return everyday.has(name);
}
