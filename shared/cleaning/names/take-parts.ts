import { type MarkKind, markKind } from './read-role.ts'

const apart = /[()[\]（）【】［］,，|•·:：~;；、/／–—−-]/u

/** A name cell without what stands apart from the name in it. */
export interface Parts {
  readonly name: string
  /** As written; of roles the one nearest to the name. */
  readonly role: string | null
  readonly title: string | null
  /** How many were taken. */
  readonly count: number
}

const behind = [
  /^(?<name>.*?\S)\s*[([（【［]\s*(?<part>[^()[\]（）【】［］]+?)\s*[)\]）】］]$/u,
  /^(?<name>.*\S)(?:\s+[-–—−|•·:：~]+\s*|[-–—−]+\s+|\s*[/／|;；、]\s*)(?<part>[^\s].*)$/u,
  /^(?<name>.*\S)\s*[,，]\s*(?<part>[^,，]*\S)$/u,
]
const before = [
  /^[([（【［]\s*(?<part>[^()[\]（）【】［］]+?)\s*[)\]）】］]\s*(?<name>\S.*)$/u,
  /^(?<part>[^,，:：|/]*?\S)(?:\s+[-–—−|•·~]+\s*|[-–—−]+\s+|\s*[:：/|,，]\s*)(?<name>\S.*)$/u,
]

/**
 * Takes roles, post-nominals and titles from a name that a comma, a dash, a slash or brackets set apart.
 *
 * @param kinds what is taken; all kinds where it is left out
 */
export function takeParts(text: string, kinds?: readonly MarkKind[]): Parts {
  let parts: Parts = { name: text, role: null, title: null, count: 0 }
  if (!apart.test(text)) return parts
  // No name is longer, and nobody has more than a few.
  for (let n = 0; n < 5 && text.length <= 200; n += 1) {
    const found = findPart(parts.name, behind, kinds) ?? findPart(parts.name, before, kinds ?? ['role', 'title'])
    if (found === null) break
    parts = {
      name: found.name,
      role: found.kind === 'role' ? found.part : parts.role,
      title: found.kind === 'title' ? found.part : parts.title,
      count: n + 1,
    }
  }
  return parts
}

interface Found {
  readonly name: string
  readonly part: string
  readonly kind: MarkKind
}

function findPart(text: string, patterns: readonly RegExp[], kinds?: readonly MarkKind[]): Found | null {
  for (const pattern of patterns) {
    const { name = '', part = '' } = pattern.exec(text)?.groups ?? {}
    const kind = part === '' || part.length > 80 ? null : markKind(part)
    if (kind !== null && (kinds?.includes(kind) ?? true)) return { name, part, kind }
  }
  return null
}
