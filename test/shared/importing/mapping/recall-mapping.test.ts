import { describe, expect, test } from 'vitest'
import { chooseFields, isUnsure } from '../../../../shared/importing/mapping/choose-fields.ts'
import type { ColumnMapping } from '../../../../shared/importing/mapping/column-mapping.ts'
import { headerFingerprint } from '../../../../shared/importing/mapping/header-fingerprint.ts'
import { mapColumns } from '../../../../shared/importing/mapping/map-columns.ts'
import {
  findChanges,
  findMemory,
  type MappingMemory,
  recallMapping,
} from '../../../../shared/importing/mapping/recall-mapping.ts'

const person = (column: string, field: ColumnMapping['field'], more: Partial<ColumnMapping> = {}): ColumnMapping => ({
  ...{ column, field, position: 1, confidence: 1, evidence: 'person' },
  ...more,
})
const memoryOf = (source_name: string, mapping: ColumnMapping[], more: Partial<MappingMemory> = {}): MappingMemory => ({
  source_name,
  fingerprint: headerFingerprint(mapping.map(({ column }) => column)),
  mapping,
  ...{ by_person: true, from_inbox: false, file_name: `${source_name}.csv`, used_at: new Date(0) },
  ...more,
})
const found = (...columns: string[]) => mapColumns(columns, []).columns
const short = (columns: readonly ColumnMapping[]) => columns.map(({ field, evidence }) => `${field} ${evidence}`)

describe('what is remembered of columns', () => {
  test('goes where it went, by name, wherever the columns stand', () => {
    const memory = memoryOf('leads', [person('colour', 'display_name'), person('email', null), person('size', 'notes')])
    expect(short(recallMapping(found('Size', 'email', 'colour'), memory))).toEqual([
      'notes remembered',
      'null remembered',
      'display_name remembered',
    ])
  })

  test('a field that is remembered for one column is taken from another that only bears its name', () => {
    const memory = memoryOf('leads', [person('lives in', 'city')])
    expect(short(recallMapping(found('lives in', 'city'), memory))).toEqual(['city remembered', 'null none'])
  })

  test('of e-mail addresses the one that was the first stays the first, and another is a further one', () => {
    const before = [person('work', 'email', { position: 2 }), person('private', 'email')]
    const recalled = recallMapping(found('work', 'email', 'private'), memoryOf('leads', before))
    expect(recalled.map(({ field, position }) => [field, position])).toEqual([
      ['email', 2],
      ['email', 3],
      ['email', 1],
    ])
  })

  const doubtful = [
    ['Handle', [['@ann']]],
    ['Contact', [['Ann Lee']]],
    ['E-mial', []],
    ['Column 1', [['a@acme.com']]],
    ['email', [['2026-01-02'], ['2026-01-03']]],
    ['Customer number', [['1'], ['2'], ['3']]],
  ] as const
  test.each(doubtful)('a guess that was only passed over is one again: %s', (column, rows) => {
    const { columns } = mapColumns(
      [column, 'Size'],
      rows.map((cells) => [...cells, '9']),
    )
    expect(columns.map(isUnsure)).toEqual([true, false])
    const targets = [columns[0]?.field ?? null, 'notes'] as const
    const passed = memoryOf('leads', chooseFields(columns, targets, [], []))
    expect(recallMapping(columns, passed)[0]).toEqual(columns[0])
    for (const chosen of [
      chooseFields(columns, targets, [], [0]),
      chooseFields(columns, targets),
      chooseFields(columns, ['city', 'notes'], [], []),
    ])
      expect(recallMapping(columns, memoryOf('leads', chosen))[0]).toMatchObject({
        ...{ field: chosen[0]?.field, evidence: 'remembered', confidence: 1 },
      })
  })

  test('what was kept as extra without anybody having looked is found anew', () => {
    const memory = memoryOf('leads', [person('mail', null, { evidence: 'none' })], { by_person: false })
    expect(short(recallMapping(found('mail'), memory))).toEqual(['email synonym'])
  })

  test('a column that a person left out stays out, and one that they only kept goes to a field made for it since', () => {
    const left = memoryOf('leads', [person('shoe size', null, { extra: null })])
    const kept = memoryOf('leads', [person('shoe size', null)])
    const field = { key: 'shoe size', label: 'Shoe size', kind: 'number', choices: [] } as const
    const columns = mapColumns(['shoe size'], [], [field]).columns
    expect(recallMapping(columns, left)[0]).toMatchObject({ field: null, extra: null, evidence: 'remembered' })
    expect(recallMapping(columns, kept)[0]).toMatchObject({ custom: { kind: 'number' }, evidence: 'custom' })
    expect(recallMapping(found('shoe size'), kept)[0]).toMatchObject({ field: null, evidence: 'remembered' })
    const again = memoryOf('leads', recallMapping(columns, left))
    expect(recallMapping(columns, again)[0]).toMatchObject({ extra: null })
  })

  test('follows a column to its new name', () => {
    const memory = memoryOf('leads', [person('tint', 'display_name')])
    const renamed = [{ from: 'tint', to: 'colour' }]
    expect(short(recallMapping(found('colour'), memory, { renamed }))).toEqual(['display_name remembered'])
  })

  test('an order of dates is remembered where the values do not prove one', () => {
    const memory = memoryOf('leads', [person('due', 'next_follow_up', { order: 'mdy' })])
    const [due] = found('due')
    if (due === undefined) throw new Error('no column')
    const proof = { line: 2, value: '13/02/2026' }
    const proven = { ...due, seen: { kind: 'date' as const, dates: { is: 'dmy' as const, proof, isUnclear: true } } }
    expect(recallMapping([due], memory)[0]?.order).toBe('mdy')
    expect(recallMapping([proven], memory)[0]?.order).toBeUndefined()
  })

  test('a decimal mark is remembered where the values do not prove one', () => {
    const fee = { key: 'fee', kind: 'number', choices: [] } as const
    const recalled = (decimal: ',' | undefined, is: '.' | null | undefined) => {
      const memory = memoryOf('leads', [person('Fee', null, { custom: fee, ...(decimal && { decimal }) })])
      const [column] = found('Fee')
      if (column === undefined) throw new Error('no column')
      const numbers = is === undefined ? {} : { numbers: { is, proof: null, isUnclear: true } }
      return recallMapping([{ ...column, seen: { kind: 'number', ...numbers } }], memory)[0]
    }
    expect(recalled(',', null)).toMatchObject({ custom: fee, decimal: ',', seen: { kind: 'number' } })
    expect(recalled(',', undefined)).toMatchObject({ decimal: ',' })
    expect(recalled(',', '.')).not.toHaveProperty('decimal')
    expect(recalled(undefined, null)).not.toHaveProperty('decimal')
    expect(recalled(undefined, null)).not.toHaveProperty('order')
    const [bare] = found('Fee')
    expect(bare && recallMapping([bare], memoryOf('leads', [person('Fee', 'notes')]))[0]).not.toHaveProperty('seen')
  })

  test('what is ours stays ours, and what stands beside another column stays there', () => {
    expect(short(recallMapping(found('harbour_line'), memoryOf('a', [person('harbour_line', 'notes')])))).toEqual([
      'null ours',
    ])
    const phones = found('Phone 1 - Label', 'Phone 1 - Value')
    const before = [person('Phone 1 - Label', null), person('Phone 1 - Value', 'phone')]
    expect(recallMapping(phones, memoryOf('a', before))[0]?.companionOf).toEqual({ role: 'label', of: 1 })
    const chosen = [person('Phone 1 - Label', 'notes'), person('Phone 1 - Value', 'phone')]
    expect(recallMapping(phones, memoryOf('a', chosen))[0]).toMatchObject({ field: 'notes' })
  })

  test('what a person has left without a field stays so', () => {
    const memory = memoryOf('leads', [person('mail', null)])
    expect(short(recallMapping(found('mail'), memory))).toEqual(['null remembered'])
  })

  test('several phones keep their places', () => {
    const memory = memoryOf('leads', [person('a', 'phone'), person('b', 'phone', { position: 2 })])
    expect(recallMapping(found('b', 'a'), memory).map(({ position }) => position)).toEqual([1, 2])
  })
})

describe('which memory it is', () => {
  const columns = ['colour', 'size']
  const fingerprint = headerFingerprint(columns)
  const leads = memoryOf('leads', [person('colour', 'display_name'), person('size', null)])
  const other = memoryOf('other', [person('colour', 'notes'), person('size', null)])
  const find = (memories: MappingMemory[], source: string, names = columns) =>
    findMemory(memories, { fingerprint: headerFingerprint(names), source, columns: names })?.source_name

  test('that of its own source, before any other', () => {
    expect(leads.fingerprint).toBe(fingerprint)
    expect(find([other, leads], 'leads')).toBe('leads')
  })

  test('else of the very same header, where all agree', () => {
    expect(find([leads], 'new')).toBe('leads')
    expect(find([leads, other], 'new')).toBeUndefined()
  })

  test('a file without a header is known by its source alone', () => {
    const nameless = memoryOf('leads', [person('Column 1', 'email')])
    expect(find([nameless], 'leads', ['Column 1'])).toBe('leads')
    expect(find([nameless], 'other', ['Column 1'])).toBeUndefined()
  })
})

test('a source is compared with its last file', () => {
  const memories = [memoryOf('leads', [person('a', null)]), memoryOf('leads', [person('b', null)])]
  expect(findChanges(memories, 'leads', ['a', 'c'])?.changes).toEqual({ added: ['c'], gone: [], renamed: [] })
  expect(findChanges(memories, 'others', ['a'])).toBeUndefined()
  expect(findChanges([memoryOf('', [person('a', null)])], '', ['b'])).toBeUndefined()
})
