import { type RawBuilder, type SqlBool, sql } from 'kysely'
import {
  type Condition,
  type ConditionKind,
  customStart,
  findConditionKind,
} from '../../../customers/conditions/condition.ts'
import { readConditions } from '../../../customers/conditions/write-conditions.ts'
import { addDays, startOfDay } from '../../../days/day-in-zone.ts'
import type { ReaderDays } from '../../../days/reader-days.ts'
import { mayBe, mayBeEmpty, mayBeFilled, mayContain, mayRefuseContact } from '../filters/filter-keys.ts'

type Test = RawBuilder<SqlBool>
type Value = RawBuilder<unknown>

/** A condition on `customers` for each of those that an address has; it has been checked before. */
export const matchesWhere = (where: string, days: ReaderDays): Test[] =>
  (readConditions(where) ?? []).map((condition) => matchesCondition(condition, days))

/**
 * What a field is not, whoever has none of it is not either. Beside a test that reads a customer stands one that an index
 * answers, for all who meet it and perhaps others.
 */
function matchesCondition({ field, operator, values }: Condition, days: ReaderDays): Test {
  const kind = findConditionKind(field) ?? 'text'
  const column = columnOf(field)
  const [first = ''] = values
  switch (operator) {
    case 'empty':
      return both(mayBeEmpty(field), isEmpty(kind, column))
    case 'filled':
      return both(mayBeFilled(field), sql<SqlBool>`not ${isEmpty(kind, column)}`)
    case 'is':
      return anyOf(values.map((value) => both(findEquals(kind, field, value), equals(kind, column, value, days))))
    case 'is-not':
      return noneOf(values.map((value) => equals(kind, column, value, days)))
    case 'contains':
      return anyOf(values.map((value) => both(findContains(kind, field, value), contains(kind, column, value))))
    case 'contains-not':
      return noneOf(values.map((value) => contains(kind, column, value)))
    case 'less':
      return both(mayBeFilled(field), sql<SqlBool>`${asNumber(field, column)} < ${first}::numeric`)
    case 'more':
      return both(mayBeFilled(field), sql<SqlBool>`${asNumber(field, column)} > ${first}::numeric`)
    default:
      return kind === 'moment'
        ? isMoment(column, operator, first, days)
        : both(mayBeFilled(field), isDay(kind, column, operator, first, days))
  }
}

const both = (isFound: Test | null, isSo: Test): Test =>
  isFound === null ? isSo : sql<SqlBool>`(${isFound} and ${isSo})`

/** Null where an index answers the test itself, or nearly everybody meets it. */
function findEquals(kind: ConditionKind, field: string, value: string): Test | null {
  if (kind === 'boolean') return field === 'do_not_contact' && value === 'yes' ? mayRefuseContact() : null
  if (kind === 'phone') return mayContain(field, toDigits(value))
  return kind === 'text' || kind === 'tags' || kind === 'custom' ? mayBe(field, value) : null
}

const findContains = (kind: ConditionKind, field: string, value: string): Test | null =>
  mayContain(field, kind === 'phone' ? toDigits(value) : value)

function columnOf(field: string): Value {
  if (field === 'created' || field === 'changed')
    return sql.ref(`customers.${field === 'created' ? 'created_at' : 'updated_at'}`)
  // In front of a cell that is absent or null, the operator gives null.
  if (field.startsWith(customStart)) return sql`(customers.extra ->> ${field.slice(customStart.length)}::text)`
  // The name that the list shows, whether it stands whole or in its parts.
  if (field === 'display_name')
    return sql`person_name(customers.display_name, customers.first_name, customers.last_name)`
  return sql.ref(`customers.${field}`)
}

/** Alternatives as one test; a customer without a value is none of them. */
const anyOf = (tests: readonly Test[]): Test => sql<SqlBool>`(${sql.join(tests, sql` or `)})`
const noneOf = (tests: readonly Test[]): Test => sql<SqlBool>`${anyOf(tests)} is not true`

function isEmpty(kind: ConditionKind, column: Value): Test {
  if (kind === 'tags') return sql<SqlBool>`${column} = '{}'`
  return kind === 'custom' ? sql<SqlBool>`coalesce(${column}, '') = ''` : sql<SqlBool>`(${column} is null)`
}

/** Words are the same whatever their case. */
function equals(kind: ConditionKind, column: Value, value: string, days: ReaderDays): Test {
  switch (kind) {
    case 'choice':
    case 'country':
      return sql<SqlBool>`${column} = ${value}`
    case 'boolean':
      return sql<SqlBool>`${column} = ${value === 'yes'}`
    case 'number':
      return sql<SqlBool>`${column} = ${value}::numeric`
    case 'date':
      return sql<SqlBool>`${column} = ${value}::date`
    case 'moment':
      return isMoment(column, 'is', value, days)
    case 'phone':
      return sql<SqlBool>`${column} = ${toDigits(value)}`
    case 'tags':
      return hasTag(column, value)
    default:
      return sql<SqlBool>`lower(${column}) = lower(${value})`
  }
}

/** Most are told apart by the text of the list, which is quick; what is escaped in there is not. */
function hasTag(tags: Value, tag: string): Test {
  const isPlain = !/["\\]/.test(tag)
  const looksSo = isPlain ? sql`${contains('text', sql`${tags}::text`, tag)} and` : sql``
  return sql<SqlBool>`(${tags} <> '{}' and ${looksSo} exists (
    select from unnest(${tags}) as tag where lower(tag) = lower(${tag})))`
}

const contains = (kind: ConditionKind, column: Value, value: string): Test => {
  const text = kind === 'phone' ? toDigits(value) : value
  return sql<SqlBool>`lower(${column}) like lower(${`%${text.replace(/[\\%_]/g, '\\$&')}%`})`
}

/** A phone as it is stored: a plus where one was typed, and digits. */
const toDigits = (phone: string) => phone.normalize('NFKC').replace(/[^\d+]/g, '')

/** The value of a custom field where it is a number, or as it is written in one: to look at a text takes long. */
function asNumber(field: string, column: Value): Value {
  if (!field.startsWith(customStart)) return column
  const cell = sql`(customers.extra -> ${field.slice(customStart.length)}::text)`
  return sql`case jsonb_typeof(${cell}) when 'number' then ${cell}::numeric when 'string' then
    case when ${column} ~ '^-?[0-9]{1,12}([.][0-9]{1,12})?$' then ${column}::numeric end end`
}

type Operator = Condition['operator']

/** A custom field is a text: days of this form have its order, and whether it is one is asked last, since that takes long. */
function isDay(kind: ConditionKind, column: Value, operator: Operator, value: string, days: ReaderDays): Test {
  if (kind !== 'custom') return isWithin(sql`date`, column, operator, value, days)
  const isSo = isWithin(sql`text`, column, operator, value, days)
  return sql<SqlBool>`(${isSo} and ${column} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')`
}

function isWithin(as: Value, day: Value, operator: Operator, value: string, { today }: ReaderDays): Test {
  if (operator === 'before') return sql<SqlBool>`${day} < ${value}::${as}`
  if (operator === 'after') return sql<SqlBool>`${day} > ${value}::${as}`
  return operator === 'last'
    ? sql<SqlBool>`(${day} > ${addDays(today, -Number(value))}::${as} and ${day} <= ${today}::${as})`
    : sql<SqlBool>`(${day} >= ${today}::${as} and ${day} < ${addDays(today, Number(value))}::${as})`
}

/** A day of the reader's zone, whole. */
function isMoment(column: Value, operator: Operator, value: string, { zone, today }: ReaderDays): Test {
  if (operator === 'last') return sql<SqlBool>`${column} >= ${startOfDay(zone, addDays(today, 1 - Number(value)))}`
  const [from, below] = [startOfDay(zone, value), startOfDay(zone, addDays(value, 1))]
  if (operator === 'before') return sql<SqlBool>`${column} < ${from}`
  return operator === 'after'
    ? sql<SqlBool>`${column} >= ${below}`
    : sql<SqlBool>`(${column} >= ${from} and ${column} < ${below})`
}
