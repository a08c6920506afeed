export interface CommentedNumber {
  readonly number: string
  /** What is written before and behind it, each in one piece. */
  readonly comments: readonly string[]
}

const bracket = '[([（【]([^()[\\]（）【】]*\\p{L}[^()[\\]（）【】]*)[)\\]）】]'
const bracketBefore = new RegExp(`^${bracket}[\\s:：,;–—-]*(?=[+\\d(])`, 'u')
// `after 3: …`, `9-17 Uhr: …`: no more than two digits stand together in a time of the day.
const colonBefore = /^((?:(?!\d{3})[^+])*\p{L}(?:(?!\d{3})[^+])*)[:：]\s*(?=[+\d(])/u
const wordsBefore = /^([^\d+(]*\p{L}[^\d+(]*?)[\s:：,;.–—=>-]*(?=[+\d(])/u
const bracketBehind = new RegExp(`^(.*\\d\\)?)[\\s,;–—-]*${bracket}$`, 'su')
const wordsBehind = /^(.*?\d\)?)(?:[\s,;–—※-]+|(?![ -~]))(?!ext \d{1,7}$)(\p{L}[^()[\]]*)$/su

/** A number and what is written round it, in brackets or as words of its own: `9123 4567 (after 6pm only)`; or null. */
export function splitComment(text: string): CommentedNumber | null {
  const comments: string[] = []
  let number = text
  for (let at = 0; at < 6; at++) {
    const rest = cut(number, comments)
    if (rest === null) break
    number = rest
  }
  return comments.length === 0 ? null : { number, comments }
}

function cut(text: string, comments: string[]): string | null {
  const before = colonBefore.exec(text) ?? bracketBefore.exec(text) ?? wordsBefore.exec(text)
  if (before !== null) return keep(text.slice(before[0].length), before[1] ?? '', comments)
  const behind = bracketBehind.exec(text) ?? wordsBehind.exec(text)
  return behind === null ? null : keep(behind[1] ?? '', behind[2] ?? '', comments)
}

function keep(number: string, comment: string, comments: string[]): string {
  comments.push(comment.trim().replace(/[!.]+$/, ''))
  return number.trim()
}
