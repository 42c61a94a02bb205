/** What readers write who do not name a place but want one that is near. */
export const nearMe =
  /附近|离我|就近|周边|周围|最近的|我这里|我这边|这里|本地|当地|我的位置|定位|我.{0,3}在哪|家门口|这儿|身边|\bhere\b|\b(?:near(?:by|est)?|close(?:st)?)\b|\baround (?:me|here)\b|\bmy (?:location|area|place|city|(?:home ?)?town)\b|\bwhere (?:am i|i am|i live)\b/iu;

/** What makes of a place what lies beside it, or anything but it. */
export const beside =
  /附近|周边|周围|旁边|隔壁|一带|以外|之外|外地|除了|不在|不是|\b(?:near(?:by)?|around|outside|close to|next to|not|except)\b/iu;

/** What people work at: a company as well as a place. */
export const atWork = /上班|工作|(?<![家住人口籍])在(?!哪)|\bwork\b/iu;

/** What leads to the name of a place in a sentence. */
export const leadings = /(?:(?<![不没未非])[在是于]|籍贯)(?=\p{Script=Han}{2})|(?<!\b(?:not|never) )\b(?:in|from|at)\s+(?=\p{L}{4})/gu;

/**
 * What stands in front in an English address: numbers, and a road or a building, each with what it lies in behind it. Each part up
 * to a comma can be read in one way only: many parts that lead nowhere would else be tried in all ways together.
 */
export const addressHead =
  /^(?:(?=[^,]*(?:\d|\b(?:road|rd|street|avenue|ave|lane|boulevard|building|tower|plaza)\b))[^,\p{Script=Han}]+,)+ *(?=\p{L})|^[^,\d\p{Script=Han}]*\b(?:road|rd|street|avenue|ave|lane|boulevard)\b\.? +(?=\p{L})/iu;

/** What is in the names of what lies in a place. */
export const kindOfPlace = /[城镇乡村县区市旗路街巷山湖寺站江河海沟关桥谷峡岛湾园店场口岸坝苏木]/u;

/** A town with a name of its own, behind that of its county. */
export const town = /^.{2,}(?:[镇乡]|街道)$/u;

/** A development zone without its city. */
export const zone =
  /^(?:国家级|省级)?(?:经济技术|经济|高新技术产业|高新技术|高新|产业|工业)?(?:开发区|园区|工业园)$|^(?:经开区|高新区|经开|高新|工业园区|保税区|自贸区|新区)$/u;

/** What stands between a county and its kind in English: its peoples. */
export const peoples = /\s+(?:(?:\p{Lu}\p{L}+|and|,)\s+){0,5}autonomous\s+(?=(?:county|banner)\b)/iu;
