import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listCustomers } from '../../../functions/customers/list-customers.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { as, asStranger, openTestParts, type TestParts } from '../../support/test-parts.ts'
import { emptyDatabase } from '../import-text.ts'

let parts: TestParts
beforeAll(async () => {
  parts = await openTestParts()
})
afterAll(() => parts.close())

const list = (input: Record<string, unknown>) => invoke(listCustomers, input, parts.deps, as('viewer'))
const addNames = (...names: string[]) =>
  parts.deps.db
    .insertInto('customers')
    .values(names.map((display_name) => ({ display_name, extra: '{}' })))
    .execute()

describe('pages', () => {
  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    await addNames(...Array.from({ length: 25 }, () => 'Wong Tai Man'), 'Zoe', 'adam', 'Eve', '陳大文')
  })

  test.each([1, 2, 7, 28, 29, 30])('of %i hold every customer once, equal names too', async (limit) => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ limit, ...(after === null ? {} : { after }) })
      expect(page.items.length).toBeLessThanOrEqual(limit)
      expect(page.total).toBe(29)
      seen.push(...page.items.map((item) => item.id))
      after = page.next
    } while (after !== null)
    expect(new Set(seen).size).toBe(29)
    expect(seen).toHaveLength(29)
  })

  test('come by name, whatever its case', async () => {
    const { items } = await list({ limit: 200 })
    const names = items.map((item) => item.name)
    expect([names[0], names[1], names.at(-2), names.at(-1)]).toEqual(['adam', 'Eve', 'Zoe', '陳大文'])
  })

  test('a page that was added to or deleted from in between skips and doubles nothing else', async () => {
    const first = await list({ limit: 3 })
    await addNames('aaron')
    const second = await list({ limit: 3, after: first.next ?? '' })
    expect(second.items.filter((item) => first.items.some(({ id }) => id === item.id))).toEqual([])
    expect(second.items[0]?.name).toBe('Wong Tai Man')
  })

  test.each([
    '',
    'x',
    'W10',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
  ])('a mark of a page that we never gave is refused: %j', async (after) => {
    await expect(list({ after })).rejects.toMatchObject({ code: 'input.invalid' })
  })
})

describe('search', () => {
  const people = {
    zoe: { display_name: 'Zoë Müller', email: 'zoe.mueller@example.com', city: 'Zürich' },
    chan: { display_name: '陳大文', company_primary: '德舟貿易有限公司', phone: '+85251234567' },
    lee: { first_name: '小龍', last_name: '李', display_name: '李小龍 Bruce Lee', youtube_handle: '@brucelee' },
    odd: { display_name: '100%_real\\deal', company_primary: 'A.B. & Co' },
    wide: { display_name: 'ＡＢＣ商事', email: 'abc@shoji.example' },
    korean: { display_name: '김철수', city: '서울' },
    plain: { display_name: 'Al Oz', company_primary: 'Xylo' },
  }
  type Name = keyof typeof people
  const names = Object.keys(people) as Name[]
  const found = async (search: string): Promise<string[]> => {
    const { items, total } = await list({ search })
    expect(total).toBe(items.length)
    return items.map((item) => idNames.get(item.id) ?? '?').sort()
  }
  const idNames = new Map<string, Name>()

  beforeAll(async () => {
    await emptyDatabase(parts.deps.db)
    for (const name of names) {
      const row = { ...people[name], extra: '{}' }
      const { id } = await parts.deps.db.insertInto('customers').values(row).returning('id').executeTakeFirstOrThrow()
      idNames.set(id, name)
    }
  })

  test.each<[string, string, Name[]]>([
    ['nothing: everybody', '', names],
    ['spaces: everybody', ' \u3000 ', names],
    ['one letter: the start of a word', 'z', ['zoe']],
    ['one letter: not the inside of a word', 'y', []],
    ['two letters: the start of a word', 'xy', ['plain']],
    ['two letters: not the inside of a word', 'yl', []],
    ['three letters: anywhere', 'ylo', ['plain']],
    ['more letters: anywhere, across signs', 'mueller@exam', ['zoe']],
    ['whatever the case', 'BRUCE', ['lee']],
    ['an accent typed, and stored', 'zoë', ['zoe']],
    ['an accent stored, and not typed', 'muller', ['zoe']],
    ['an accent typed, and not stored', 'brücé', ['lee']],
    ['one Chinese character', '舟', ['chan']],
    ['two Chinese characters in the middle of a name', '舟貿', ['chan']],
    ['two Chinese characters that stand apart', '德貿', []],
    ['three Chinese characters', '李小龍', ['lee']],
    ['Chinese with Latin letters, apart', '小龍 lee', ['lee']],
    ['Chinese with Latin letters, together', '商事abc', ['wide']],
    ['all words must be found', '小龍 muller', []],
    ['full-width letters typed', 'ｂｒｕｃｅ', ['lee']],
    ['full-width letters stored', 'abc', ['wide']],
    ['Korean', '철수', ['korean']],
    ['the digits of a phone', '5123', ['chan']],
    ['a handle', '@bruce', ['lee']],
    ['a percent sign is one', '%', []],
    ['a percent sign inside a word', '100%', ['odd']],
    ['an underscore is one', '100%_re', ['odd']],
    ['an underscore is no wildcard', '10_%', []],
    ['a backslash is one', 'real\\d', ['odd']],
    ['a quote is one', "o'", []],
    ['NUL is nothing', 'bru\0ce lee', ['lee']],
    ['half a surrogate pair is nothing', 'lee\ud83d', []],
  ])('%s: %j', async (_, search, wanted) => {
    expect(await found(search)).toEqual([...wanted].sort())
  })

  test('does not find the deleted', async () => {
    const [id = ''] = [...idNames].find(([, name]) => name === 'plain') ?? []
    await parts.deps.db.updateTable('customers').set({ deleted_at: new Date() }).where('id', '=', id).execute()
    expect(await found('xylo')).toEqual([])
    await sql`update customers set deleted_at = null`.execute(parts.deps.db)
    expect(await found('xylo')).toEqual(['plain'])
  })
})

test.each<[string, Record<string, unknown>]>([
  ['limit', { limit: 0 }],
  ['limit', { limit: 201 }],
  ['limit', { limit: 'many' }],
  ['search', { search: 'x'.repeat(1_001) }],
])('names the field %s when it can not be used (case %#)', async (field, input) => {
  await expect(list(input)).rejects.toMatchObject({ code: 'input.invalid', fields: { [field]: expect.any(String) } })
})

test('sends a stranger to the sign-in', async () => {
  await expect(invoke(listCustomers, {}, parts.deps, asStranger)).rejects.toMatchObject({ code: 'session.required' })
})
