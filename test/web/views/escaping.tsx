import type { JSX } from 'hono/jsx/jsx-runtime'
import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { en } from '../../../web/messages/en/index.ts'
import type { PageRequest } from '../../../web/request/request.ts'
import type { Screen } from '../../../web/route.ts'
import { Document } from '../../../web/views/document.tsx'
import { unwantedWords } from '../../architecture/rules/unwanted-words.ts'
import { notices } from './hostile/imports.ts'

/** What a page would do something with, if it stood in it as it is. */
export const hostile = `x"'><img src=x onerror=alert(1)><script>alert(2)</script>&amp;{{7*7}}`
export const user = { kind: 'user', id: hostile, email: hostile, name: hostile, role: 'administrator' } as const
export const request: PageRequest = {
  call: { actor: user, requestId: hostile },
  params: { id: hostile },
  query: new URLSearchParams({ import: hostile, after: hostile, from: hostile, search: hostile, next: `/${hostile}` }),
  address: hostile,
  session: hostile,
  scheme: 'http',
  messages: en,
  raw: new Request('http://localhost/'),
}
export const wrongFields = new AppError('input.invalid', textOf('requests.asSaid', { words: hostile }), {
  fields: {
    email: textOf('requests.asSaid', { words: hostile }),
    [hostile]: textOf('requests.asSaid', { words: hostile }),
  },
})
export const conflict = new AppError('state.conflict', textOf('requests.asSaid', { words: hostile }))

export const inFrame = (screen: Screen): JSX.Element => (
  <Document screen={screen} frame={{ user, review: 1, duplicates: 1, notices: notices(hostile) }} />
)
export const part = (screen: Screen): JSX.Element => <ul>{screen.part}</ul>

/** What people read on a page, or are told of it, without what the data says. */
function textsOf(html: string): string {
  const told = [...html.matchAll(/\s(?:aria-label|title|placeholder|alt|value)="([^"]*)"/g)].map(([, text]) => text)
  const body = html.replace(/<(script|style|template)\b.*?<\/\1>/gs, ' ').replace(/<[^>]*>/g, ' ')
  return [...told, body].join(' \n ').replaceAll(escaped, ' ')
}

const escaped = String(<b>{hostile}</b>).replace(/<\/?b>/g, '')

/** Tests that on each of these pages the hostile is text, and that the page's own words are plain. */
export function stayText(pages: Readonly<Record<string, JSX.Element>>): void {
  test.each(Object.entries(pages))('on the page %s', async (_, page) => {
    const html = String(await page)
    expect(html).toContain('x&quot;&#39;&gt;&lt;img')
    expect(html).not.toContain('<img')
    expect(html).not.toContain('<script>')
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<[^>]+\son\w+/)
    expect(textsOf(html)).toMatch(/[A-Za-z]{3}/)
    expect(textsOf(html)).not.toMatch(unwantedWords)
  })
}
