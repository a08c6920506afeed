// biome-ignore-all format: lists of words
// What stands around a day: its name, a time, an article, the years of an emperor or of a republic.

/** The names of Monday to Sunday, in full and cut short, as `tidyDate` gives a text: small letters, NFKC. */
const names = [
  'monday mon montag mo lundi lun lunes segunda-feira segunda seg lunedì lunedi maandag ma måndag mån mandag man maanantai poniedziałek pon понедельник пн 月曜日 月曜 月 월요일 월 星期一 周一 週一 礼拜一 禮拜一',
  'tuesday tues tue dienstag di mardi mar martes terça-feira terça ter martedì martedi dinsdag tisdag tis tirsdag tir tiistai wtorek вторник вт 火曜日 火曜 火 화요일 화 星期二 周二 週二 礼拜二 禮拜二',
  'wednesday weds wed mittwoch mi mercredi mer miércoles miercoles mié mie quarta-feira quarta qua mercoledì mercoledi woensdag wo onsdag ons keskiviikko środa среда ср 水曜日 水曜 水 수요일 수 星期三 周三 週三 礼拜三 禮拜三',
  'thursday thurs thur thu donnerstag do jeudi jeu jueves jue quinta-feira quinta qui giovedì giovedi gio donderdag torsdag tors torstai czwartek четверг чт 木曜日 木曜 木 목요일 목 星期四 周四 週四 礼拜四 禮拜四',
  'friday fri freitag fr vendredi ven viernes vie sexta-feira sexta sex venerdì venerdi vrijdag vr fredag fre perjantai piątek пятница пт 金曜日 金曜 金 금요일 금 星期五 周五 週五 礼拜五 禮拜五',
  'saturday sat samstag sonnabend sa samedi sam sábado sabado sáb sab sabato zaterdag za lördag lør lørdag lör lauantai sobota суббота сб 土曜日 土曜 土 토요일 토 星期六 周六 週六 礼拜六 禮拜六',
  'sunday sun sonntag so dimanche dim domingo dom domenica zondag zo söndag sön søndag søn sunnuntai niedziela воскресенье вс 日曜日 日曜 日 일요일 일 星期日 星期天 周日 週日 周天 礼拜日 禮拜日',
]
const days = new Map(names.flatMap((all, at) => all.split(' ').map((name) => [name, (at + 1) % 7] as const)))
const byLength = [...days.keys()].sort((a, b) => b.length - a.length)
const latin = byLength.filter((name) => /^[a-zà-ž-а-яœ]/i.test(name)).join('|')
const joined = byLength.filter((name) => !/^[a-zà-ž-а-яœ]/i.test(name)).join('|')
const inFront = new RegExp(`^[([]?(?:(${latin})[.,)\\]]*[ ,-]\\s*|(${joined})[)\\]]?[ ,、]*)(?=\\S)`, 'u')
const behind = new RegExp(`(?:[ ,]+[([]?(${latin})\\.?[)\\]]?|[ ,]*[([]?(${joined})[)\\]]?)$`, 'u')

/** A text without the name of its day, and which day that is: 0 for Sunday; null where it names none. */
export function takeWeekday(text: string): { readonly rest: string; readonly day: number } | null {
  for (const pattern of [inFront, behind]) {
    const found = pattern.exec(text)
    const day = days.get(found?.[1] ?? found?.[2] ?? '')
    // 2027年3月15日 ends in the day of the month.
    if (found === null || day === undefined || (pattern === behind && /\d日$/.test(text))) continue
    return { rest: text.replace(pattern, '').trim(), day }
  }
  return null
}

const clock = '\\d{1,2}(?:[:.h]\\d{2})?(?::\\d{2})?'
const times = [
  /[ ,@–-]+(?:at|um|à|às|alle|alle ore|ore|kl\.?|om|@) ?\d{1,2}(?:[:.h]\d{2})?$/u,
  /[t ,]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?: ?(?:[ap]\.?m\.?|uhr|hrs?|h|hs|uur|часов))?(?: ?(?:z|utc|gmt|[+-]\d{2}:?(?:\d{2})?))?$/,
  new RegExp(`[ ,@–-]+(?:at|um|gegen|ab|à|a las|a la|às|alle|ore|kl\\.?|om|в|@)? ?${clock} ?(?:[ap]\\.?m\\.?|uhr|h|hrs?|hs|heures?|ore|uur|o'clock)$`, 'u'),
  /[ ,@–-]+\d{1,2}h\d{2}$/u,
  /[ ,]*(?:上午|下午|早上|晚上|中午|凌晨|午前|午後|오전|오후)? ?(?:\d{1,2} ?[点點時时시]半?(?: ?\d{1,2} ?[分분])?|\d{1,2}:\d{2})頃?$/u,
  /[ ,]*(?:上午|下午|早上|晚上|中午|午前|午後|오전|오후)$/u,
  /[ ,]+[([]?(?:in the |de la |por la |du |le |am |in de |di |da |à |de )?(?:morning|afternoon|evening|noon|midday|lunchtime|[ap]\.?m\.?|mañana|tarde|noche|mediodía|matin|après-midi|soir|midi|vormittags?|nachmittags?|abends?|morgens|mittags?|früh|mattina|pomeriggio|sera|manhã|noite|ochtend|middag|avond)[)\]]?$/u,
]
/** A text without the time of day behind it. */
export const withoutTime = (text: string): string => {
  const found = times.find((time) => time.test(text))
  return found === undefined ? text : text.replace(found, '').trim()
}

/** `le 8 avril`, `den 3. März`: an article or a word for on. */
export const withoutArticle = (text: string): string =>
  text.replace(/^(?:le|la|den|der|am|vom|dem|el|il|lo|dia|em|no dia|on|the|op|d\.|de|du|del|al|date:?|datum:?|fecha:?) ?(?=[\d'])/u, '')

const eras: Readonly<Record<string, number>> = {
  ...{ 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 },
  ...{ r: 2018, h: 1988, s: 1925, t: 1911, m: 1867 },
  ...{ 民國: 1911, 民国: 1911, 中華民國: 1911, 中华民国: 1911, roc: 1911 },
}
const era =
  /^(令和|平成|昭和|大正|明治|中華民國|中华民国|民國|民国|roc ?|[rhstm](?=\d{1,2}[./年-]))\s?(\d{1,3}|元)(年|[./-])\s?(\d{1,2})(?:月|[./-])\s?(\d{1,2})日?$/

/** A day of an era, with its year as we count: 令和9年3月15日 is 2027-3-15. */
export function withoutEra(text: string): string {
  const [, name = '', years, , month, day] = era.exec(text) ?? []
  const start = eras[name.trim()]
  return start === undefined ? text : `${start + (years === '元' ? 1 : Number(years))}-${month}-${day}`
}

const digits = '〇一二三四五六七八九'
/** Chinese numerals as digits: 二〇二七年三月十五日. */
export function withoutNumerals(text: string): string {
  if (!/[〇零○一二三四五六七八九十廿卅]/.test(text) || !/年/.test(text)) return text
  return text.replace(/[〇零○一二三四五六七八九十廿卅]+(?=[年月日號号])/gu, (word) => {
    const plain = word.replace(/[零○]/g, '〇').replace(/廿/g, '二十').replace(/卅/g, '三十')
    if (!plain.includes('十')) return [...plain].map((one) => digits.indexOf(one)).join('')
    const [tens = '', ones = ''] = plain.split('十')
    return String((tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones)))
  })
}
