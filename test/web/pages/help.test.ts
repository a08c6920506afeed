import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '../../../shared/messages/language.ts'
import { catalogues } from '../../../web/messages/catalogues.ts'
import { guideLabels } from '../../../web/views/help/labels.ts'
import { openWeb } from '../open-web.ts'

const web = await openWeb()
afterAll(() => web.parts.close())

const see = (path: string, language = 'en') =>
  web.get(path, { cookie: web.cookieOf('administrator'), 'accept-language': language })
const namesIn = (step: string) => [...step.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
const english = catalogues.en.help.chapters

describe.each(languages)('the guide in %s', (language) => {
  const t = catalogues[language]
  const labels = guideLabels(t)

  test('names in each step the same labels and keys as in English, and each label of the list', () => {
    const named = new Set<string>()
    for (const [chapter, { steps }] of Object.entries(t.help.chapters)) {
      const { steps: ours } = english[chapter as keyof typeof english]
      expect(steps.map((step) => namesIn(step).sort())).toEqual(ours.map((step) => namesIn(step).sort()))
      for (const name of steps.flatMap(namesIn)) named.add(name)
    }
    const keys = [...named].filter((name) => name.startsWith('key:'))
    expect([...named].sort()).toEqual([...Object.keys(labels), ...keys].sort())
  })

  test('shows the words of the screens, and leads to pages that are there', async () => {
    const page = await (await see('/help', language)).text()
    expect(/<main.*<\/main>/s.exec(page)?.[0]).not.toMatch(/\{\w/)
    for (const { text } of Object.values(labels)) expect(page).toContain(text)
    for (const href of new Set(Object.values(labels).flatMap((label) => ('href' in label ? [label.href] : []))))
      expect([href, (await see(href, language)).status]).toEqual([href, 200])
  })
})

test('each page leads to its chapter', async () => {
  const help = await (await see('/help')).text()
  const pages = [
    '/today',
    '/customers',
    '/imports',
    '/review',
    '/companies',
    '/duplicates',
    '/statistics',
    '/settings/users',
    '/account',
  ]
  const chapters = new Set<string>()
  for (const path of pages) {
    const [, chapter = ''] = /href="\/help#(\w+)"/.exec(await (await see(path)).text()) ?? []
    expect(help, path).toContain(`<section id="${chapter}"`)
    chapters.add(chapter)
  }
  expect(chapters.size).toBeGreaterThan(5)
  expect(await (await see('/keys')).text()).toContain('href="/help"')
})

test('the keys that it names are those of the sheet, or written', async () => {
  const sheet = await (await see('/keys')).text()
  const keys = Object.values(english)
    .flatMap(({ steps }) => steps.flatMap(namesIn))
    .filter((name) => name.startsWith('key:'))
  for (const key of keys.map((name) => name.slice(4)).filter((name) => name !== '@'))
    for (const part of key.split(' ')) expect(sheet.toLowerCase()).toContain(`<kbd>${part.toLowerCase()}</kbd>`)
})
