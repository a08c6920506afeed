/** Somebody who can be mentioned. */
export interface Colleague {
  readonly id: string
  /** Empty for who has been invited and has not joined yet. */
  readonly name: string
  readonly email: string
}

export interface Mention {
  readonly userId: string
  /** As it stands behind the @. */
  readonly written: string
}

/** So many people are mentioned in one note at most; those behind stay text. */
export const mentionsMax = 50

/**
 * Who is mentioned in a text, each once, in the order of their first mention: an @ that begins a word, and behind it the
 * whole e-mail address of a colleague, or a name that one of them alone has, whatever its capitals. The longest one counts.
 * What may mean several people, or nobody, stays text.
 */
export function findMentions(text: string, colleagues: readonly Colleague[]): Mention[] {
  const known = namesOf(colleagues)
  const found = new Map<string, Mention>()
  for (const at of placesOf(text)) {
    const mention = readMention(text, at, known)
    if (mention !== undefined && !found.has(mention.userId)) found.set(mention.userId, mention)
    if (found.size === mentionsMax) break
  }
  return [...found.values()]
}

/** What is written behind the @ to mention somebody: the name, where nobody else has it, or else the e-mail address. */
export function mentionOf(colleague: Colleague, colleagues: readonly Colleague[]): string {
  const { name, email } = colleague
  const [sole] = findMentions(`@${name}`, colleagues)
  return sole?.userId === colleague.id && sole.written === name ? name : email
}

type Name = readonly [name: string, userId: string | null]

/** Each name in small letters, by its first letter, the longest first; with null for one that several people have. */
function namesOf(colleagues: readonly Colleague[]): ReadonlyMap<string, readonly Name[]> {
  const names = new Map<string, string | null>()
  for (const { id, name, email } of colleagues) {
    for (const called of new Set([name.toLowerCase(), email.toLowerCase()])) {
      if (called.trim() === '') continue
      const other = names.get(called)
      names.set(called, other === undefined || other === id ? id : null)
    }
  }
  return Map.groupBy(
    [...names].sort(([a], [b]) => b.length - a.length),
    ([name]) => name.charAt(0),
  )
}

/** Where a name may begin: behind an @ that is in no word, as that of an e-mail address is. */
const placesOf = (text: string): number[] =>
  [...text.matchAll(/(?<![\p{L}\p{M}\p{N}._%+-])@/gu)].map(({ index }) => index + 1)

function readMention(text: string, at: number, known: ReturnType<typeof namesOf>): Mention | undefined {
  for (const [name, userId] of known.get(text.charAt(at).toLowerCase()) ?? []) {
    const written = text.slice(at, at + name.length)
    if (written.toLowerCase() !== name || isWithinWord(text.slice(at + name.length))) continue
    // The longest name that fits is meant: where several people have it, none of them is.
    return userId === null ? undefined : { userId, written }
  }
  return undefined
}

/** Whether a word, or an address, is not over here. */
const isWithinWord = (rest: string): boolean => /^(?:[\p{L}\p{M}\p{N}_]|[.@-][\p{L}\p{N}])/u.test(rest)
