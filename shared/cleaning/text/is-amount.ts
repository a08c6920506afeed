// biome-ignore-all format: lists of words
const codes = Intl.supportedValuesOf('currency').filter((code) => code !== 'TOP').join('|')
const number = "\\d(?:[\\d.,'’\\u00a0 ]*\\d)?(?:[.,][-–—])?"
const scale = '(?:\\s?(?:k|K|m|M|mn|mio|Mio\\.?|w|W|万|萬|만|천|千|億|亿|억|lakhs?|Lakhs?|crores?|Crores?))?'
const before = `[A-Z]{0,3}\\p{Sc}|Rs\\.?|RM|Rp\\.?|Tk\\.?|K[Ss]h\\.?|S?Fr\\.?|kr\\.?|Kr\\.?|S/\\.?|${codes}`
const behind =
  `\\p{Sc}|${codes}|dollars?|bucks|euros?|pounds?|quid|rupees?|naira|cedis?|shillings?|yen|yuan|rmb|won|baht|pesos?|reais|francs?|franken|kronor|kroner|kr|zł|złotych|kč|ft|rs|руб|рубл(?:ей|я|ь)|元|円|圓|圆|塊|块|원|đ|đồng|บาท|ريال|درهم|دينار|جنيه`
const tail =
  'paid|unpaid|due|deposit|only|net|gross|total|each|cash|advance|balance|owed|owing|off|discount|cashback|bezahlt|offen|netto|brutto|rabatt|payée?|dû|remise|pagado|descuento|pago|desconto|pagato|sconto|betaald|korting|整|済|已付|未付'
const about = '(?:(?:ca|approx|about|circa|up to|bis|max|min)\\.?\\s|[~≈<>+=-]|约|約)?\\s*'

const forms = [
  new RegExp(`^${about}(?:${before})\\s?[-–]?${number}${scale}(?:/-)?\\s*(?:(?:/\\s?|per |pro |p\\. ?)\\p{L}{1,8}\\.?|(?:${tail}))?$`, 'u'),
  new RegExp(`^${about}${number}${scale}\\s*(?:${behind})\\.?(?:/-)?\\s*(?:(?:/\\s?|per |pro |p\\. ?)\\p{L}{1,8}\\.?|(?:${tail}))?$`, 'iu'),
  new RegExp(`^${about}${number}\\s?[%％‰]\\s*(?:${tail})?$`, 'iu'),
  new RegExp(`^[NR]\\s?(?:\\d{1,3}(?:[,.]\\d{3})+|\\d{3,})(?:\\.\\d\\d)?${scale}\\s*(?:${tail})?$`, 'u'),
  // Rs and its hyphen behind: 500/-
  /^\d[\d,]*\/-$/u,
  /^[零〇一二两兩三四五六七八九十百千万萬亿億壹貳贰叁參肆伍陸陆柒捌玖拾佰仟]{2,}(?:元|円|圓|圆|块|塊)[整正]?$/u,
]
const hint = /[\d０-９]|[十百千万萬亿億拾佰仟].*[元円圓圆块塊]/u
const longest = 40

/** Whether a text is an amount of money or a share and nothing else: `HK$3,500`, `€ 20,-`, `5,000 naira paid`, `50%`, 五百元. */
export function isAmount(text: string): boolean {
  if (text.length > longest || !hint.test(text)) return false
  const plain = text.normalize('NFKC').trim()
  return forms.some((form) => form.test(plain))
}
