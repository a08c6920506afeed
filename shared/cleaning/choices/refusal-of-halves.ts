import { isGivenWord } from '../names/is-given-word.ts'
import { isFamilyWord } from '../names/words/family-names.ts'
import { tidyText } from '../text/tidy-text.ts'
import { holdsFirstWord, isRefusal, type Refusal, readRefusal } from './means-do-not-contact.ts'
import { splitRefusal } from './split-refusal.ts'
import { hasKeyWord } from './wishes/read-wish.ts'

const longest = 60

/**
 * What the two halves of a name say together, where neither is a name: `Do Not` and `Call`, `Nicht` and `anrufen`. Asked of
 * what two people's names may say too, and of what a note would be asked about.
 */
export function readHalves(first: string, last: string): Refusal | null {
  if (first.length + last.length > longest || !(mayBeHalf(first) && mayBeHalf(last))) return null
  const halves = [tidyText(first), tidyText(last)]
  if (halves.includes('') || !mayRefuse(halves.join(' '))) return null
  const said = joinsOf(halves).map(readWhole)
  return said.find((one) => one === 'refused') ?? said.find((one) => one === 'unclear') ?? null
}

/**
 * What two cells beside each other say together, neither of which says it alone: `bitte nicht` as a town, and `mehr anrufen`
 * behind it.
 */
export function readCut(front: string, end: string): Refusal | null {
  if (front.length + end.length > longest || !isWords(front) || !isWords(end)) return null
  const halves = [tidyText(front), tidyText(end)]
  if (!mayRefuse(halves.join(' ')) || halves.some((half) => isRefusal(half) || readRefusal(half) !== null)) return null
  const joins = eastAsian.test(halves.join('')) ? [halves.join(' '), halves.join('')] : [halves.join(' ')]
  if (joins.some((text) => splitRefusal(text) === '' || isRefusal(text))) return 'refused'
  return joins.some((text) => readRefusal(text) !== null) ? 'unclear' : null
}

const isWords = (text: string): boolean => /\p{L}{2}|[\u3040-\u9fff]/u.test(text) && !/[\d@]/.test(text)

const mayRefuse = (text: string): boolean =>
  eastAsian.test(text) ? eastAsianHints.test(text) : holdsFirstWord(text) || hasKeyWord(text)

/** Most rows end here: of the names only short ones are words of refusals as well. */
const mayBeHalf = (half: string): boolean => half.length < 5 || !/^[A-Z][a-z]+$/.test(half) || !isGivenWord(half)

const eastAsian = /[\u3040-\u9fff\uac00-\ud7af]/
/** Without one of these no refusal is written in Chinese, Japanese or Korean. */
const eastAsianHints =
  /[不勿别別禁拒谢謝毋唔無无停止绝絕切黑屏退取死故亡逝断斷被]|しないで|するな|お断|遠慮|ストップ|ブロック|ブラック|NG|연락|전화|문자|메일|광고|마케팅|영업|방문|수신|홍보|구독|금지|거부|거절|차단|사절|블랙|사망|별세|고인|작고/u

/** In both orders; where nothing parts words, without a blank as well. */
function joinsOf(halves: readonly string[]): string[] {
  const turned = halves.toReversed()
  const joins = [halves.join(' '), turned.join(' ')]
  return /[\u3040-\u9fff]/.test(joins[0] ?? '') ? [...joins, halves.join(''), turned.join('')] : joins
}

function readWhole(text: string): Refusal | null {
  const names = text.split(' ').filter((word) => isGivenWord(word) || isFamilyWord(word))
  // The Robinson list is one, and Robinson List may be somebody.
  if (splitRefusal(text) === '' || isRefusal(text)) return names.some((word) => word.length > 4) ? 'unclear' : 'refused'
  return names.length === 0 && readRefusal(text) !== null ? 'unclear' : null
}
