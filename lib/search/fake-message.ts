/** The name of a host, such as `si.12333.gov.cn`. */
const hostName = /(?:[a-z0-9-]+\.)+(?:com|cn|net|org|top|xyz|cc|info|vip|shop|link|site|club|online|icu|app)\b(?!\.)/giu;
/** Somebody who called and wants what no office asks for by telephone. */
const call =
  /(?:打电话(?!给|问|咨询|到|去|找)|来电|接到电话|打来电话|called|phoned|phone call).{0,40}(?:身份证|密码|卡号|验证|银行卡|转钱|补交|补缴|手续费|保证金|\d万|[一二三五十]万|password|id number|card number|bank)/iu;
/** A demand for money or secrets, or the sender's pretence. */
const demand =
  /(?<!能|可以|微信|取钱|存钱)转账|汇款|安全账户|(?<!收不到.{0,8}|(?:没|未)收到.{0,8})验证码(?!.{0,12}(?:旧号|收不到|没收到|停机))|屏幕共享|共享屏幕|冒充|自称是?|待领取|加我?微信.{0,10}(?:退|补|办|领|激活)|补贴.{0,12}(?:领取|点击|链接|到账)|transfer (?:the )?money|screen shar|share (?:my )?screen|screen shared|(?<!old .{0,40})verification code|pretend|impersonat|claim(?:ing|s|ed)? to be|unclaimed|asked (?:me )?for my (?:pass|pin|bank|card|id)/iu;
/** Something that is said to be lost, or won, if nothing is done. */
const threat = /过期|失效|停用|冻结|逾期|到期|暂停|注销|异常|认证|验证|领取|补贴|expir|suspend|frozen|deactivat|verify|click|tap|subsidy/iu;
/** Somebody who comes to the village or the door and wants faces, codes or cards. */
const visit =
  /(?:村干部|进村|到村|上门|陌生人|来了几个人|来了个人|有人来|来人).{0,14}(?:扫码|扫脸|刷脸|激活|收卡|登记银行)|(?:door|village|stranger).{0,30}(?:scan|face|activate)/iu;
const messageWord = /短信|发信息|text message|\bsms\b/iu;
/** What the reader is told to do about it. */
const request = /点击|点开|登录|链接|网址|打开|填写|更新|办理|click|tap|link|log ?in|update/iu;
/** What such a message is told by when it is short. */
const lure = /点.{0,4}(?:链接|网址)|(?:click|tap|open)\b.{0,10}\blink/iu;
/** What a reader calls it who has seen through it, or nearly. */
const distrust = /诈骗|骗|假|可疑|真的吗|是不是真|scam|fake|fraud|phishing/iu;
/** The name of a sender in brackets, with which messages begin. */
const heading = /^\s*[【［[]/u;

/** Tells whether a text is worded as fake messages are: a link that is not official, a demand for money, or a call to act with a threat. */
export function isFakeMessage(query: string): boolean {
  const hosts = query.includes('.') ? (query.match(hostName) ?? []) : [];
  if (hosts.some((host) => !/(?:^|\.)gov\.cn$/iu.test(host))) return true;
  if ((demand.test(query) || call.test(query)) && query.length > 8) return true;
  if (/\bhttps?\b/iu.test(query) && hosts.length === 0) return true;
  if ((threat.test(query) || distrust.test(query)) && messageWord.test(query)) return true;
  if (visit.test(query) || (threat.test(query) && lure.test(query))) return true;
  return threat.test(query) && request.test(query) && (heading.test(query) || query.length > 40);
}
