/** How many signs of a word are looked up; a blank behind it is one of them. */
const longest = 6

/** Beginnings of words: one of them begins a word of every text that is taken. */
type Need = readonly string[]

/** What a part of a pattern needs, and whether a word begins behind it. */
interface Part {
  readonly needs: readonly Need[]
  readonly isAtWord: boolean
}

/**
 * Of which words no text is without that a pattern takes: one of each list. Reads what the grammar is written in, letters,
 * blanks, groups and their signs for how often, and asks for nothing where it can't tell.
 */
export function neededWords(pattern: string): readonly Need[] {
  let at = 0

  function readChoice(isAtWord: boolean): Part {
    const branches = [readSequence(isAtWord)]
    while (pattern[at] === '|') {
      at++
      branches.push(readSequence(isAtWord))
    }
    const [only, other] = branches
    if (only !== undefined && other === undefined) return only
    const best = branches.map(({ needs }) => mostTelling(needs))
    return {
      needs: best.every((need) => need !== null) ? [[...new Set(best.flat())]] : [],
      isAtWord: branches.every((branch) => branch.isAtWord),
    }
  }

  function readSequence(begins: boolean): Part {
    const needs: Need[] = []
    let [isAtWord, word] = [begins, begins ? '' : null]
    const endWord = (end: string) => {
      if (word !== null && word !== '') needs.push([`${word}${end}`.slice(0, longest)])
      word = null
    }
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') {
      const { sign, group } = readAtom(isAtWord)
      const often = readOften()
      if (group !== null) {
        endWord('')
        if (often === '' || often === '+') needs.push(...group.needs)
        isAtWord = group.isAtWord && (often === '' || often === '+' || isAtWord)
      } else {
        const isBlank = sign === ' '
        if (often !== '' || !/[\p{L}\d ]/u.test(sign)) endWord('')
        else if (isBlank) endWord(' ')
        else if (word !== null) word += sign
        isAtWord = isBlank && (often === '' || isAtWord)
      }
      if (isAtWord) word = ''
    }
    endWord('')
    return { needs, isAtWord }
  }

  /** One sign, empty where it is one of several, or a group. */
  function readAtom(isAtWord: boolean): { readonly sign: string; readonly group: Part | null } {
    if (pattern.startsWith('(?:', at)) {
      at += 3
      const group = readChoice(isAtWord)
      at++
      return { sign: '', group }
    }
    const [whole = ''] = /^(?:\[[^\]]*\]|\\.|.)/su.exec(pattern.slice(at)) ?? []
    at += whole.length
    return { sign: whole.length === 1 ? whole : '', group: null }
  }

  function readOften(): string {
    const [often = ''] = /^(?:[?*+]|\{\d*,?\d*\})/.exec(pattern.slice(at)) ?? []
    at += often.length
    return often
  }

  return readChoice(true).needs
}

/** The one of the longest words. */
const mostTelling = (needs: readonly Need[]): Need | null =>
  needs.reduce<Need | null>((best, need) => (best === null || shortest(best) < shortest(need) ? need : best), null)

const shortest = (need: Need): number => Math.min(...need.map(({ length }) => length))

/** What a text may say in words of one pattern, with what may stand around it. */
export interface Phrase<K> {
  readonly says: K
  readonly pattern: string
  readonly before: string
  readonly behind: string
}

/**
 * What a text says that one of some phrases takes from its beginning to its end, the first of them. Together they are larger
 * than any expression that runs fast: each is asked alone, and only where its words are there.
 */
export function createPhraseReader<K>(phrases: readonly Phrase<K>[]): (text: string) => K | null {
  const idsOfNeeds = new Map<string, number>()
  const idsByBeginning = new Map<string, number[]>()
  const idOf = (need: Need): number => {
    const known = idsOfNeeds.get(need.join('|'))
    if (known !== undefined) return known
    const id = idsOfNeeds.size
    idsOfNeeds.set(need.join('|'), id)
    for (const one of need) idsByBeginning.set(one, [...(idsByBeginning.get(one) ?? []), id])
    return id
  }
  const rules = phrases.map((phrase) => ({
    says: phrase.says,
    needs: neededWords(phrase.pattern).map(idOf),
    takes: createTest(phrase),
  }))
  return (text) => {
    const met: boolean[] = []
    for (const word of text.split(' ')) {
      for (let length = 1; length <= Math.min(longest, word.length + 1); length++)
        for (const id of idsByBeginning.get(length > word.length ? `${word} ` : word.slice(0, length)) ?? none)
          met[id] = true
    }
    for (const { says, needs, takes } of rules) if (needs.every((id) => met[id]) && takes(text)) return says
    return null
  }
}

const none: readonly number[] = []

/** Built on first use. */
function createTest({ pattern, before, behind }: Phrase<unknown>): (text: string) => boolean {
  let whole: RegExp | undefined
  return (text) => {
    whole ??= new RegExp(`^(?:(?:${before}) )*(?:${pattern})(?: (?:${behind}))*$`, 'u')
    return whole.test(text)
  }
}
