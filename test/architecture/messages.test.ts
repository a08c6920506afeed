import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles, root } from './layers.ts'
import { findSentences } from './rules/find-sentences.ts'
import { findTexts, listTexts } from './rules/find-texts.ts'
import { unwantedWords } from './rules/unwanted-words.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const scripts = readdirSync(join(root, 'web/assets')).filter((name) => name.endsWith('.js'))
const files = [...listFiles('web/views', 'web/words'), ...scripts.map((name) => `web/assets/${name}`)]

const findAll = (paths: readonly string[], find: typeof findTexts) =>
  paths.flatMap((path) => find(path, read(path)).map(({ line, text }) => `${path}:${line} ${text}`))

describe('every text of a screen stands in a catalogue', () => {
  test('so that views, words and scripts have none of their own', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(findAll(files, findTexts)).toEqual([])
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

/** Files and folders with words that no screen shows, or that come later, each with its reason. */
const excepted: Readonly<Record<string, string>> = {
  'web/views/': 'looked at above, with what stands between tags',
  'web/words/': 'looked at above',
  'web/messages/': 'the catalogues themselves',
  'shared/messages/': 'the catalogues themselves',
  'web/send-news.ts': 'the format of server-sent events',
  'web/api/examples.ts': 'what a program may send',
  'shared/auth/common-passwords.ts': 'passwords that people use often',
  'shared/config.ts': 'for who starts a process, at a terminal',
  'shared/auth/providers/settings/': 'for who starts a process, at a terminal',
  'shared/auth/providers/saml/': 'names of elements; what is wrong with an answer is for the log alone',
  'shared/open-deps.ts': 'for who starts a process, at a terminal',
  'shared/jobs/migrate-queue.ts': 'SQL as text, for one connection',
  'shared/db/backups/': 'SQL as text, for one connection',
  'shared/db/changes/listen.ts': 'SQL as text, for one connection',
  'shared/db/session-lock.ts': 'SQL as text, for one connection',
  'shared/db/schema/': 'for who starts a process, and the file schema.sql',
  'shared/importing/mapping/naming/': 'names of columns in files',
  'shared/importing/mapping/synonyms/': 'names of columns in files',
  'shared/importing/mapping/values/two-meanings.ts': 'names of columns in files',
  'shared/importing/mapping/values/find-contradiction.ts': 'names of kinds of values',
  'shared/importing/mapping/find-named-field.ts': 'names of columns in files',
  'shared/customers/people/': 'names of people and the words that stand beside them',
  'shared/matching/prepare/': 'words that stand in cells',
  'shared/matching/sounds/': 'how characters and syllables are read',
  'shared/xml/': 'what is wrong with XML is told to the code that reads it',
  'shared/cleaning/': 'words that stand in cells',
  'shared/csv/detect/encoding/candidates.ts': 'codes of languages',
  'shared/csv/detect/encoding/letter-pairs.ts': 'letters of languages',
  'shared/csv/detect/name-columns.ts': 'names of columns in files',
  'shared/csv/detect/weigh-dialect.ts': 'a pattern',
  'shared/csv/html/': 'names of elements, characters and tables',
  'shared/csv/ods/': 'names of elements, formats of numbers',
  'shared/csv/refuse-file.ts': 'the first bytes of kinds of files',
  'shared/csv/vcard/read-cards.ts': 'names of columns in files',
  'shared/csv/xml-2003/': 'names of elements and types, formats of numbers',
  'shared/csv/xlsx/workbook.ts': 'names of parts of a workbook, and formats of its numbers',
  'shared/csv/xlsx/read-sheet.ts': 'a format of numbers',
  'shared/importing/reading/footer-words.ts': 'words that stand in cells',
  'shared/importing/reading/signature-words.ts': 'words that stand in cells',
  'shared/importing/reading/notice-words.ts': 'words that stand in cells',
  'shared/importing/reading/program-notices.ts': 'words that stand in cells',
  'shared/importing/reading/source-name.ts': 'words that stand in the names of files',
}

describe('what functions and the code below them say stands in a catalogue too', () => {
  const isExcepted = (path: string) => Object.keys(excepted).some((start) => path.startsWith(start))
  const all = listFiles('functions', 'shared', 'web')
  const checked = all.filter((path) => !isExcepted(path))

  test('so that nothing else has sentences', () => {
    expect(checked.length).toBeGreaterThan(250)
    expect(findAll(checked, findSentences)).toEqual([])
  })

  test('and every exception is there', () =>
    expect(Object.keys(excepted).filter((start) => !all.some((path) => path.startsWith(start)))).toEqual([]))

  test.each([
    "throw new AppError('not-found', 'There is no such import.')",
    "throw new AppError('not-found', ask('such import'))",
    `x = error('state.conflict', \`\${called} has it\`)`,
    `x = \`There are \${count}\``,
    `x = \`Column \${count}\``,
    `x = \`\${count} rows\``,
    "x = isOver ? 'It is over.' : text",
    "x = z.string().min(1, 'Give it a name')",
    "x = z.string().min(1, { error: 'Give it a name' })",
    "x = { label: 'Country' }",
    "x = new Map([['country_code', 'Country']])",
    "x = { email: 'Write the whole address.' }",
    "x = ['by hand', 'byFile'].map(say)",
    "x = <p title='Two words'>{a}</p>",
  ])('%s has one', (source) => expect(findSentences('example.tsx', source)).toHaveLength(1))

  test.each([
    "import { a } from './two words.ts'",
    "type A = 'two words'",
    "throw new Error('There is no such step')",
    "throw new TypeError('No such step')",
    "deps.log.warn({ err }, 'The lease was not renewed')",
    "x = defineFunction({ name: 'a.b', summary: 'Does a thing.' })",
    `x = sql\`select a from b where c = \${d} and e\``,
    "x = sql.raw('for update')",
    "x = db.selectFrom('imports as i').where('a', 'is not', null)",
    "x = textOf('imports.none')",
    "x = { 'Two words': 1 }",
    "x = { 'content-type': 'text/csv; charset=utf-8' }",
    `x = \`\${first} \${last}\``,
    "x = 'created'",
    "class Fenced extends Error { override readonly name = 'Fenced' }",
    'x = /two words/',
    '/** Two words. */',
  ])('%s has none', (source) => expect(findSentences('example.tsx', source)).toEqual([]))
})

describe('the words of the catalogues', () => {
  test('are those of the glossary', () => {
    // What `harbour verify` says at a terminal names chunks.
    const catalogues = listFiles('web/messages/en', 'shared/messages/en').filter((path) => !path.endsWith('/checks.ts'))
    expect(catalogues.length).toBeGreaterThan(10)
    const texts = catalogues.flatMap((path) => listTexts(path, read(path)).map((text) => `${path} ${text}`))
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.filter((text) => unwantedWords.test(text))).toEqual([])
  })

  test.each(['20 rows are held', 'Take it back', 'A receipt', 'phone_raw', 'Every chunk'])('"%s" has another', (text) =>
    expect(unwantedWords.test(text)).toBe(true),
  )
})
