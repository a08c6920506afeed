import { headerWords } from '../normalize-header.ts'

/** A part of a header that stands by itself: between signs, or in a script of its own. */
export interface HeaderPart {
  readonly words: readonly string[]
  readonly script: string
}

const signs = /[/|\\()[\]{}<>:;,+&•·・･\n\r\t（）「」『』【】《》〈〉、，：；／｜]+|\s[-–—]\s/
/** `Ansprechpartner:in`, `Kund*innen`, `Betreuer/-in`, `AnsprechpartnerIn` */
const womenToo = /(?<=\p{Ll})(?:[:*·]|\/-?|\(-?)in(?:nen)?\b\)?|(?<=\p{Ll}{3}er)(?:_in|In)(?:nen)?(?![\p{L}\p{N}])/gu
/** Scripts of which one word may have several. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}〒ー]/u],
  ...['Latin', 'Hangul', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Devanagari', 'Thai'].map(
    (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
  ),
]

/** The parts of a header, in their order: of `Country/Region 国家` three. */
export const headerParts = (column: string): HeaderPart[] =>
  column
    .normalize('NFKC')
    .replace(/^\s*\(?\d{1,2}[.)、]\s*(?=\p{L})/u, '')
    .replace(womenToo, '')
    .split(signs)
    .flatMap(splitScripts)
    .map(({ text, script }) => ({ words: headerWords(text), script }))
    .filter(({ words }) => words.length > 0)

function splitScripts(text: string): { text: string; script: string }[] {
  const parts: { text: string; script: string }[] = []
  for (const sign of text) {
    const last = parts.at(-1)
    const script = scriptOf(sign)
    if (last === undefined) parts.push({ text: sign, script })
    else if (script === '' || last.script === '' || script === last.script) {
      last.text += sign
      if (last.script === '') last.script = script
    } else parts.push({ text: sign, script })
  }
  return parts
}

/** Empty for what stands in texts of any script. */
const scriptOf = (sign: string): string =>
  scripts.find(([, pattern]) => pattern.test(sign))?.[0] ?? (/\p{L}/u.test(sign) ? 'other' : '')
