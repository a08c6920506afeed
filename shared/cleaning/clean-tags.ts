import { blank, type Cleaned, sure } from './cleaned.ts'
import { isBlank } from './is-blank.ts'
import { tidyText } from './tidy-text.ts'

/**
 * The tags of a cell, in their order and as written, each once whatever its case. Between them: comma, semicolon, bar,
 * their East Asian forms, or a line break; `#vip #hk` is two as well.
 */
export function cleanTags(raw: string): Cleaned<string[]> {
  const tags = new Map<string, string>()
  for (const part of listed(tidyText(raw))) {
    const tag = part.replace(/^[\s#"'[\]{}]+|[\s"'[\]{}]+$/g, '')
    const key = tag.normalize('NFKC').toLowerCase()
    if (!isBlank(tag, 'tags') && !tags.has(key)) tags.set(key, tag)
  }
  const found = [...tags.values()]
  if (found.length === 0) return blank
  return sure(found, found.join(', ') === raw ? null : 'tags.listed')
}

const listed = (text: string): string[] =>
  text.split(/^#[^\s#,;]+(?: #[^\s#,;]+)+$/.test(text) ? ' ' : /[,;|、，；｜،\n]/)
