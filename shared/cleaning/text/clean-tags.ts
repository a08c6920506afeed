import { parseJson } from '../../parse-json.ts'
import { blank, type Sure, sure } from '../cleaned.ts'
import { isBlank } from './is-blank.ts'
import { tidyText } from './tidy-text.ts'

export type TagsRule = 'tags.listed'
export type CleanedTags = Sure<string[], TagsRule, never>

/**
 * The tags of a cell, in their order and as written, each once whatever its case. Between them: comma, semicolon, bar,
 * their East Asian forms, `:::` (Google Contacts), or a line break; `#vip #hk` is two as well. A JSON list of texts is those.
 */
export function cleanTags(raw: string): CleanedTags {
  const tags = new Map<string, string>()
  for (const tag of readJson(raw) ?? listed(tidyText(raw)).map(unwrap)) {
    const key = tag.normalize('NFKC').toLowerCase()
    if (!isBlank(tag, 'tags') && !tags.has(key)) tags.set(key, tag)
  }
  const found = [...tags.values()]
  if (found.length === 0) return blank
  return sure(found, found.join(', ') === raw ? null : 'tags.listed')
}

const listed = (text: string): string[] =>
  text.split(/^#[^\s#,;]+(?: #[^\s#,;]+)+$/.test(text) ? ' ' : /:::|[,;|、，；｜،\n]/)

const unwrap = (part: string): string => part.replace(/^[\s#*"'[\]{}]+|(?<![\s"'[\]{}])[\s"'[\]{}]+$/g, '')

function readJson(raw: string): string[] | null {
  if (!/^\s*\[/.test(raw)) return null
  const list = parseJson(raw)
  return Array.isArray(list) && list.every((tag) => typeof tag === 'string') ? list.map(tidyText) : null
}
