/** The name of a host, such as `si.12333.gov.cn`. */
const hostName = /(?:[a-z0-9-]+\.)+(?:com|cn|net|org|top|xyz|cc|info|vip|shop|link|site|club|online|icu|app)\b(?!\.)/giu;
/** Somebody who called and wants what no office asks for by telephone. */
const call =
  /(?:打电话(?!给|问|咨询|到|去|找)|来电|接到电话|打来电话|(?<!\b(?:i|we) |^)called|phoned|rang me|phone call|(?:strange|weird|unknown|suspicious) call|caller).{0,40}(?:身份证|密码|卡号|验证|银行卡|转钱|补交|补缴|手续费|保证金|\d万|[一二三五十]万|password|id number|card number|\bpin\b|bank)/iu;
/** A demand for money or secrets, or the sender's pretence. */
const demand =
  /(?<!能|可以|微信|取钱|存钱|[当作]银行卡用?|(?:怎么|如何|怎样)(?!办).{0,5})转账|汇款|安全账户|(?<!收不到.{0,8}|(?:没|未)收到.{0,8})验证码(?!.{0,12}(?:旧号|收不到|没收到|停机))|屏幕共享|共享屏幕|冒充|自称是?|待领取|加我?微信.{0,10}(?:退|补|办|领|激活)|补贴(?!.{0,12}(?:几月|几号|几天|多久|时候|何时|怎|如何|条件|哪|没|未)).{0,12}(?<!怎[么样].{0,2}|如何)(?:领取|点击|链接|到账)|transfer (?:the )?money|screen shar|share (?:my )?screen|screen shared|(?<!(?:old|\b(?:not|never|no|cannot|dont|didnt|cant)|n['’]t)\b.{0,40})verification code|pretend|impersonat|claim(?:ing|s|ed)? to be|calling (?:him|her|them)sel(?:f|ves)|unclaimed|asked (?:me )?for my (?:pass|pin|bank|card|id)/iu;
/** Something that is said to be lost, or won, if nothing is done. */
const threat = /过期|失效|停用|冻结|逾期|到期|暂停|注销|异常|认证|验证|领取|补贴|expir|suspend|frozen|deactivat|verify|click|tap|subsidy/iu;
/** Somebody who comes to the village or the door and wants faces, codes or cards. */
const visit =
  /(?:村干部|进村|到村|上门|陌生人|来了几个人|来了个人|有人来|来人).{0,14}(?:扫码|扫脸|刷脸|激活|收卡|登记银行)|(?:door|village|stranger).{0,30}(?:scan|face|activate)/iu;
const messageWord =
  /短信|发信息|邮件|\b(?:an?|the|this|got|received) e-?mail|text message|\bsms\b|\b(?:a|the|this|got|received) text\b|\btext (?:with|about|says|saying|from)\b|(?:wechat|whatsapp) message|\b(?:a|this) (?:strange|weird) (?:text|message)\b/iu;
/** What the reader is told to do about it; whoever cannot log in wanted to. */
const request =
  /点击|点开|登录(?!不)|链接|网址|打开|填写|更新|办理|click|tap|link|(?<!(?:cannot|can not|can['’]?t|could not|couldn['’]?t|unable to|won['’]?t let me) )log ?in|update/iu;
/** What such a message is told by when it is short. */
const lure = /点.{0,4}(?:链接|网址)|(?:click|tap|open)\b.{0,10}\blink/iu;
/** Somebody who called the reader, and not whom the reader calls. */
const caller =
  /(?:来电|接到|接了|收到).{0,14}(?:电话|来电)|(?:打|来)(?:了|来|过来)?(?:一?个)?电话(?:来|过来|给我|跟我|和我|告诉|通知|说|讲|称|让我|叫我|要我|要求)|电话(?:里|中)?(?:说我|说你|称我)|电话.{0,8}说.{0,6}(?:社保|医保)|(?:陌生|境外|骚扰|冒充|自称).{0,10}(?:电话|来电|公安|警察|医保局|社保局)|(?:公安|警察|派出所|民警).{0,12}(?:说我|打来|来电|联系我|找我|通知我)|\b(?:got|received|get|had|answered|from) (?:a |an |this |strange |phone |weird )*calls?\b|\bcaller\b|\b(?:somebody|someone|police|man|woman|people|they|who)\b.{0,24}\bcall(?:s|ed|ing)\b|\b(?:called|phoned|rang) me\b|\bon the phone (?:says|said|saying|claims|tells)\b|\b(?:robo|automated |automatic |strange |weird |suspicious |scary )calls?\b|\bphone call\b.{0,3}your\b|\bcall(?:s|ed)? (?:me )?(?:saying|says|said|that says|and said|claiming)\b/iu;
/** What such a caller says has happened: nobody says so who calls from an office. */
const story =
  /公安|警察|民警|派出所|法院传|检察|洗钱|涉嫌|涉案|骗保|骗取|套保|犯罪|违法|犯法|逮捕|通缉|案件|案子|冻结|停用|异常|盗刷|倒卖|转接|下载|安装|买了.{0,6}药|买药|购药|开药|开了.{0,6}药|违规|骗子|真的吗|真的假的|真假|是真是假|可信|police|launder|fraud|crim(?:e|inal)|arrest|warrant|\bcase\b|suspend|frozen|freez|abnormal|\bblock|deactivat|investigat|illegal|\bdrugs?\b|\bscam|\bfake\b|used by|used in|\bmisused?\b|involved in|cut off|press \d|is (?:it|this|that) (?:real|true)|for real/iu;
/** The reader has called an office, and asks about that. */
const ownCall = /(?:打|拨)(?:了|过|通)?\s?(?:12333|12393|12345)/u;
/** Words of a story that no office tells by telephone, whoever called. */
const pretext = /洗钱|涉案|安全账户|(?:转接|接通|转到).{0,4}(?:公安|警察|派出所)|money laundering/iu;
/** What a reader calls a call who has seen through it, or nearly. */
const fakeCall =
  /(?:陌生|境外)(?:来电|电话)|电话.{0,6}(?:诈骗|被骗|骗了|骗局|骗子|是骗)|(?:诈骗|骗子|骗人的).{0,4}电话|(?:骗子|对方|来电的?|打电话的人?).{0,6}(?:知道|报得?出|说得?出|有)我的?(?:身份证|名字|姓名|卡号)|\b(?:scammers?|caller)\b.{0,12}\b(?:knows?|knew|has|have|had)\b.{0,8}\bmy\b|\b(?:scam|fake|fraud|fraudulent|phishing|spam) (?:phone )?calls?\b|\bphone scam|\bcalls?\b.{0,24}\b(?:a scam|fake|fraud|scammer)\b|\bscam.{0,12}\bcall(?:er|s|ed)?\b/iu;
/** What a reader calls it who has seen through it, or nearly. */
const distrust =
  /诈骗|骗|假|可疑|真的吗|是不是真|链接|网址|scam|fake|fraud|phishing|\blink\b|scan|\breal\b|genuine|legit|\bask(?:s|ed|ing) (?:me )?for (?:my |the )?(?:bank|card number|password|pin\b)/iu;
/** The name of a sender in brackets, with which messages begin. */
const heading = /^\s*[【［[]/u;

/** Without any of these a query is about no call, which is told in a tenth of the time. */
const ofCalls =
  /电话|来电|骗子|对方|scammer|自称|冒充|公安|警察|派出所|民警|洗钱|涉案|安全账户|call|launder|phoned|rang me|on the phone|phone scam/iu;

/** Tells whether a text is of a caller who speaks of the police or a frozen card, calls a call a fake, or is of somebody at the door. */
export function isFakeCall(query: string): boolean {
  if (visit.test(query)) return true;
  if (!ofCalls.test(query)) return false;
  return (caller.test(query) && story.test(query) && !ownCall.test(query)) || pretext.test(query) || fakeCall.test(query);
}

/** Tells whether a text is worded as fake messages are: a link that is not official, a demand for money, a call to act with a threat, or a caller who speaks of the police or a frozen card. */
export function isFakeMessage(query: string): boolean {
  const hosts = query.includes('.') ? (query.match(hostName) ?? []) : [];
  if (hosts.some((host) => !/(?:^|\.)gov\.cn$/iu.test(host))) return true;
  if ((demand.test(query) || call.test(query)) && query.length > 8) return true;
  if (/\bhttps?\b/iu.test(query) && hosts.length === 0) return true;
  if ((threat.test(query) || distrust.test(query)) && messageWord.test(query)) return true;
  if (isFakeCall(query) || (threat.test(query) && lure.test(query))) return true;
  return threat.test(query) && request.test(query) && (heading.test(query) || query.length > 40);
}
