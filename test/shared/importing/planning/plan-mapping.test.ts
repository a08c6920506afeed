import { describe, expect, test } from 'vitest'
import type { Via } from '../../../../shared/importing/import.ts'
import { chooseFields } from '../../../../shared/importing/mapping/choose-fields.ts'
import { isAmbiguous, traitOf } from '../../../../shared/importing/mapping/column-format.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { headerFingerprint } from '../../../../shared/importing/mapping/header-fingerprint.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import type { MappingMemory } from '../../../../shared/importing/mapping/recall-mapping.ts'
import { type MappingQuestion, planMapping } from '../../../../shared/importing/planning/plan-mapping.ts'

const memory = (columns: string[], more: Partial<MappingMemory> & { field?: ColumnMapping['field'] } = {}) => ({
  source_name: 'leads',
  fingerprint: headerFingerprint(columns),
  mapping: mapColumns(columns, []).columns.map((column) =>
    column.field === null && more.field !== undefined
      ? { ...column, field: more.field, confidence: 1, evidence: 'person' as const }
      : column,
  ),
  ...{ by_person: true, from_inbox: false, file_name: 'leads-1.csv', used_at: new Date(0) },
  ...more,
})

const plan = (columns: string[], memories: MappingMemory[] = [], via: Via = 'browser', rows: string[][] = []) => {
  const sampleRows = rows.map((cells, n) => ({ line: n + 2, cells }))
  return planMapping({ columns, sampleRows, customFields: [], memories, source: 'leads', via })
}

describe('without a memory', () => {
  test('known columns go on, and unknown ones wait', () => {
    expect(plan(['email', 'x'])).toMatchObject({ waits: false, drift: null })
    expect(plan(['colour', 'x'])).toMatchObject({ waits: true, drift: null })
  })

  test('dates that can be read in two ways wait, whoever sent the file', () => {
    const columns = ['email', 'next follow up']
    for (const via of ['browser', 'bucket'] as const) {
      expect(plan(columns, [], via, [['a@a.example', '03/04/2026']]).waits).toBe(true)
      expect(plan(columns, [], via, [['a@a.example', '13/04/2026']]).waits).toBe(false)
    }
  })
})

describe('with the same columns as before', () => {
  test('a file goes on that says nothing by itself', () => {
    const planned = plan(['colour', 'size'], [memory(['colour', 'size'], { field: 'display_name' })])
    expect(planned).toMatchObject({ waits: false, drift: null })
    expect(planned.mapping[0]).toMatchObject({ field: 'display_name', evidence: 'remembered', confidence: 1 })
  })

  test('in another order too', () => {
    expect(plan(['size', 'colour'], [memory(['colour', 'size'])])).toMatchObject({ waits: false, drift: null })
  })
})

test('a question that was only passed over is asked again, until somebody has answered it', () => {
  const columns = ['Name', 'Handle']
  const found = mapColumns(columns, [['Ann', '@ann']]).columns
  const waits = (sure: number[]) => {
    const mapping = chooseFields(found, ['display_name', null], [], sure)
    return plan(columns, [memory(columns, { mapping })], 'browser', [['Ann', '@ann']]).waits
  }
  expect([waits([]), waits([1])]).toEqual([true, false])
})

test('what counts the rows is nobody’s key, whatever its name was in a file of another source', () => {
  const columns = ['編號', 'email']
  const rows = ['001', '002'].map((key) => [key, `${key}@alpha-works.com`])
  const fieldOf = (source_name: string) =>
    plan(columns, [memory(columns, { source_name })], 'browser', rows).mapping[0]?.field
  expect([fieldOf('leads'), fieldOf('others')]).toEqual(['external_id', null])
})

describe('with other columns than before', () => {
  const before = ['email', 'colour']

  test.each(['browser', 'command-line', 'bucket'] as const)('a source that a person has mapped waits (%s)', (via) => {
    const planned = plan(['email', 'colour', 'plan'], [memory(before)], via)
    expect(planned.waits).toBe(true)
    expect(planned.drift).toEqual({
      ...{ added: ['plan'], gone: [], renamed: [] },
      since: { fileName: 'leads-1.csv', at: '1970-01-01T00:00:00.000Z' },
    })
    expect(planned.mapping.map(({ evidence }) => evidence)).toEqual(['remembered', 'remembered', 'none'])
  })

  test('a source of the inbox waits, though nobody has ever mapped it', () => {
    const automatic = memory(before, { by_person: false, from_inbox: true })
    expect(plan(['email', 'city'], [automatic], 'bucket').waits).toBe(true)
  })

  test('an upload goes on where all that is new is certain', () => {
    expect(plan(['email', 'colour', 'city'], [memory(before)])).toMatchObject({ waits: false, drift: null })
    expect(plan(['email', 'colour', 'city'], [memory(before)], 'bucket').waits).toBe(true)
  })

  test('an upload waits where a column has perhaps only another name', () => {
    const planned = plan(['email', 'tint'], [memory(before, { field: 'display_name' })])
    expect(planned).toMatchObject({ waits: true, drift: { renamed: [{ from: 'colour', to: 'tint' }] } })
    expect(planned.mapping[1]).toMatchObject({ field: 'display_name', evidence: 'remembered' })
  })

  test('an upload goes on where nobody has ever been asked', () => {
    const automatic = memory(before, { by_person: false })
    expect(plan(['email', 'plan'], [automatic])).toMatchObject({ waits: false, drift: null })
  })

  test('another name is never taken for the same column without a person', () => {
    const automatic = memory(before, { by_person: false })
    expect(plan(['colour', 'x'], [automatic]).waits).toBe(true)
    expect(plan(['tint'], [memory(['email'], { by_person: false })])).toMatchObject({ waits: true, drift: null })
    expect(plan(['tint'], [memory(['email'])]).mapping[0]).toMatchObject({ field: null })
  })

  test('an upload that has nothing in common with the file of that name is another one', () => {
    expect(plan(['phone', 'x'], [memory(before)])).toMatchObject({ waits: false, drift: null })
  })
})

describe('an upload with new columns goes on where each of them is certain', () => {
  const before = ['email', 'colour']
  const hasDrift = (column: string, via: Via = 'browser') =>
    plan([...before, column], [memory(before)], via).drift !== null

  test.each([
    ['city', false],
    ['Your mail', false],
    ['harbour_line', false],
    ['Nickname', true],
    ['E-mial', true],
    ['plan', true],
  ])('%s is asked about: %s', (column, is) => {
    expect(hasDrift(column)).toBe(is)
    expect(hasDrift(column, 'command-line')).toBe(is)
    expect(hasDrift(column, 'bucket')).toBe(true)
  })

  test('a custom field is certain', () => {
    const question: MappingQuestion = {
      columns: [...before, 'Size'],
      sampleRows: [],
      customFields: [{ key: 'size', label: 'Size', kind: 'number', choices: [] }],
      memories: [memory(before)],
      source: 'leads',
      via: 'browser',
    }
    expect(planMapping(question).drift).toBeNull()
    expect(planMapping({ ...question, customFields: [] }).drift).not.toBeNull()
  })

  test('but not where nothing says for certain who somebody is', () => {
    const nameless = memory(['colour', 'size'])
    expect(plan(['colour', 'size', 'city'], [nameless]).drift).not.toBeNull()
  })
})

describe('a file that has nothing in common with the one before', () => {
  const before = ['email', 'colour']

  test('is another one where somebody watches, and has changed where nobody does', () => {
    expect(plan(['phone', 'x'], [memory(before)], 'command-line').drift).toBeNull()
    expect(plan(['phone', 'x'], [memory(before)], 'bucket').drift).not.toBeNull()
    expect(plan(['plan', 'colour', 'zz'], [memory(before)]).drift).not.toBeNull()
  })

  test('a file whose columns are those of before, and another header, is known', () => {
    const planned = plan(['email', 'colour'], [memory(before, { fingerprint: 'other' })])
    expect(planned).toMatchObject({ drift: null, waits: false })
    expect(planned.mapping.map(({ evidence }) => evidence)).toEqual(['remembered', 'remembered'])
  })
})

test('what a person has confirmed is not doubted again, unless only contacts are in it', () => {
  expect(plan(['colour', 'size'], [memory(['colour', 'size'])]).doubts).toEqual([])
  expect(plan(['colour', 'size'], [memory(['colour', 'size'], { by_person: false })]).doubts).toMatchObject([
    { code: 'columns.nobody' },
  ])
  expect(plan(['email', 'size'], [memory(['email', 'size'])]).doubts).toMatchObject([{ code: 'columns.only-contact' }])
})

test('how the cells of a column look is kept, but for those of ours', () => {
  const rows = [['a@a.example', '03/04/2026', '7']]
  const { mapping } = plan(['email', 'next follow up', 'harbour_line'], [], 'browser', rows)
  expect(mapping.map(({ seen }) => seen?.kind)).toEqual(['text', 'date', undefined])
  const own = plan(['harbour_id', 'email'], [memory(['harbour_id', 'email'])], 'browser', rows)
  expect(own.mapping.map(({ evidence, seen }) => [evidence, seen])).toEqual([
    ['export', undefined],
    ['export', undefined],
  ])
})

describe('what a person said of how cells are written is not asked again', () => {
  const fee = { key: 'Fee', label: 'Fee', kind: 'number', choices: [] } as const
  const due = { key: 'Due', label: 'Due', kind: 'date', choices: [] } as const
  const columns = {
    Subscribers: 'youtube_subscribers',
    Fans: 'youtube_subscribers',
    'Next follow up': 'next_follow_up',
    Callback: 'next_follow_up',
    Fee: { key: fee.key, kind: fee.kind, choices: [] },
    Sum: { key: fee.key, kind: fee.kind, choices: [] },
    Due: { key: due.key, kind: due.kind, choices: [] },
    When: { key: due.key, kind: due.kind, choices: [] },
  } as const
  const numbers = [
    '1,234',
    '1.234',
    '12.345',
    '123,456',
    '-1,234',
    '12,5',
    '1.5',
    '1.234.567',
    '1,234.5',
    '12,34',
    '1.2M',
    '1.23',
    '7',
    '',
  ]
  const dates = ['03/04/2026', '3.4.26', '13/04/2026', '04-03-2026', '2026-03-04', '4 March 2026', ''] // biome-ignore format: lists
  const pairs = (all: readonly string[]) => all.flatMap((one) => all.map((other) => [one, other] as const))

  test.each(Object.entries(columns))('%s', (name, target) => {
    const isDate = target === 'next_follow_up' || (typeof target === 'object' && target.kind === 'date')
    let questions = 0
    for (const cells of pairs(isDate ? dates : numbers)) {
      for (const format of isDate ? (['dmy', 'mdy'] as const) : (['.', ','] as const)) {
        const names = ['email', name]
        const sampleRows = cells.map((cell, n) => ({ line: n + 2, cells: [`a${n}@alpha-works.com`, cell] }))
        const question = {
          columns: names,
          sampleRows,
          customFields: [fee, due],
          source: 'leads',
          via: 'browser',
        } as const
        const first = planMapping({ ...question, memories: [] })
        const chosen = chooseFields(first.mapping, ['email', target], [null, format])
        if (!chosen.map(({ order: _, decimal: __, ...column }) => column).some(isAmbiguous)) continue
        const mapping = chosen.map(({ seen: _, ...column }) => column)
        const again = (source_name: string) =>
          planMapping({ ...question, memories: [memory(names, { mapping, source_name })] })
        for (const planned of [again('leads'), again('others')]) {
          const [was, is] = [chosen[1], planned.mapping[1]].map((column) => column && traitOf(column)?.is)
          expect([planned.doubts, is], `${name} ${cells.join(' | ')} ${format}`).toEqual([
            planned.doubts.filter(({ code }) => !/date-order|decimal-mark/.test(code)),
            was,
          ])
        }
        questions += 1
      }
    }
    expect(questions).toBeGreaterThan(0)
  })
})

test('the order of the names is found with the columns, and stays whatever column a person makes the name', () => {
  const rows = ['Nowak Anna', 'Wiśniewska Grażyna', 'Kaczmarczyk Zofia', 'Mazur Robert'].map((name) => [name, '1'])
  const turned = (column: string) => plan([column, 'size'], [], 'browser', rows).mapping
  expect(turned('Name').map(({ seen }) => seen?.names)).toEqual(['family-first', undefined])
  const [chosen] = chooseFields(turned('Colour'), ['display_name', null])
  expect(chosen).toMatchObject({ field: 'display_name', seen: { names: 'family-first' } })
})
