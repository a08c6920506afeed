import { isCompany } from '../../../cleaning/names/is-company.ts'
import { isDesk } from '../../../cleaning/names/read-role.ts'
import { particles } from '../../../cleaning/names/words/particles.ts'
import { foldKey } from '../../../cleaning/text/fold-key.ts'
import { readRemark } from '../../../cleaning/text/read-remark.ts'

/** What stands behind a name and is no part of it. */
export interface Aside {
  readonly name: string
  readonly kind: 'company' | 'remark'
  readonly text: string
}

const closing = /[)\]}）】］〕」』》]$/u
const opening = /[([{（【［〔「『《]/u
const longest = 200

/**
 * A firm, a desk or a remark behind a name, in brackets, behind ※ or behind a slash: `藤田直樹（株式会社富岡工業）`,
 * `Jasmine Koh / Sales`, `Yip [speaks Spanish]`. Null where nothing stands there, or what may be a name too: `(Tommy)`.
 */
export function readAside(raw: string): Aside | null {
  if (raw.length > longest) return null
  const split = splitBracket(raw) ?? splitSign(raw)
  if (split === null || !/\p{L}.*\p{L}/u.test(split.name)) return null
  const { name, text } = split
  if (saysSo(split)) return { name, kind: 'remark', text }
  if (isCompany(text)) return { name, kind: 'company', text }
  return isDesk(text) || isSentence(split) ? { name, kind: 'remark', text } : null
}

interface Split {
  readonly name: string
  readonly text: string
  readonly isMarked: boolean
}

/** `남궁은정（(주)새롬전자）`: a bracket may hold others. */
function splitBracket(raw: string): Split | null {
  if (!closing.test(raw)) return null
  const signs = [...raw]
  let depth = 0
  for (let at = signs.length - 1; at >= 0; at--) {
    const sign = signs[at] ?? ''
    if (closing.test(sign)) depth++
    else if (opening.test(sign) && --depth === 0) {
      return { name: trim(signs.slice(0, at).join('')), text: trim(signs.slice(at + 1, -1).join('')), isMarked: false }
    }
  }
  return null
}

function splitSign(raw: string): Split | null {
  if (!/[※/|]/.test(raw)) return null
  const [, name = '', sign = '', text = ''] = /^(.*\S)\s*(※|\s[/|]\s)\s*(\S.*)$/u.exec(raw) ?? []
  return name === '' ? null : { name: trim(name), text: trim(text), isMarked: sign === '※' }
}

const trim = (text: string) => text.trim()

/** By its mark, its question or its words, whatever it holds: `left company?` */
const saysSo = ({ text, isMarked }: Split): boolean => isMarked || /[?？]$/.test(text) || readRemark(text) === 'remark'

/** `née Jones` is a name. */
const bornAs = /^(?:née?|nee|born|geb(?:oren|orene)?|roz(?:ená)?|z domu|f(?:ödd)?|o\.?s|szül)\b/iu

/** Words that begin small, behind a name that does not. */
function isSentence({ name, text }: Split): boolean {
  const [first = '', second] = text.split(/\s+/)
  const isSmall = /^\p{Ll}/u.test(first) && !particles.has(foldKey(first)) && !bornAs.test(text)
  return second !== undefined && isSmall && !/^\p{Ll}/u.test(name)
}
