import { readRemark } from '../../text/read-remark.ts'
import type { NameColumn } from '../are-two-people.ts'
import { isCompany } from '../is-company.ts'
import { isGivenWord } from '../is-given-word.ts'
import { particles } from '../words/particles.ts'
import { inflects, readAskFor } from './ask-for.ts'
import { type LabelAndName, takeLabel } from './take-label.ts'

/** What a cell of a name holds besides, or instead of, a name. */
export type MoreThanName =
  | { readonly kind: 'firm' | 'remark'; readonly name: string; readonly text: string }
  | { readonly kind: 'several' | 'maybe'; readonly name: string }
  | { readonly kind: 'nobody' | 'nothing' }

// biome-ignore-start format: lists of words
const box =
  'p\\.?\\s?o\\.?\\s?box|post office box|g\\.?p\\.?o\\.? box|postfach|pf\\.|b\\.?p\\.|boîte postale|apartado(?: postal| de correos)?|apdo\\.?|caixa postal|casella postale|postbus|postboks|skrytka pocztowa|poštovní přihrádka|căsuța poștală|а\\/я|абонентский ящик|ταχ\\.? θυρίδα|τ\\.θ\\.|صندوق بريد|ص\\.\\s?ب\\.?|ת\\.ד\\.|郵政信箱|邮政信箱|私書箱|사서함|s\\.?l\\.?p\\.'
const left =
  'left(?: the| this)?(?: group| chat| channel| list)?|joined(?: the group)?|removed(?: from (?:the )?group)?|added|ex member|former member|no longer here|gruppe verlassen|ausgetreten|a quitté(?: le groupe)?|salió(?: del grupo)?|saiu(?: do grupo)?|ha lasciato(?: il gruppo)?|uscito dal gruppo|heeft de groep verlaten|lämnade gruppen|forlot gruppen|forlod gruppen|poistui ryhmästä|opuścił(?:a)? grupę|opustil(?:a)? skupinu|kilépett|a părăsit grupul|gruptan ayrıldı|вышел из группы|вышла из группы|вийшов з групи|αποχώρησε|غادر المجموعة|עזב את הקבוצה|keluar(?: dari)? gru?p|đã rời nhóm|umalis sa grupo|aliondoka|退群|已退群|退出群組|退室|퇴장|나감'
const called =
  'vel|ps\\.?|pseud\\.?|zwany|zwana|dit|dite|detto|detta|genannt|gen\\.|alias|aka|a\\.k\\.a\\.|alcunha|apodado|apodada|conocido como|conocida como|conhecido como|conhecida como|bijgenaamd|kallad|kaldet|kalt|řečený|zvaný|zvaná|becenevén|zis|zisă|известен как|по прозвищу|lakaplı|nam-i diğer'
/** Desks of a firm, as they stand in front of whoever is in charge. */
const koreanDesk =
  '구매|인사|총무|영업|회계|자재|관리|마케팅|홍보|무역|수출|수입|물류|생산|품질|개발|기술|교육|경리|재무|전산|채용|계약|발주|정산|배송|고객|서비스|시설|안전|법무|기획|디자인|제휴|광고|행정|예약|접수|업무|납품|견적'
const japaneseDesk =
  '総務|人事|購買|営業|経理|広報|採用|仕入れ?|企画|情報システム|システム|財務|法務|製造|品質|資材|開発|物流|生産|管理|業務|販売|店舗|予約|受付|お客様|発注|調達|マーケティング|設備|宣伝|貿易|輸出|輸入'
const chineseDesk =
  '采购|採購|人事|行政|财务|財務|会计|會計|销售|銷售|市场|市場|业务|業務|物流|仓库|倉庫|生产|生產|质量|品質|技术|技術|客服|外贸|外貿|工程|项目|項目|进口|進口|出口|招聘|后勤|後勤|公关|公關|法务|法務'
// biome-ignore-end format: lists of words

const isBox = new RegExp(`^(?:${box})\\s*(?:no\\.?|nr\\.?|#)?\\s*\\d`, 'iu')
const whoLeft = new RegExp(`^(?<text>${left})\\s*[:：]\\s*(?<name>(?:\\p{Lu}|\\p{Lo}).*\\p{L}.*)$`, 'iu')
const nickname = new RegExp(
  `^(?<name>\\p{Lu}\\S+(?:\\s\\S+)+?)[\\s,]+(?<text>(?:${called})\\s["“”„«‘'](?:[^"“”„«»’']{1,40})["”“»’'])$`,
  'iu',
)
const inCharge = [
  new RegExp(`^(?:(?:${koreanDesk})\\s?(?:부서?|팀|과|실|파트)?\\s?)?담당자?\\s?(?:님|분|귀하|님께)?$`, 'u'),
  new RegExp(
    `^(?:(?:${japaneseDesk})(?:部|課|係|室|局|科|部門|センター|グループ|チーム)?の?\\s?)?ご?担当(?:者)?(?:様|さま|さん|殿|各位)$|^(?:(?:${japaneseDesk})(?:部|課|係|室|局|科|部門|センター|グループ|チーム)?の?\\s?)ご?担当(?:者)?$`,
    'u',
  ),
  new RegExp(
    `^(?:(?:${chineseDesk})(?:部|部门|部門|处|處|科|组|組)?的?)(?:负责人|負責人|经办人|經辦人|联系人|聯絡人|对接人|對接人)$|^(?:负责人|負責人|经办人|經辦人|相關負責人|相关负责人)$`,
    'u',
  ),
  /^(?:attn:?\s)?(?:the\s)?(?:person|manager|staff) in charge(?: of \p{L}+)?$|^to whom it may concern$/iu,
]
const estate = /^(?:the\s)?(?:estate|heirs?) of$/i
const withRoles =
  /^(?<name>\p{L}[^()]*?)\s*\([^()]{2,30}\)\s*[,/;|&+、]\s*(?<other>\p{L}[^()]*?)\s*\([^()]{2,30}\)(?:\s*[,/;|&+、]\s*\p{L}[^()]*?\s*\([^()]{2,30}\))*$/u
const half = /^(?<name>[^;|/+&]*[^;|/+&\s])(?:\s*(?<sign>[;|/+&])\s*|\s(?<dash>[-–—])\s)(?<other>[^;|/+&]*\S)$/u
const person = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’ʻ-]*$/u
/** Nearly all names have none of it. */
const hints =
  /[^\p{Script=Latin}\p{M}\s.'’-]|\s[-–—]\s|\bof$|\bbox\s?\d|\b(?:in charge|may concern)\b|^(?:postbus|postfach|postboks|apartado|apdo|pf)/iu

/**
 * What a cell of a name holds besides a name: a firm or another person beside a half of one, a nickname, a remark, two people
 * with their jobs, or another than the customer; `maybe`: what may be no part of it; `nobody`: whoever is in charge; `nothing`: a
 * post-office box. Null for all that is a name alone.
 *
 * @param isHalf whether the other half stands in a column of its own
 */
export function readMoreThanName(name: string, column: NameColumn, isHalf: boolean): MoreThanName | null {
  if (name.length > 100) return null
  const whom = readAskFor(name)
  if (typeof whom === 'string' && inflects(name)) return { kind: 'maybe', name: whom }
  if (typeof whom === 'string') return { kind: 'remark', name: whom, text: name.slice(0, -whom.length).trim() }
  return (hints.test(name) ? readHinted(name, isHalf) : null) ?? readLabelled(name) ?? readHalf(name, column, isHalf)
}

function readHinted(name: string, isHalf: boolean): MoreThanName | null {
  if (isBox.test(name) || (isHalf && estate.test(name))) return { kind: 'nothing' }
  // ご担当者様 is whoever reads it.
  if (inCharge.some((form) => form.test(name))) return isPolite(name) ? null : { kind: 'nobody' }
  const found = whoLeft.exec(name)?.groups ?? nickname.exec(name)?.groups
  if (found !== undefined) return { kind: 'remark', name: found.name ?? '', text: found.text ?? '' }
  const two = withRoles.exec(name)?.groups
  return two !== undefined && arePeople([two.name ?? '', two.other ?? ''])
    ? { kind: 'several', name: two.name ?? '' }
    : null
}

function readLabelled(name: string): MoreThanName | null {
  const label = takeLabel(name)
  if (label === null) return null
  return label.kind === 'note' ? { ...label, kind: 'remark' } : ofLabel(label)
}

/** Who is named may be another than the customer. */
const ofLabel = ({ kind, name }: LabelAndName): MoreThanName => ({
  kind: kind === 'another' ? 'several' : 'maybe',
  name,
})

const isPolite = (name: string): boolean => /(?:様|さま|殿|各位|님|귀하)$/u.test(name) && readRemark(name) === 'remark'

const arePeople = (sides: readonly string[]): boolean =>
  sides.every((side) => side.split(' ').every((word) => person.test(word) || particles.has(word)) && !isCompany(side))

/** `de Vries | Warmtenet BV`, `Lee; Bob Lee` */
function readHalf(text: string, column: NameColumn, isHalf: boolean): MoreThanName | null {
  if (!isHalf || column === 'display_name' || !hints.test(text)) return null
  const { name = '', sign, other = '' } = half.exec(text)?.groups ?? {}
  if (name === '' || name.split(' ').length > 3 || !arePeople([name])) return null
  if (isCompany(other)) return sign === '&' || sign === '+' ? null : { kind: 'firm', name, text: other }
  if (sign === undefined || !arePeople([other])) return null
  const [front = '', ...further] = other.split(' ')
  const isWhole = further.length > 0 && further.length < 4 && !particles.has(front)
  return isWhole && (isGivenWord(front) || further.join(' ') === name) ? { kind: 'several', name } : null
}
