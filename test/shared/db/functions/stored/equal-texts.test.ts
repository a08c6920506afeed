import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { checkProperty } from '../../../../support/property.ts'
import { asOwner } from '../../as-owner.ts'
import { openFunctions } from '../call-function.ts'

const { db, value } = openFunctions()

/** The texts before, which columns and indexes were made with. */
const before = `
  create function fold_text_before(value text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFKC)));

  create function name_tokens_before(name text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(array_agg(distinct token order by token), '{}')
    from regexp_split_to_table(fold_text_before(name), '[^[:alnum:]]+') as token
    where token <> ''
  );

  create function name_key_before(name text) returns text
  language sql immutable strict parallel safe
  return array_to_string(name_tokens_before(name), ' ');
`

beforeAll(() => asOwner(db(), before))

const pairs = ['fold_text', 'name_key'] as const

test.each(pairs)(
  '%s gives what it gave before, for each of the first letters, alone and among others',
  async (name) => {
    const [now, then] = [sql.id(name), sql.id(`${name}_before`)]
    const { rows } = await sql`
    select text from generate_series(1, 1000) as one, (values (''), ('a'), ('B'), ('é')) as other (letter),
      unnest(array[chr(one), 'Ab ' || chr(one) || letter, letter || chr(one) || 'A b', chr(one) || ' ' || letter]) as text
    where ${now}(text) is distinct from ${then}(text) limit 5`.execute(db())
    expect(rows).toEqual([])
  },
)

const letters = fc.constantFrom(...'aAbZz09 -_.,\'"\t\n\\éİıßſＡ陈한カ﷽½ﬁ\u0301\u00a0\u3000\u200d')
const texts = fc.array(fc.oneof(fc.string({ unit: letters, maxLength: 12 }), fc.string({ unit: 'binary' })), {
  minLength: 50,
  maxLength: 50,
})

test.each(pairs)('%s gives what it gave before, for any text', (name) =>
  checkProperty(
    fc.asyncProperty(texts, async (strings) => {
      const all = strings.map((text) => text.replaceAll('\0', ''))
      const [now, then] = [sql.id(name), sql.id(`${name}_before`)]
      expect(
        await value(sql`
          (select array_agg(text) from unnest(${all}::text[]) as text where ${now}(text) is distinct from ${then}(text))`),
      ).toBeNull()
    }),
    { seed: 23, numRuns: 60 },
  ),
)

test.each(pairs)('%s gives nothing for nothing', async (name) =>
  expect(await value(sql`${sql.id(name)}(null)`)).toBeNull(),
)
