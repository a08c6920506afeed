import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, root } from './layers.ts'
import { findTexts, listTexts } from './rules/find-texts.ts'
import { unwantedWords } from './rules/unwanted-words.ts'

/** Folders whose texts are still on their way into the catalogues. */
const pending: readonly string[] = []

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const scripts = readdirSync(join(root, 'web/assets')).filter((name) => name.endsWith('.js'))
const files = [...listFiles('web/views', 'web/words'), ...scripts.map((name) => `web/assets/${name}`)]

describe('every text of a screen stands in a catalogue', () => {
  test('so that views, words and scripts have none of their own', () => {
    expect(files.length).toBeGreaterThan(80)
    const checked = files.filter((path) => !pending.some((folder) => path.startsWith(folder)))
    const found = checked.flatMap((path) =>
      findTexts(path, read(path)).map(({ line, text }) => `${path}:${line} ${text}`),
    )
    expect(found).toEqual([])
  })

  test.each([
    '<p>Nothing yet</p>',
    '<p>{count} rows</p>',
    '<>or {name}</>',
    "<p>{isNew ? 'add' : t.save}</p>",
    "<p>{isNew && 'added'}</p>",
    `<p>{\`\${count} rows\`}</p>`,
    "<p>{count + ' rows'}</p>",
    '<input placeholder="e-mail" />',
    '<nav aria-label="pages" />',
    "<nav aria-label={isNew ? t.add : 'edit'} />",
    '<img alt="chart" />',
    `<a title={\`from \${name}\`}>1</a>`,
    '<Bars title="types" />',
    '<Field hint="One a line." />',
    '<Figure name="Customers" />',
    '<p data-sent="Sent. One moment" />',
    "({ title: 'statistics', main })",
    "[['', 'Not known'], ...countries]",
    "({ browser: 'from the browser' })",
    "(code === 'none' ? 'No country' : code) satisfies string",
    "say('Choose a file first.')",
  ])('%s has one', (source) => expect(findTexts('example.tsx', `const x = ${source}`)).toHaveLength(1))

  test.each([
    '<p class="muted nowrap">{t.none}</p>',
    "<p class={isOn ? 'chip chip on' : 'chip'}>1–50</p>",
    '<a hx-trigger="input changed delay:200ms, search" href={path} />',
    "({ 'hx-swap': 'outerHTML show:top', 'Two words': t.x })",
    '<code>npm run -s harbour</code>',
    '<kbd>j</kbd>',
    '<path d="M13 3h8 v10.5" />',
    "page.state === 'failed' ? t.failed : t.done",
    "<p>{state === 'failed' && t.failed}</p>",
    "toneOf(item) ?? 'badge badge-warn'",
    "form.querySelector('input, select')",
    "transfer.types.includes('Files')",
    '<b>&nbsp;</b>',
    "new Error('No such asset')",
    "'en' as 'English words'",
  ])('%s has none', (source) => expect(findTexts('example.tsx', `const x = ${source}`)).toEqual([]))

  test('and where it is read', () =>
    expect(findTexts('example.tsx', 'const a = 1\nconst b = <b>No name</b>')).toEqual([{ text: 'No name', line: 2 }]))
})

describe('the words of the catalogues', () => {
  test('are those of the glossary', () => {
    const catalogues = listFiles('web/messages/en')
    expect(catalogues.length).toBeGreaterThan(10)
    const texts = catalogues.flatMap((path) => listTexts(path, read(path)).map((text) => `${path} ${text}`))
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((text) => unwantedWords.test(text))).toEqual([])
  })

  test.each(['20 rows are held', 'Take it back', 'A receipt', 'phone_raw', 'Every chunk'])('"%s" has another', (text) =>
    expect(unwantedWords.test(text)).toBe(true),
  )
})
