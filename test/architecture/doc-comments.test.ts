import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { layers, listFiles, root } from './layers.ts'
import { findStrayComments } from './rules/doc-comments.ts'

describe('a doc comment stands directly over what it belongs to', () => {
  test('in every source and test', () => {
    const files = listFiles(...layers, 'test').filter((path) => !path.includes('/migrations/'))
    expect(files.length).toBeGreaterThan(700)
    const stray = files.flatMap((path) =>
      findStrayComments(readFileSync(join(root, path), 'utf8')).map((line) => `${path}:${line}`),
    )
    expect(stray).toEqual([])
  })

  test.each([
    ['a blank line', '/** Of a. */\n\nconst a = 1\n', [1]],
    ['another comment', 'const a = 1\n\n/**\n * Of nothing.\n */\n/** Of b. */\nconst b = 1\n', [3]],
    ['the end of a block', 'interface A {\n  a: number\n  /** Of nothing. */\n}\n', [3]],
    ['an import', "/** Of the file. */\nimport { a } from './a.ts'\n", [1]],
    ['the end of the file', 'const a = 1\n/** Of nothing. */\n', [2]],
  ])('one over %s is found', (_, text, lines) => {
    expect(findStrayComments(text)).toEqual(lines)
  })

  test('one over a declaration, a member or a case is not', () => {
    const text =
      '/** A. */\nexport const a = 1\n/** B. */\ntype B =\n  /** C. */\n  | { c: 1 }\nclass D {\n  /** E. */\n  #e = 1\n}\n'
    expect(findStrayComments(text)).toEqual([])
  })
})
