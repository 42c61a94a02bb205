import { isLine } from './lines.ts';
import { replaceNarrow } from './narrow.ts';

/** Stands for an e-mail address or a name in a messenger. */
const contactSign = '[联系方式]';

const domain = String.raw`\s?[@﹫]\s?(?:[\w-]+(?:\s?[.。]\s?[\w-]+)*|\p{L}{1,8})`;

/** An e-mail address; spaces may stand around its signs. */
const address = new RegExp(String.raw`[\w.+%-]+${domain}`, 'gu');

/** The first half of an address, with words between it and its `@`. */
const firstHalf = /(?<![@﹫\w.+%-])[\w.+%-]*[\d._][\w.+%-]*(?=[^@。！？\n]{1,30}[@﹫])/gu;

/** A name that an `@` begins. */
const handle = new RegExp(domain, 'gu');

const at = String.raw`(?:[([（【{<]\s*at\s*[)\]）】}>]|\sat\s|艾特|#)`;
const dot = String.raw`(?:\.|[([（【{<]\s*dot\s*[)\]）】}>]|\sdot\s|点)`;

/** An e-mail address whose signs are written in words. */
const inWords = new RegExp(
  String.raw`[\w.+%-]+\s*${at}\s*[\w-]+(?:\s*${dot}\s*[\w-]+)*\s*${dot}\s*(?:com|cn|net|org|edu|hk|tw|me|io|fr|pl|ru|de|jp|kr|uk|us|it|es|nl|in|br|ca|au)(?!\w)`,
  'giu',
);

const messengers = [
  '[微薇威维徽]\\P{L}{0,2}信|卫星(?=号)|V(?=\\s?:)|V信|VX|V\\s?X|WX|WeChat|Weixin',
  'QQ|Q\\s?Q|Q(?=\\s?:)|扣扣|企鹅号',
  'Telegram|TG|WhatsApp|Skype|Signal|Facebook|Instagram|KakaoTalk|Viber|Zalo|LINE(?=\\s?(?:ID|帳|账|帐|号|號)|\\sis\\s[\\w-]*[._\\d])',
  '钉钉|飞书|抖音|快手|小红书|微博|陌陌|支付宝账[号户]',
].join('|');

/** The name of a messenger, what joins it to a name there, and that name. */
const inMessenger = new RegExp(
  String.raw`(?<![A-Za-z])(?<messenger>${messengers})(?<joint>\s*(?:号码|账号|帐号|帳號|号|號|ID|名字|昵称)?\s*(?:是|为|為|係|叫|is|[:=→-])?\s*[“‘"'「(（【[<{]?\s*(?:(?:user ?)?name\s*:?\s*)?)(?<name>(?:live:)?[A-Za-z0-9_][\w.-]{4,}|[A-Za-z_][\w.-]{3,}|[0-9]{5,})`,
  'giu',
);

/** What is written only as a name that somebody has somewhere, whatever stands before it: with an underscore, or letters before digits. */
const unnamed =
  /(?<![\w./@-])(?!(?:RMB|CNY|USD|HKD|EUR|ISO|Win|Windows|iPhone|article|order)[\d-])(?:(?=[\w.-]{0,40}[A-Za-z])(?=[\w.-]{5})[\w.-]{0,40}_[\w.-]{0,40}\w|[A-Za-z][A-Za-z-]{2,30}\d{3,20}[A-Za-z]?|[A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){1,4}-\d{2,9})(?![\w@-])/giu;

/** What opens an account or a file, behind its name. */
const secret =
  /(?<=(?:密码|密碼|口令|提取码|账号|帐号|帳號|验证码|password|passcode|\bpwd|\baccount)\s?(?:是|为|is|:)?\s?)(?=[\w!@#$%^&*.-]{0,40}\d)[\w!@#$%^&*.-]{4,60}/giu;

/** Words that follow the name of a messenger in a sentence and are nobody's name. */
const words =
  /^(?:app|apps|pay|mini|mini-?programs?|programs?|moments|official|accounts?|payment|wallet|group|message|messages|users?|weixin|wechat|alipay|tencent)$/iu;

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
  return replaceNarrow(opened, unnamed, () => contactSign);
}

/** A name is what is said to be one, has a digit in it, or stands right behind the Chinese name of the messenger. */
function isName(messenger: string, joint: string, name: string): boolean {
  if (isLine(name) || words.test(name)) return false;
  // The number of a telephone, which is masked with all its groups; and Q: begins a question too.
  if (/^\d[\d.]*-[\d.-]*$/u.test(name) || (messenger.length === 1 && !/[\d_-]/u.test(name))) return false;
  const isSaid = /\S/u.test(joint.replaceAll('-', ''));
  return isSaid || /[\d_]/u.test(name) || (/\p{Script=Han}/u.test(messenger) && name.length >= 6);
}
