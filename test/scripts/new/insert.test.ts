import { describe, expect, test } from 'vitest'
import { addImport, addLine, addToArray, addToObject } from '../../../scripts/new/insert.ts'

describe('an import', () => {
  const text =
    "import * as z from 'zod'\nimport {\n  one,\n  two,\n} from './a.ts'\nimport { b } from './b.ts'\n\nuse()\n"

  test('comes in the order of the files', () => {
    expect(addImport(text, 'aa', './a-a.ts')).toContain("} from './a.ts'\nimport { aa } from './a-a.ts'\nimport { b }")
    expect(addImport(text, 'c', './c.ts')).toContain("from './b.ts'\nimport { c } from './c.ts'\n\nuse()")
  })

  test('of a file that is imported already joins its names, once', () => {
    const both = addImport(text, 'c', './b.ts')
    expect(both).toContain("import { b, c } from './b.ts'")
    expect(addImport(both, 'c', './b.ts')).toBe(both)
    expect(addImport("import { plain } from './page.ts'\n", 'page', './page.ts')).toContain('{ plain, page }')
    expect(addImport(text, 'three', './a.ts')).toContain("two, three } from './a.ts'")
  })
})

test('a line comes before the first one after it, in its own list', () => {
  const text = "const other = {\n  'b': 1,\n}\nconst wanted: Table = {\n  'a': 1,\n  'c': 1,\n}\n"
  const add = (key: string) => addLine(text, 'const wanted', `'${key}': 1,`, (line) => line > `  '${key}`)
  expect(add('b')).toContain("const wanted: Table = {\n  'a': 1,\n  'b': 1,\n  'c': 1,\n}")
  expect(add('d')).toContain("  'c': 1,\n  'd': 1,\n}\n")
  expect(() => addLine(text, 'const unknown', 'a,', () => true)).toThrow('const unknown')
})

test.each([
  ['export const routes = [a(1)]\n', 'export const routes = [a(1),\n  b(),\n]\n'],
  [
    'export const routes = [\n  a([1]),\n]\nconst x = [\n]\n',
    'export const routes = [\n  a([1]),\n  b(),\n]\nconst x = [\n]\n',
  ],
])('an entry comes at the end of an array', (text, wanted) => {
  expect(addToArray(text, /export const routes/, 'b()')).toBe(wanted)
})

test('an entry comes into an object, and an object that is not there is named', () => {
  expect(addToObject('export const users = {}\n', 'export const users =', 'a: 1')).toBe(
    'export const users = {\n  a: 1,\n}\n',
  )
  expect(() => addToObject('', 'export const users =', 'a: 1')).toThrow('export const users')
})
