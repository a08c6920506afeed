import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { routes } from '../../web/routes.ts'
import { layers, listFiles, root } from './layers.ts'
import { namesOf, stripProse } from './rules/code-words.ts'

/** Words of the glossary's last column that mean nothing else in code, in each of their forms. */
const oldWords: Readonly<Record<string, readonly string[]>> = {
  fate: ['fate', 'fates'],
  'held row': ['held', 'hold again'],
  deed: ['deed', 'deeds'],
  mend: ['mend', 'mends', 'mended', 'mending'],
  receipt: ['receipt', 'receipts'],
  seal: ['seal', 'seals', 'sealed'],
  settle: ['settle', 'settles', 'settled', 'settling'],
  door: ['door', 'doors'],
  canary: ['canary', 'canaries'],
  beside: ['beside'],
  way: ['ways'],
  recurring: ['recurring'],
  book: ['book', 'books'],
  'take back': ['take back', 'takes back', 'taken back', 'taking back', 'took back'],
  'go on': ['go on', 'goes on', 'going on', 'gone on'],
}
/** Of a word that has a plain meaning too, the name that is nothing but it. `look` is to scan or to check. */
const oldNames = ['look', 'asked', 'is asked']

/** Names that say something else by an old word, each with what. */
const exceptions: Readonly<Record<string, string>> = {
  'all settled': 'Promise.allSettled, of the language',
}

const saysOld = new RegExp(`\\b(?:${Object.values(oldWords).flat().join('|')})\\b|^(?:${oldNames.join('|')})$`)

/** The names in a text, in words, that an old word is in: `isTakenBack` is "is taken back". */
const findOld = (text: string): string[] =>
  namesOf(text).filter((name) => saysOld.test(name) && !Object.hasOwn(exceptions, name))

describe('names use no word that the glossary has replaced', () => {
  const listOthers = (folder: string, ending: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith(ending))
      .map((path) => `${folder}/${path}`)
  const files = [
    ...listFiles(...layers, 'test').filter((path) => !path.startsWith('test/architecture/')),
    ...listOthers('shared/db/functions', '.sql'),
    ...listOthers('web/assets', '.js'),
  ]

  test('in code, columns and JSON', () => {
    expect(files.length).toBeGreaterThan(600)
    const textOf = (path: string) => {
      const text = readFileSync(join(root, path), 'utf8')
      return path.endsWith('.sql') ? text.replaceAll(/--.*/g, '') : stripProse(text)
    }
    const found = files.flatMap((path) => findOld(textOf(path)).map((name) => `${path}: ${name}`))
    expect(found).toEqual([])
  })

  test('in names of files', () => {
    const found = files
      .filter((path) => !path.includes('/migrations/'))
      .flatMap((path) => findOld(path).map((name) => `${path}: ${name}`))
    expect(found).toEqual([])
  })

  test('in addresses', () => {
    expect(routes.length).toBeGreaterThan(50)
    expect(routes.flatMap(({ path }) => findOld(path))).toEqual([])
  })
})

describe('the test looks where names are', () => {
  test.each([
    ['const heldRows = 1', 'held rows'],
    ['state.isTakenBack', 'is taken back'],
    ["row['fate_of']", 'fate of'],
    ['await sql`select r.deed_id from review_rows r`', 'deed id'],
    ["const kind = 'mended'", 'mended'],
    [`\`\${DOOR_NAME} is shown\``, 'door name'],
    ['export function settle() {}', 'settle'],
    ['look({ at })', 'look'],
  ])('%s is found', (text, name) => {
    expect(findOld(stripProse(text))).toEqual([name])
  })

  test.each([
    ['// what is held by a door'],
    ["const said = 'the book is held'"],
    [`\`Go on, \${name}\``],
    ['const workbook = 1, bookmark = lookUp, withhold = 2'],
    ['/** Settled by a deed. */'],
  ])('%s is not', (text) => {
    expect(findOld(stripProse(text))).toEqual([])
  })

  test('the glossary has each of the words', () => {
    const replaced = readFileSync(join(root, 'infra/glossary.md'), 'utf8')
      .split('\n')
      .flatMap((line) => line.split('|').at(3)?.split(',') ?? [])
      .map((word) => word.trim())
    expect(Object.keys(oldWords).filter((word) => !replaced.includes(word))).toEqual([])
  })
})
