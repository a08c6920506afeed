import { plainWords } from '../text/fold-key.ts'

// biome-ignore-all format: lists of words
/** Yes and no as the name of a column offers them, a pair a language; each may stand the other way round. */
const pairs =
  'y/n yes/no true/false t/f 1/0 on/off x/blank x/- ✓/✗ ✓/x ✔/✘ ○/× o/x s/n si/no sim/nao j/n ja/nein ja/nee ja/nej ja/nei o/n oui/non v/f vrai/faux vero/falso verdadero/falso wahr/falsch t/n tak/nie a/n ano/ne ano/nie áno/nie i/n igen/nem ' +
  'd/n da/nu da/ne k/e kyllä/ei e/h evet/hayır jah/ei jā/nē taip/ne д/н да/нет да/не так/ні ν/ο ναι/όχι نعم/لا بله/خیر ہاں/نہیں כן/לא हाँ/नहीं हां/नहीं ใช่/ไม่ใช่ ใช่/ไม่ có/không ya/tidak y/t oo/hindi ndiyo/hapana ' +
  '是/否 是/不是 有/无 有/無 要/不要 係/唔係 はい/いいえ 要/否 可/否 有り/無し あり/なし 예/아니오 예/아니요 네/아니오 유/무'
/** The yes of each pair. */
const yesOf: ReadonlyMap<string, string> = new Map(
  pairs.split(' ').flatMap((pair) => {
    const [yes = '', no = ''] = pair.split('/').map(keyOf)
    return [`${yes}/${no}`, `${no}/${yes}`].map((key) => [key, yes] as const)
  }),
)
function keyOf(text: string): string {
  return plainWords(text) || text.normalize('NFKC').trim().toLowerCase()
}

const separators =
  /\s*[/|\\,;、・·，；／｜]\s*|\s+(?:or|oder|ou|o|of|eller|lub|nebo|vagy|sau|veya|или|або|ή|או|أو|hoặc|atau)\s+/iu

/** What else stands behind the name of such a column, and changes nothing of what it asks. */
const marks: ReadonlySet<string> = new Set(
  'flag, status, list, mark, indicator, field, box, checkbox, tick, tick box, tick if yes, if yes, check if yes, register, registry, registered, customer, customers, client, contact, sales, marketing, legal, all, all channels, global, required, optional, mandatory, date, trai, gdpr, kennzeichen, pflichtfeld, obligatorio, obligatoire, 必填, 選填, 选填, 任意, 필수, 선택'
    .split(', ')
    .map(plainWords),
)
/** `1 = yes`, `x = yes`, `1: ja, 0: nein` */
const legend = /^\s*\S{1,5}\s*[=:：]\s*\S{1,12}(?:\s*[,;/]\s*\S{1,5}\s*[=:：]\s*\S{1,12})?\s*$/u

const bracketed = /^(.*\S)\s*[([{（［【]([^()[\]{}（）［］【】]*)[)\]}）］】]\s*[?？]*\s*$/u
const apart =
  /^(.*?\S)(?:\s*[-–—:：]\s*|[\s_]+)((?:\S{1,8}\s?[/|\\／｜]\s?\S{1,8})|flag|status|indicator)\s*[?？]*\s*$/iu

/** The name of a column without the answers that it offers, and whether these are yes and no. */
export interface AskingColumn {
  readonly name: string
  readonly asksYesOrNo: boolean
}

/** `DND` of `DND (Y/N)`, `Baja - S/N` and `DNC flag`; null for a name that offers no answer. */
export function readAnswersOf(column: string): AskingColumn | null {
  if (column.length > 100) return null
  const [, name = '', offered = ''] = bracketed.exec(column) ?? apart.exec(column) ?? []
  if (name === '') return null
  const asksYesOrNo = pairOf(offered) !== null || legend.test(offered)
  return asksYesOrNo || marks.has(plainWords(offered)) ? { name, asksYesOrNo } : null
}

/** Whether a cell is the yes or the no that the name of its column offers: `S` below `Baja (S/N)`; null for all else. */
export function answerBelow(column: string, cell: string): boolean | null {
  if (cell.length > 10) return null
  const [, name = '', offered = ''] = bracketed.exec(column) ?? apart.exec(column) ?? []
  const pair = name === '' ? null : pairOf(offered)
  const said = keyOf(cell)
  if (pair === null || !pair.split('/').includes(said)) return null
  return yesOf.get(pair) === said
}

function pairOf(text: string): string | null {
  const parts = text.split(separators).map(keyOf)
  const pair = parts.join('/')
  return parts.length === 2 && yesOf.has(pair) ? pair : null
}
