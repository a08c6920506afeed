import { tidyText } from '../text/tidy-text.ts'

// What spreadsheets and address books put round a number: an apostrophe or ="…" to keep it text, `Tel:`, `(mobile)`.
const label =
  '(?:tel(?:ephone)?|phone|mobile|mob|cell(?:phone)?|office|work|home|direct|whatsapp|' +
  'wechat|电话|電話|手机|手機|联系电话|携帯|전화|휴대폰|[mtphc](?=[.:]))'
const labelBefore = new RegExp(
  String.raw`^(?:${label}(?: (?:no|number|phone))?\.? ?[.:：)-]? ?)+(?=[+\d(０-９＋])`,
  'iu',
)
const labelAfter = new RegExp(String.raw`(?: ?\(${label}\)|(?<=\d\)?) ${label})$`, 'iu')

// "Extension" as it is written between a number and one; libphonenumber has a few of them.
const extensionWords = [
  // English, French, German, Spanish, Italian, Portuguese, Dutch
  ...['extension', 'extn', 'exten', 'ext', 'xtn', 'poste', 'durchwahl', 'nebenstelle', 'nst', 'dw', 'klappe'],
  ...['extensión', 'anexo', 'interno', 'int', 'ramal', 'toestel', 'tst', 'doorkiesnummer', 'derivazione'],
  // Nordic, Slavic, Baltic, Hungarian, Turkish, Greek, Vietnamese, Malay
  ...['anknytning', 'lokal', 'lokalnr', 'alanumero', 'wewn', 'wew', 'wewnętrzny', 'linka', 'klapka', 'mellék'],
  ...[
    'доб',
    'добавочный',
    'вн',
    'внутр',
    'внутренний',
    'вътр',
    'дод',
    'dahili',
    'εσωτ',
    'εσωτερικό',
    'εσ',
    'iekš',
    'máy lẻ',
    'nhánh',
    'samb',
  ],
  // Chinese, Japanese, Korean, Thai, Arabic, Hebrew
  ...[
    '分機號碼',
    '分机号',
    '分機',
    '分机',
    '内線',
    '內線',
    '内线',
    '转接',
    '轉接',
    '转',
    '轉',
    '내선번호',
    '내선',
    '구내',
  ],
  ...['ต่อ', 'تحويلة', 'داخلي', 'שלוחה'],
]
const extension = new RegExp(
  String.raw`(?<=\d\)?) ?[,;(/-]? ?(?:(?<!\p{L})(?:${extensionWords.join('|').normalize('NFKC')})|(?<=\()[x#])(?:[.:] ?| )?(?:no\.? ?|nr\.? ?)?[:-]? ?(?=\d{1,7}\)?$)`,
  'iu',
)

/** A text with the digits of other scripts as plain ones: ٢٤٢٤٣, ๑๐๑๑๐. */
export const inPlainDigits = (text: string): string => text.replace(otherDigits, inPlainDigit)

const otherDigits = /(?![0-9])\p{Nd}/gu
/** The digit 0 of each script that numbers of telephones are written in. */
const zeros = [...'٠۰०০੦૦୦௦౦೦൦๐໐༠၀០᠐'].map((zero) => zero.codePointAt(0) ?? 0)

function inPlainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  const zero = zeros.find((one) => one <= code && code < one + 10)
  return zero === undefined ? digit : String(code - zero)
}

/** Digits, and nothing beside them that has to go. */
const isBare = /^\+?\(?\d[\d ()-]*[\d)]$/

/** A phone cell without labels and quotes, in plain digits; an extension, in whatever language, behind ` ext `. */
export function tidyPhone(raw: string): string {
  const tidy = tidyText(raw)
  if (isBare.test(tidy)) return tidy
  const text = tidy
    .normalize('NFKC')
    .replace(otherDigits, inPlainDigit)
    .replace(/^(?:[\s'"=‘’“”:]|[☎📞📱]\ufe0f?)+|(?<![\s'"’”.,;:])[\s'"’”.,;:]+$/gu, '')
    .replace(/^\++/, '+')
    .replace(/^\(\+ ?([1-9]\d{0,2})\)/, '+$1 ')
    .replace(labelBefore, '')
    .replace(labelAfter, '')
  const apart = text.replace(extension, ' ext ')
  return asDigits((apart === text ? text : apart.replace(/\)$/, '')).replace(/^(\+?\d{7,15})[.,]0+$/, '$1'))
}

/** `8.5291382848E+10`: a spreadsheet wrote all digits of it. With fewer of them the last ones are gone. */
function asDigits(text: string): string {
  const [, sign = '', whole = '', rest = '', power = ''] = /^(\+?)([1-9])[.,](\d{6,14})e\+?(\d{1,2})$/i.exec(text) ?? []
  return rest.length === Number(power) && rest !== '' ? `${sign}${whole}${rest}` : text
}
