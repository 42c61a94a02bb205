import type { PlaceWords } from './place-words.en.ts';

/** The words of the look-up of places, in Chinese. */
export const zh: PlaceWords = {
  former: (name) => `${name}（旧名）`,
  isIn: {
    county: (name, place) => `${name}属于${place}。`,
    former: (name, place) => `${name}是旧地名，请看${place}。`,
    area: (name, place) => `${name}属于${place}。`,
  },
  takenFor: (typed, name) => `我们按“${name}”理解“${typed}”。`,
  notMeant: '不是这里？请写全名，前面加上省或市。',
  onlyPart: (typed, place) => `“${typed}”里，我们只认出${place}。`,
  byCode: {
    dialling: (place) => `我们按电话区号理解，查到的是${place}。`,
    postal: (place) => `我们按邮政编码理解，前两位是${place}的。`,
    plate: (place) => `我们按车牌理解，第一个字是${place}的。`,
    id: (place) => `我们按身份证号开头几位理解，是${place}的代码。不要在本站填整个身份证号。`,
  },
  severalByCode: {
    dialling: '我们按电话区号理解，这几个地方共用，请选：',
    postal: '我们按邮政编码理解，请选：',
    plate: '我们按车牌理解，请选：',
    id: '这几位数可能是身份证号开头，也可能是邮政编码，请选。不要在本站填整个身份证号：',
  },
  others: '同名或同音的地方还有：',
  severalPlaces: (typed) => `叫“${typed}”的地方有几处，请选：`,
  areaPlaces: (typed) => `“${typed}”包括几个地方，请选：`,
  onlyPlace: (typed) => `叫“${typed}”的地方：`,
  similar: {
    near: '本站不知道你在哪里，也不会去查。',
    zone: '很多城市都有这样的区。请把城市写在前面，例如：合肥经开区。',
    road: '路、街、镇、山、湖、河、学校、建筑和公司的名字，看不出在哪个城市。请填它所在的市、县或区。',
    beside: '附近或者以外的地方，可能属于别的市。请填那里的市、县或区。你写的话里有：',
    word: '这也可能是公司的名字，或者别的词。如果说的是地方：',
    sound: '读音相同的地方：',
    error: '只差一个字或一个字母的地方：',
    part: '你写的话里有：',
  },
  help: '请填省、市、县或区的名字，例如：苏州、昆山、天河区。也可以从名单里选省份。',
};
