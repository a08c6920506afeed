import { beforeEach, describe, expect, test } from 'vitest'
import {
  findRememberedChoices,
  listMemories,
  rememberMapping,
} from '../../../../../shared/db/queries/columns/mapping-memories.ts'
import type { ImportRow } from '../../../../../shared/db/queries/imports/imports.ts'
import type { ColumnMapping } from '../../../../../shared/importing/mapping/column-mapping.ts'
import { headerFingerprint } from '../../../../../shared/importing/mapping/header-fingerprint.ts'
import { emptyDatabase } from '../../../../functions/import-text.ts'
import { openTables } from '../../open-tables.ts'

const db = openTables()
beforeEach(() => emptyDatabase(db()))

const column = (name: string, evidence: ColumnMapping['evidence'] = 'none'): ColumnMapping => ({
  ...{ column: name, field: 'email', position: 1, confidence: 1, evidence },
})
type Remembered = Pick<ImportRow, 'via' | 'mapping' | 'source_name' | 'choices' | 'layout' | 'file_name'>
const remember = (more: Partial<Remembered> = {}) =>
  rememberMapping(db(), {
    ...{ via: 'browser', mapping: [column('a'), column('b')], source_name: 'leads', file_name: 'l.csv' },
    ...{ choices: null, layout: null },
    ...more,
  })
const all = () => db().selectFrom('mapping_memories').selectAll().orderBy('used_at').execute()
const print = (...names: string[]) => headerFingerprint(names)

describe('a mapping is remembered', () => {
  test('as that of its source and header', async () => {
    await remember({
      mapping: [{ ...column('a'), seen: 'x' } as unknown as ColumnMapping],
      choices: { delimiter: ';' },
    })
    expect(await all()).toMatchObject([
      {
        ...{ source_name: 'leads', fingerprint: print('a'), choices: { delimiter: ';' }, file_name: 'l.csv' },
        ...{ by_person: false, from_inbox: false },
      },
    ])
    expect((await all())[0]?.mapping).toEqual([column('a')])
  })

  test('of a source without a name, and of a file for which nothing was chosen', async () => {
    await remember({ source_name: null })
    expect(await all()).toMatchObject([{ source_name: '', choices: {} }])
  })

  test('with what was asked of its reading, as it was read, unless a person said otherwise', async () => {
    const warnings = [{ code: 'header.guessed' }, { code: 'encoding.doubtful' }]
    const layout = { warnings, headerLine: 2, encoding: 'big5', delimiter: ';' } as unknown as ImportRow['layout']
    await remember({ layout, choices: { encoding: 'shift_jis' } })
    expect(await all()).toMatchObject([{ choices: { encoding: 'shift_jis', headerLine: 2 } }])
  })

  test('of the inbox as such', async () => {
    await remember({ via: 'bucket' })
    expect(await all()).toMatchObject([{ from_inbox: true }])
  })

  test('once: what comes later replaces it', async () => {
    await remember({ mapping: [column('a', 'person')] })
    await remember({ mapping: [column('a')], file_name: 'later.csv' })
    expect(await all()).toMatchObject([{ file_name: 'later.csv', by_person: false }])
  })

  test.each(['sample', 'review'] as const)('not of a file by way of %s', async (via) => {
    await remember({ via })
    expect(await all()).toEqual([])
  })

  test('not before there is one', async () => {
    await remember({ mapping: null })
    expect(await all()).toEqual([])
  })
})

describe('a mapping is that of a person', () => {
  const recalled = [column('a', 'remembered'), column('b')]
  const isByPerson = async () => (await all()).at(-1)?.by_person

  test('where a person has chosen one column', async () => {
    await remember({ mapping: [column('a', 'person'), column('b')] })
    expect(await isByPerson()).toBe(true)
  })

  test('where it was remembered of one of a person, by its source or by its header', async () => {
    await remember({ mapping: [column('z', 'person')] })
    await remember({ mapping: recalled })
    expect(await isByPerson()).toBe(true)
    await remember({ mapping: [column('b', 'remembered'), column('c')], source_name: 'others' })
    expect(await isByPerson()).toBe(false)
    await remember({ mapping: recalled, source_name: 'others' })
    expect(await isByPerson()).toBe(true)
  })

  test('not where it was not remembered', async () => {
    await remember({ mapping: [column('a', 'person'), column('b')] })
    await remember({ mapping: [column('a'), column('b')], source_name: 'others' })
    expect(await isByPerson()).toBe(false)
  })

  test('not where what was remembered was nobody’s', async () => {
    await remember({ mapping: [column('z', 'person')], source_name: 'strangers' })
    await remember({ mapping: [column('a'), column('b')] })
    await remember({ mapping: recalled })
    expect(await isByPerson()).toBe(false)
  })
})

test('the memories of a source and those of a header are told, the latest first, fifty at most', async () => {
  await remember({ file_name: 'one.csv' })
  await remember({ file_name: 'header.csv', source_name: 'others' })
  await remember({ file_name: 'source.csv', mapping: [column('z')] })
  await remember({ file_name: 'neither.csv', source_name: 'others', mapping: [column('z')] })
  const found = await listMemories(db(), 'leads', print('a', 'b'))
  expect(found.map(({ file_name }) => file_name)).toEqual(['source.csv', 'header.csv', 'one.csv'])
  for (let n = 0; n < 50; n += 1) await remember({ source_name: `source ${n}` })
  expect(await listMemories(db(), 'leads', print('a', 'b'))).toHaveLength(50)
})

test('how the last file of a source was read', async () => {
  expect(await findRememberedChoices(db(), 'leads')).toBeUndefined()
  await remember({ choices: { delimiter: ';' } })
  await remember({ choices: { delimiter: ',' }, mapping: [column('z')] })
  await remember({ choices: { delimiter: '|' }, source_name: 'others' })
  expect(await findRememberedChoices(db(), 'leads')).toEqual({ choices: { delimiter: ',' }, fingerprint: print('z') })
})
