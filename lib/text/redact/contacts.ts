import { isLine } from './lines.ts';

/** Stands for an e-mail address or a name in a messenger. */
const contactSign = '[联系方式]';

/** An e-mail address, or a name that an `@` begins; spaces may stand around both signs. */
const withAt = /[\w.+%-]*\s?[@＠﹫]\s?(?:[\w-]+(?:\s?[.。．]\s?[\w-]+)*|\p{L}{1,8})/gu;

/** An e-mail address whose signs are written in words. */
const inWords =
  /[\w.+%-]+\s*(?:[([（【]\s*at\s*[)\]）】]|\sat\s|艾特|#)\s*[\w-]+\s*(?:\.|．|[([（【]\s*dot\s*[)\]）】]|\sdot\s|点)\s*(?:com|cn|net|org|hk|me)\b/giu;

const messengers = [
  '微信|薇信|威信|维信|徽信|V信|VX|V\\s?X|WX|WeChat|Weixin',
  'QQ|Q\\s?Q|扣扣|企鹅号',
  'Telegram|TG|WhatsApp|Skype|Signal|Facebook|Instagram|KakaoTalk|Viber|Zalo|LINE(?=\\s?ID)',
  '钉钉|飞书|抖音|快手|小红书|微博|陌陌|支付宝账[号户]',
].join('|');

/** The name of a messenger, what joins it to a name there, and that name. */
const inMessenger = new RegExp(
  String.raw`(?<![A-Za-z])(?<messenger>${messengers})(?<joint>\s*(?:号码|账号|帐号|号|ID)?\s*(?:是|为|is|[:：=＝→-])?\s*)(?<name>[A-Za-z0-9_][\w.-]{4,}|[A-Za-z_][\w.-]{3,}|[0-9０-９]{5,})`,
  'giu',
);

/** Words that follow the name of a messenger in a sentence and are nobody's name. */
const words = /^(?:app|apps|pay|mini|mini-?programs?|programs?|moments|official|accounts?|payment|wallet|group|message|messages|users?)$/iu;

/** Puts a sign in the place of every e-mail address and of every name in a messenger. */
export function maskContacts(text: string): string {
  return text
    .replaceAll(inWords, contactSign)
    .replaceAll(withAt, contactSign)
    .replaceAll(inMessenger, (whole, messenger: string, joint: string, name: string) =>
      isName(messenger, joint, name) ? `${messenger}${joint}${contactSign}` : whole,
    );
}

/** A name is what is said to be one, has a digit in it, or stands right behind the Chinese name of the messenger. */
function isName(messenger: string, joint: string, name: string): boolean {
  if (isLine(name) || words.test(name)) return false;
  const isSaid = /\S/u.test(joint.replaceAll(/-/gu, ''));
  return isSaid || /[\d_]/u.test(name) || (/\p{Script=Han}/u.test(messenger) && name.length >= 6);
}
