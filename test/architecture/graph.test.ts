import { describe, expect, test } from 'vitest'
import { findImports, layers, listFiles, listImports } from './layers.ts'
import { findCircles } from './rules/circles.ts'
import { findCrowds, findRoomCircles } from './rules/rooms.ts'

const files = listFiles(...layers, 'test')
const arrows = files.flatMap(listImports).filter(({ to }) => /^(?:functions|shared|web|scripts|infra|test)\//.test(to))

describe('no file reaches itself over its imports', () => {
  test('at run time', () => {
    expect(arrows.length).toBeGreaterThan(2000)
    expect(findCircles(arrows.filter(({ isType }) => !isType))).toEqual([])
  })

  test('by types', () => {
    expect(arrows.filter(({ isType }) => isType).length).toBeGreaterThan(500)
    expect(findCircles(arrows)).toEqual([])
  })

  test('a circle is found, with every file that is in it', () => {
    const made = [
      ...findImports('web/a.ts', "import { b } from './b.ts'\n"),
      ...findImports('web/b.ts', "import type { C } from './c.ts'\nexport * from './d.ts'\n"),
      ...findImports('web/c.ts', "import {\n  type A,\n} from './a.ts'\nimport { z } from 'zod'\n"),
      ...findImports('web/d.ts', "import './e.ts'\n"),
    ]
    expect(findCircles(made)).toEqual([['web/a.ts', 'web/b.ts', 'web/c.ts']])
    expect(findCircles(made.filter(({ isType }) => !isType))).toEqual([])
  })

  test.each([
    ["import type { A } from './a.ts'", true],
    ["import { type A, type B } from './a.ts'", true],
    ["import { type A, b } from './a.ts'", false],
    ["import type A, { type B } from './a.ts'", true],
    ["export type { A } from './a.ts'", true],
    ["export * from './a.ts'", false],
    ["type A = import('./a.ts').A", true],
    ["await import('./a.ts')", false],
  ])('%s is a matter of types: %s', (text, isType) => {
    expect(findImports('shared/b.ts', text)).toEqual([{ from: 'shared/b.ts', to: 'shared/a.ts', isType }])
  })
})

describe('folders beside each other use each other one way', () => {
  const bases = ['functions', 'shared/importing', 'shared/db/queries', 'shared/cleaning', 'shared/csv', 'web/views']

  test.each(bases)('in %s', (base) => {
    expect(arrows.filter(({ from }) => from.startsWith(`${base}/`)).length).toBeGreaterThan(10)
    expect(findRoomCircles(base, arrows)).toEqual([])
  })

  test('a round of three folders is found', () => {
    const made = [
      { from: 'functions/imports/a.ts', to: 'functions/steps/b.ts' },
      { from: 'functions/steps/c.ts', to: 'functions/review/d.ts' },
      { from: 'functions/review/e.ts', to: 'functions/imports/f.ts' },
      { from: 'functions/index.ts', to: 'functions/users/g.ts' },
      { from: 'functions/users/g.ts', to: 'functions/index.ts' },
    ]
    expect(findRoomCircles('functions', made)).toEqual([['imports', 'review', 'steps']])
  })
})

describe('no folder is crowded', () => {
  // More functions of imports are coming.
  const narrower = { 'functions/imports': 15 }

  test('20 files of source or tests at most, migrations excepted', () => {
    expect(
      findCrowds(
        files.filter((path) => !/\/(?:migrations|fixtures)\//.test(path)),
        narrower,
      ),
    ).toEqual([])
  })

  test('a folder of 21 files is found, and one of 16 that may have 15', () => {
    const made = (folder: string, count: number) => Array.from({ length: count }, (_, n) => `${folder}/${n}.ts`)
    const paths = [
      ...made('web/views', 20),
      ...made('web/views/parts', 21),
      ...made('functions/imports', 16),
      ...made('functions/review', 16),
    ]
    expect(findCrowds(paths, narrower)).toEqual([
      { folder: 'web/views/parts', files: 21, filesMax: 20 },
      { folder: 'functions/imports', files: 16, filesMax: 15 },
    ])
  })
})
