import { withoutDates } from '../../../cleaning/choices/dates-of-events.ts'
import { findAlias } from '../../../cleaning/names/asides/find-alias.ts'
import { isPlainState, isRemark, saysState } from '../../../cleaning/names/asides/is-remark.ts'
import { takeDesk } from '../../../cleaning/names/asides/take-desk.ts'
import { takeFirmInFront } from '../../../cleaning/names/asides/take-firm.ts'
import { saysHowThingsStand } from '../../../cleaning/names/asides/take-label.ts'
import { bornOrOf, companions, eastAsianStates } from '../../../cleaning/names/asides/words-for-states.ts'
import { namesFormer } from '../../../cleaning/names/evidence/names-former.ts'
import { isCapitals } from '../../../cleaning/names/is-capitals.ts'
import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isGivenWord } from '../../../cleaning/names/is-given-word.ts'
import { markKind } from '../../../cleaning/names/read-role.ts'
import { eastAsian, takeTitle } from '../../../cleaning/names/take-title.ts'
import { desks, maybeEastAsianDesk, weakDesks } from '../../../cleaning/names/words/desks.ts'
import { isFamilyWord } from '../../../cleaning/names/words/family-names.ts'
import { particles } from '../../../cleaning/names/words/particles.ts'
import { hump, kindsIn, letter } from '../../../cleaning/text/character-kinds.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { isRemarkOnFirm, readRemark } from '../../../cleaning/text/read-remark.ts'

/** What stands beside a name and is no part of it. */
export interface Aside {
  readonly name: string
  readonly kind: 'company' | 'remark'
  readonly text: string
  /** Whether it stands in front of the name. */
  readonly isBefore?: boolean
}

const closing = /[)\]}）】］〕」』》]$/u
const opening = /[([{（【［〔「『《]/u
const longest = 200

const and = '&|＆|\\+|and|und|u\\.|et|y|e|og|och|en|i|и|с|ve|dan|with|mit|avec|con|com|met|med|z|ze'
const whose = 'his|her|the|seine[rm]?|ihre[rm]?|sa|son|ses|su|sua|seu|zijn|haar'
const withCompanion = new RegExp(
  `^(?<name>.*\\S)\\s*(?<![^\\s&＆+])(?<text>(?:${and})\\s*(?:(?:${whose})\\s+)?(?:${companions}))$`,
  'iu',
)
const eastAsianCompanion =
  /^(?<name>.*\S)\s*(?<text>(?:及|和|與|与|と|＆|&|와|과)\s*(?:夫人|太太|妻子?|家人|家[属屬族]|ご家族|奥様|奥さん|配偶者?|同伴者?|부인|아내|가족))$/u
const born = new RegExp(`^(?<name>.*\\S)[\\s,]+(?<text>(?:${bornOrOf})\\s+\\p{L}.*)$`, 'u')
const childOf = /^(?<name>\S+\s.*\S)[\s,]+(?<text>(?:[sdwh]\/o\.?|(?:son|daughter|wife|widow|husband) of)\s+\S.*)$/iu
const careOf = /^(?<name>.*\S)[\s,]+(?:c\/o\.?)\s+(?<text>\S.*)$/iu
/** What one of them needs; nearly all names have nothing of it. */
const hints =
  /[^\p{L}\p{M}\s.'’-]|\s[-–—\p{Ll}]|[及和與与と様]|公司|会社|會社|회사|부인|아내|가족|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][-–—]|\sA\.?K\.?A|[又别別通本原]|일명|본명/u

/** Most names, with which nothing stands. */
const isOneWord = (text: string): boolean => (kindsIn(text) & ~(letter | hump)) === 0

/**
 * A firm, a desk or a remark beside a name: in brackets, behind ※, a slash or a dash, a state behind a comma, whoever
 * comes along, whose child somebody is, and as whom they were born: `藤田直樹（株式会社富岡工業）`, `Jasmine Koh / Sales`,
 * `Bonnie Lam - met at booth 3C`, `Mr Bello & family`, `Krüger geb. Wagner`, `（株）青空 佐藤様`. Null where nothing stands
 * there, or what may be a name too: `(Tommy)`.
 *
 * @param isHalf whether it is a half of a name whose other half is known
 */
export function readAside(raw: string, isHalf = false): Aside | null {
  if (raw.length > longest || isOneWord(raw) || !mayHoldAside(raw)) return null
  for (const read of [
    ofState,
    ofBracket,
    ofSign,
    ofAlias,
    ofDash,
    ofRelation,
    ofCompanion,
    ofComma,
    ofFirmBefore,
    ofDesk,
  ]) {
    const found = read(raw, isHalf)
    const isNamed =
      found !== null &&
      (/\p{L}.*\p{L}/u.test(found.name) || read === ofDesk || (isHalf && /^\p{Lu}\.?$/u.test(found.name)))
    if (isNamed) return withAsideOf(found, readAside(found.name, isHalf))
  }
  return null
}

const mayHoldAside = (raw: string): boolean =>
  hints.test(raw) || maybeEastAsianDesk.test(raw) || eastAsianStates.test(raw)

/** Several may stand beside one name: `営業部 山本 美咲（退職）`. */
function withAsideOf(found: Aside, further: Aside | null): Aside {
  if (further === null) return found
  return found.kind === 'remark' ? further : further.kind === 'remark' ? { ...found, name: further.name } : found
}

const decide = (name: string, text: string): Aside | null => {
  if (readRemark(text) === 'remark' || isRemarkOnFirm(text) || /[?？]$/.test(text))
    return { name, kind: 'remark', text }
  if (isCompany(text)) return { name, kind: namesFormer(text, name) ? 'remark' : 'company', text }
  return isRemark(text) || isState(text) || isFormerFirm(name, text) || isSmallWord(name, text)
    ? { name, kind: 'remark', text }
    : null
}

/** Neu and Alt are families too. */
const isState = (text: string): boolean => saysHowThingsStand(text) && !/^\p{Lu}\p{Ll}+$/u.test(text)

/** A word in small letters, set apart from a whole name in large ones: `Elín Rós - hætt`. A name that is written small is none. */
const isSmallWord = (name: string, text: string): boolean =>
  /^\p{Ll}[\p{Ll}\p{M}]{3,}$/u.test(text) &&
  /^\p{Lu}\S*(?:\s\S+)*\s\p{Lu}\S*$/u.test(name) &&
  !particles.has(foldKey(text)) &&
  !isGivenWord(text) &&
  !isFamilyWord(text)

/** `Karl Weber verzogen (2023)`, 王小明 离职(2024.5): a state behind a whole name that is written otherwise than it, and when it was. */
function ofState(raw: string): Aside | null {
  const { name = '', text = '' } = stateBehind.exec(withoutDates(raw))?.groups ?? {}
  return name !== '' && saysState(text) ? { name, kind: 'remark', text: raw.slice(name.length).trim() } : null
}

const stateBehind =
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*)+|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{2,5}(?:\s[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{1,4})?)\s(?<text>\p{Ll}{3,14}|[\p{Script=Han}\p{Script=Hangul}]{2,4})$/u

const isBornAs = new RegExp(`^(?:${bornOrOf})\\s`, 'u')

/** `남궁은정（(주)새롬전자）`: a bracket may hold others. */
function ofBracket(raw: string): Aside | null {
  if (!closing.test(raw)) return null
  const signs = [...raw]
  let depth = 0
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at] ?? ''
    if (closing.test(sign)) depth++
    else if (opening.test(sign) && --depth === 0) {
      const name = signs.slice(0, at).join('').trim()
      const text = signs
        .slice(at + 1, -1)
        .join('')
        .trim()
      // ann lee (bo chan)
      if (/^\p{Ll}/u.test(name) && /^\p{Ll}+(?: \p{Ll}+)+$/u.test(text) && readRemark(text) === null) return null
      // A desk that is a word or a name too is none in brackets: Rousseau (standard).
      const isRemarked = isBornAs.test(text) || weakDesks.has(foldKey(text)) || isOfDesk(text)
      return isRemarked ? { name, kind: 'remark', text } : decide(name, text)
    }
  }
  return null
}

/** `(Kowloon office)`: of a job it would be the job. */
const isOfDesk = (text: string): boolean =>
  markKind(text) === null && text.includes(' ') && text.split(' ').some((word) => desks.has(foldKey(word)))

function ofSign(raw: string): Aside | null {
  const [, name = '', sign = '', text = ''] = /^(.*\S)\s*(※|\s[/|]\s)\s*(\S.*)$/u.exec(raw) ?? []
  if (name === '') return null
  return sign === '※' ? { name: name.trim(), kind: 'remark', text } : decide(name.trim(), text.trim())
}

/** 王小明-已離職 */
const dashOfEastAsia =
  /^(?<name>[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,12})[-–—](?<text>[\p{Script=Han}\p{Script=Hangul}]{2,8})$/u

/** The first one with spaces around it: behind it anything may stand. */
function ofDash(raw: string): Aside | null {
  const joined = dashOfEastAsia.exec(raw)?.groups
  if (joined !== undefined) return decide(joined.name ?? '', joined.text ?? '')
  const [, name = '', text = ''] = /^([^([{（【［]*?[^([{（【［\s])\s+[-–—]+\s+(\S.*)$/u.exec(raw) ?? []
  // Smith - Holiday are two names of one.
  return name === '' || (saysState(text) && !isPlainState(text)) ? null : decide(name, text.trim())
}

/** `Peter Ho, resigned`: nothing else, since the other half of a name stands behind a comma too. */
function ofComma(raw: string): Aside | null {
  const [, name = '', text = ''] = /^([^,;，；]*\S)\s*[,;，；]\s*(\S[^,;，；]*)$/u.exec(raw) ?? []
  if (name === '') return null
  const isState = readRemark(text) === 'remark' || isPlainState(text) || isFormerFirm(name, text)
  return isState ? { name, kind: 'remark', text } : null
}

/** `Saare Koerad OÜ, endine Saaremaa Hagijas AS` */
const isFormerFirm = (name: string, text: string): boolean =>
  (isCompany(name) || isCompany(text)) && namesFormer(text, name)

const remarkOf = (found: RegExpExecArray | null): Aside | null => {
  const { name = '', text = '' } = found?.groups ?? {}
  return name === '' ? null : { name: name.replace(/[\s,;]+$/, ''), kind: 'remark', text }
}

function ofRelation(raw: string, isHalf: boolean): Aside | null {
  const { name = '', text = '' } = careOf.exec(raw)?.groups ?? {}
  if (name !== '') return { name: name.replace(/[\s,;]+$/, ''), kind: isCompany(text) ? 'company' : 'remark', text }
  const found = remarkOf(childOf.exec(raw)) ?? remarkOf(born.exec(raw))
  return found === null || isHalf ? found : withGivenBehind(found)
}

/** `Mme AMRANI née TAZI Khadija` is Khadija Amrani: the given name stands behind the one that she was born with. */
function withGivenBehind(found: Aside): Aside {
  const { name, title } = takeTitle(found.name)
  const [given = '', ...families] = found.text.split(/\s+/).slice(1).toReversed()
  const family = families.at(0) ?? ''
  const isApart = isCapitals(family) && /^\p{Lu}\p{Ll}/u.test(given)
  const isGiven =
    /^\p{L}[\p{L}\p{M}'’-]+$/u.test(given) &&
    (isApart || (isGivenWord(given) && !isFamilyWord(given) && !isGivenWord(family)))
  if (family === '' || name.includes(' ') || !isGiven || isGivenWord(name)) return found
  return { ...found, name: `${title === null ? '' : `${title} `}${given} ${name}` }
}

/** `Hans Meier und Frau`. Of one word nobody can say whether the family is meant: `Bello & family`. */
function ofCompanion(raw: string, isHalf: boolean): Aside | null {
  if (eastAsian.test(raw)) return remarkOf(eastAsianCompanion.exec(raw))
  const found = remarkOf(withCompanion.exec(raw))
  return isHalf || found?.name.includes(' ') ? found : null
}

/** `株式会社青空 営業部 山本 美咲` */
function ofFirmBefore(raw: string): Aside | null {
  const found = eastAsian.test(raw) ? takeFirmInFront(raw) : null
  return found === null ? null : { name: found.name, kind: 'company', text: found.firm, isBefore: true }
}

function ofAlias(raw: string): Aside | null {
  const found = findAlias(raw)
  return found === null ? null : { ...found, kind: 'remark' }
}

function ofDesk(raw: string, isHalf: boolean): Aside | null {
  const found = takeDesk(raw, isHalf)
  return found === null ? null : { name: found.name, kind: 'remark', text: found.desk }
}
