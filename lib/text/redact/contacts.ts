import { isLine } from './lines.ts';
import { replaceNarrow } from './narrow.ts';

/** Stands for an e-mail address or a name in a messenger. */
const contactSign = '[联系方式]';

/** What stands behind the first half of an address; between spaces it has a dot, since a sentence may speak of an `@`. */
const domain = String.raw`(?:\s?[@﹫]\s?[\w-]+(?:\s?[.。]\s?[\w-]+)+|[@﹫](?:[\w-]+|\p{L}{1,8}))`;

/** An e-mail address; spaces may stand around its signs. */
const address = new RegExp(String.raw`[\w.+%-]+${domain}`, 'gu');

/** The first half of an address, with words between it and its `@`. */
const firstHalf =
  /(?<![@﹫\w.+%-])(?:[\w.+%-]*[\d._][\w.+%-]*(?=[^@。！？\n]{1,30}[@﹫])|[\w.+%-]{3,}(?=\s?(?:[后後][面边邊]|再?加|然[后後]|接)\p{Script=Han}{0,3}\s?[@﹫]))/gu;

/** A name that an `@` begins; behind a space, one that is no word. */
const handle = new RegExp(String.raw`${domain}|[@﹫]\s(?=\w*[\d._-])[\w.-]+`, 'gu');

/** An `@` in words or in brackets, as people write it who do not want a program to read it; some words are no other thing between two names. */
const sureAt = String.raw`(?:[([【{<]\s?(?:at|圈?a|圈|@)\s?[)\]】}>]|[艾爱唉哎啊]特|小?老鼠|[圈花]儿?\s?[a啊]|[ⓐⒶ⓪])`;
const at = String.raw`(?:${sureAt}|\sat\s|\s?在\s?|#)`;
const bracketedDot = String.raw`[([【{<]\s?(?:dot|点|點)\s?[)\]】}>]`;
const dot = String.raw`(?:[.。#]|${bracketedDot}|\sdot\s|[点點])`;

/** The hosts of mail that everybody knows, also in characters that are said alike. */
const hosts =
  '(?:(?:163|126|139|189|yeah|qq|sina|gmail|hotmail|outlook|foxmail|yahoo|icloud|aliyun|sohu)(?![a-z\\d])|[扣球秋]{2}|网易|新浪|搜狐|狐狸|腾讯|阿里云?|谷歌|雅虎|[一幺](?:六三|二六|三九|八九))(?:邮箱?)?';
const endings =
  '(?:(?:com|cn|net|org|edu|hk|tw|me|io|fr|pl|ru|de|jp|kr|uk|us|it|es|nl|in|br|ca|au)(?!\\w)|[康扣靠抗肯科考坎看][姆母木康]?)';

/** An e-mail address whose signs are written in words; behind a sure `@` a known host is enough. */
const inWords = new RegExp(
  String.raw`(?:[\w+%-]+\s?${bracketedDot}\s?)*[\w.+%-]+[\s,]{0,3}(?:${at}[\s,]{0,3}(?:[\w-]+|${hosts})(?:\s*${dot}\s*[\w-]+)*\s*${dot}\s*${endings}|${sureAt}[\s,]{0,3}(?:${hosts}|\p{Script=Han}{1,6}[\w-]+\s*${dot}\s*${endings}|[\w-]+\s*${dot}\s*[a-z]{2,6}(?!\w)))`,
  'giu',
);

const messengers = [
  '[微薇威维徽]\\P{L}{0,2}[信号]|[微薇](?=\\s?:)|[绿綠]色[软軟]件|[绿綠]泡泡|卫星(?=号)|V(?=\\s?:)|V信|VX|V\\s?X|WX|WeChat|Weixin|wei ?xin|(?:\\+|加个?)[Vv](?![A-Za-z])',
  'QQ|Q\\s?Q|Q(?=\\s?[:号是])|扣扣|企鹅号',
  'Telegram|TG|WhatsApp|Skype|Signal|Facebook|Instagram|Kakao(?:Talk)?|Viber|Zalo|Discord|(?:ins|IG)(?=\\s?:)|LINE(?=\\s?(?:ID|帳|账|帐|号|號|[请請找加搜:])|\\sis\\s[\\w-]*[._\\d])|[赖賴](?=的?[帳账帐])',
  '[钉釘][钉釘]|飞书|抖音|dou ?yin|快手|小[红紅]书|xhs|微博|陌陌|[脸臉][书書]|视频号|知乎|[贴貼]吧|[闲閒][鱼魚]|支付宝账[号户]|旺旺|公众号后台',
].join('|');

/** The name of a messenger, what joins it to a name there, and that name. */
const inMessenger = new RegExp(
  String.raw`(?<![A-Za-z])(?<messenger>${messengers})(?<joint>\s*的?(?:号码|账号|帐号|帳號|号|號|hao|ID|名字|昵称)?\s*(?:是|为|為|係|我?叫|is|shi|搜索?|[请請]?[找加搜]我?|吧|[:=→-])?\s*(?:(?<![A-Za-z])[“‘"'「(（【[<{])?\s*(?:(?:user ?)?name\s*:?\s*)?(?:(?<=是)\p{Script=Han}{1,8}\s?)?)(?<name>(?-i:(?:[A-Z][a-z]+ ){1,3})\d{2,6}(?!\d)|(?:live:)?[A-Za-z0-9_][\w.-]{4,}|[A-Za-z_][\w.-]{3,}(?:#\d{4})?|[0-9]{5,}|(?:\w ){4,}\w(?!\w))`,
  'giu',
);

/** What is written only as a name that somebody has somewhere, whatever stands before it: with an underscore, letters before digits, or digits among letters. */
const unnamed =
  /(?<![\w./@-])(?!(?:RMB|CNY|USD|HKD|EUR|ISO|Win|Windows|iPhone|article|order)[\d-]|_20\d{6}\.[a-z]{2,4}(?!\w))(?:(?=[\w.-]{0,40}[A-Za-z])(?=[\w.-]{5})[\w.-]{0,40}_[\w.-]{0,40}\w|[A-Za-z][A-Za-z-]{2,30}\d{3,20}[A-Za-z]?|[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){1,4}-?\d{2,9}|(?=[a-z\d]{8})[a-z]{2,10}\d{1,8}[a-z]{2,10}\d{0,8})(?![\w@-])/giu;

/** The first half of an address, where the rest is said. */
const ofMail = /(?<=(?:邮箱|郵箱|电邮|e-?mail)[^\w。\n]{0,8})(?=[\w.-]{0,30}\d)[A-Za-z][\w.-]{4,}/giu;

/** What is said to stand behind a name that has been taken out. */
const furtherPart = /\[联系方式\]\s?(?:再?加|[后後]面?[是加]?|然[后後]|\+)\s?\d{2,6}(?!\d)/gu;

/** A name of Chinese characters with letters or digits, where a service is said to know it. */
const nickname =
  /(?<=(?:小[红紅]书|xhs|抖音|快手|微博|视频号|B站|知乎|[贴貼]吧|加个?V吧|[微薇]信名|QQ名|昵称|网名|旺旺)\s?(?:账号|帐号|号|名)?\s?(?:搜索?|找|叫|是|:)?\s?)(?=[\p{Script=Han}\w]{0,20}\p{Script=Han})(?!(?:19|20)\d\d年)(?:[A-Za-z]\w{0,20}\p{Script=Han}[\p{Script=Han}\w]{0,20}|\p{Script=Han}{2,8}\d{3,8}(?!\d|年|元|号))/giu;

/** The same without any, where somebody says that it is theirs; and a name behind a comma. */
const ownName = new RegExp(
  String.raw`(?<=我的?(?:${messengers}|B站)的?(?:账号|帐号|号|名字?|昵称)?(?:名?叫|是|:)\s?(?![我你他她让要不没能可]|官方|绑定|实名|用|什么|哪|新|旧|正常|同一|一样|手机|老))(?=[\p{Script=Han}\w]{0,12}\p{Script=Han})[\p{Script=Han}\w]{2,12}(?![\p{Script=Han}\w])|(?<=(?:WeChat|微信|WhatsApp|Telegram|QQ)\s?,\s?)(?!(?:iPhone|iPad|iOS|Android|Win|Windows|Mate|article)\d)[A-Za-z][\w.-]{2,20}\d[\w.-]*`,
  'giu',
);

/** What opens an account or a file, behind its name, but what everybody has at first. */
const secret =
  /(?<=(?:密码|密碼|口令|提取码|账号|帐号|帳號|验证码|password|passcode|\bpwd|\bpin(?: code|码)?|\baccount)\s?(?:是|为|is|:)?\s?)(?!(?:123456|0{6}|1{6}|8{6})(?!\w))(?=[\w!@#$%^&*.-]{0,40}\d)[\w!@#$%^&*.-]{4,60}/giu;

/** Words that follow the name of a messenger in a sentence and are nobody's name. */
const words =
  /^(?:app|apps|pay|mini|mini-?programs?|programs?|moments|official|accounts?|payment|wallet|group|message|messages|users?|weixin|wechat|alipay|tencent|down|slow|needed|required|blocked|broken|used|linked|bound|better|easier|necessary|available|also|still|always|never|there|where|which|that|this|what|when|your|mine)$/iu;

/** Puts a sign in the place of every e-mail address. */
export function maskAddresses(text: string): string {
  return [inWords, firstHalf, address, handle].reduce((left, pattern) => replaceNarrow(left, pattern, () => contactSign), text);
}

/** Puts a sign in the place of every name in a messenger or elsewhere, and of passwords. */
export function maskNames(text: string): string {
  const named = replaceNarrow(text, inMessenger, ({ groups }) => {
    const { messenger = '', joint = '', name = '' } = groups ?? {};
    return isName(messenger, joint, name) ? `${messenger}${joint}${contactSign}` : undefined;
  });
  const opened = replaceNarrow(named, secret, ([found]) => (isLine(found) ? undefined : contactSign));
  return [unnamed, nickname, ownName, ofMail, furtherPart].reduce(
    (left, pattern) => replaceNarrow(left, pattern, () => contactSign),
    opened,
  );
}

/** A name is what is said to be one, has a digit in it, or stands right behind the Chinese name of the messenger. */
function isName(messenger: string, joint: string, name: string): boolean {
  if (isLine(name) || words.test(name.split(' ', 1)[0] ?? '')) return false;
  // The number of a telephone, which is masked with all its groups, or that of a version; and Q: begins a question too.
  const isVersion = /^\d{1,3}(?:\.\d{1,3}){1,3}$/u.test(name) && !/[号號]|hao|ID/iu.test(joint);
  if (isVersion || /^\d[\d.]*-[\d.-]*$/u.test(name) || (/^[A-Z]$/iu.test(messenger) && !/[\d_-]/u.test(name))) return false;
  const isSaid = /\S/u.test(joint.replaceAll('-', '')) || /^[+加]/u.test(messenger);
  return isSaid || /[\d_]|\w\.\w/u.test(name) || (/\p{Script=Han}/u.test(messenger) && name.length >= 6);
}
