import type { Child } from 'hono/jsx'
import { en } from '../../web/messages/en/index.ts'
import type { Messages } from '../../web/messages/messages.ts'

/** Every English text in ⟦ ⟧, so that what comes from elsewhere is seen. */
export const marked: Messages = mark(en)

function mark<T>(entry: T, name = ''): T {
  // A code for the browser.
  if (name === 'lang' || entry === '') return entry
  if (typeof entry === 'string') return `⟦${entry}⟧` as T
  if (typeof entry === 'function') return ((...values: unknown[]) => markSaid(entry(...values))) as T
  if (typeof entry !== 'object' || entry === null) return entry
  return Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, mark(one, key)])) as T
}

function markSaid(said: Child | Readonly<Record<string, unknown>>): unknown {
  if (typeof said === 'string') return said === '' ? said : `⟦${said}⟧`
  return <>⟦{said as Child}⟧</>
}

/** What a page says outside of ⟦ ⟧, between its tags and in what is read aloud. */
export function unmarkedOf(html: string): string[] {
  const shown = html.replace(/<(script|style|svg|code)\b.*?<\/\1>/gs, ' ')
  const labels = [...shown.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)].map(([, label = '']) => label)
  const between = shown.replace(/<[^>]*>/g, '\n')
  return [between, ...labels].flatMap(outside).filter((text) => /\p{L}/u.test(text))
}

function outside(text: string): string[] {
  let depth = 0
  let found = ''
  for (const char of text) {
    if (char === '⟦') depth++
    else if (char === '⟧') depth--
    else if (depth === 0) found += char
  }
  return found
    .split('\n')
    .map((line) => line.replace(/&#?\w+;/g, '').trim())
    .filter((line) => line !== '')
}
