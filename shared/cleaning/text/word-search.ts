/** One way for each of `a`–`z` and `0`–`9`. */
const fanOut = 36

/**
 * Whether a text of ASCII has one of some words, whatever their case: as a whole word, of letters and digits, or as the
 * beginning of one. All of them are looked up at once, letter by letter, so that it costs the same for one and for thousands.
 *
 * @param words of `a`–`z` and `0`–`9`
 * @throws RangeError for any other word, since it would never be found
 */
export function createWordSearch(words: Iterable<string>, beginnings: Iterable<string> = []) {
  const { next, ends } = createTree(words, beginnings)
  return createSearch(next, ends)
}

/**
 * Whether the first word of a text, as `firstAsciiWord` gives it, is one of some words; an empty one is that of texts without
 * any, and one of other letters is never found. The first letter that leads nowhere ends it, as in nearly all texts.
 */
export function createFirstWordSearch(words: Iterable<string>): (text: string) => boolean {
  const { next, ends } = createTree([...words].filter(isOfTree), [])
  return (text) => {
    let [node, at] = [0, 0]
    while (at < text.length && stepOf(text.charCodeAt(at)) < 0) at++
    for (; at < text.length; at++) {
      const step = stepOf(text.charCodeAt(at))
      if (step < 0) break
      node = next[node * fanOut + step] ?? 0
      if (node === 0) return false
    }
    return ends[node] === 'word'
  }
}

const isOfTree = (word: string): boolean => /^[a-z\d]*$/.test(word)

/** The words letter by letter: for each beginning of one where the next letter leads. */
function createTree(words: Iterable<string>, beginnings: Iterable<string>) {
  const next: number[] = new Array(fanOut).fill(0)
  const ends: Found[] = [null]
  const add = (word: string, end: Found) => {
    let node = 0
    for (let at = 0; at < word.length; at++) {
      const step = stepOf(word.charCodeAt(at))
      if (step < 0) throw new RangeError(`${word} is no word of a-z and 0-9`)
      const place = node * fanOut + step
      if (next[place] === 0) {
        next[place] = ends.push(null) - 1
        for (let n = 0; n < fanOut; n++) next.push(0)
      }
      node = next[place] ?? 0
    }
    if (ends[node] !== 'beginning') ends[node] = end
  }
  for (const word of words) add(word, 'word')
  for (const beginning of beginnings) add(beginning, 'beginning')
  return { next: Uint16Array.from(next), ends }
}

type Found = 'word' | 'beginning' | null

const createSearch =
  (next: Uint16Array, ends: readonly Found[]) =>
  (text: string): boolean => {
    // Nowhere is `-1`: the word at hand is none of them.
    let node = 0
    for (let at = 0; at < text.length; at++) {
      const step = stepOf(text.charCodeAt(at))
      if (step < 0) {
        if (node > 0 && ends[node] === 'word') return true
        node = 0
      } else if (node >= 0) {
        node = next[node * fanOut + step] || -1
        if (node > 0 && ends[node] === 'beginning') return true
      }
    }
    return node > 0 && ends[node] === 'word'
  }

const stepOf = (code: number): number => {
  if (code >= 97 && code <= 122) return code - 97
  if (code >= 65 && code <= 90) return code - 65
  return code >= 48 && code <= 57 ? code - 22 : -1
}
