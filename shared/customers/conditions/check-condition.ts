import type { TextKey } from '../../messages/text.ts'
import { readPeriod } from '../read-period.ts'
import {
  type Condition,
  conditionsMax,
  findConditionKind,
  fixedValues,
  type Operator,
  operatorsFor,
  valueMax,
  valuesMax,
} from './condition.ts'
import { readConditions } from './write-conditions.ts'

type Check = (value: string) => TextKey | null

/** What is wrong with the conditions of a list, as its address has them; null where nothing is. */
export function checkWhere(text: string): TextKey | null {
  const conditions = readConditions(text)
  if (conditions === null) return 'conditions.unreadable'
  if (conditions.length > conditionsMax) return 'conditions.tooManyAtOnce'
  return conditions.map(checkCondition).find((problem) => problem !== null) ?? null
}

/** What is wrong with a condition, in words that say what to write; null where nothing is. */
export function checkCondition({ field, operator, values }: Condition): TextKey | null {
  const kind = findConditionKind(field)
  if (kind === undefined || field.length > 2 * valueMax) return 'conditions.field'
  if (!operatorsFor(kind).includes(operator)) return 'conditions.operator'
  const [least, most] = countsOf(operator)
  if (values.length < least) return 'conditions.noValue'
  if (values.length > most) return most === 1 ? 'conditions.oneValue' : 'conditions.tooMany'
  const check = checkFor(field, operator)
  return values.map((value) => checkText(value) ?? check(value)).find((problem) => problem !== null) ?? null
}

/** How many values an operator takes, from and to. */
function countsOf(operator: Operator): readonly [number, number] {
  if (operator === 'empty' || operator === 'filled') return [0, 0]
  return operator.startsWith('is') || operator.startsWith('contains') ? [1, valuesMax] : [1, 1]
}

const checkText: Check = (value) => {
  if (value.trim() === '') return 'conditions.noValue'
  if (value.length > valueMax) return 'conditions.tooLong'
  return /[\0\n\r]/.test(value) ? 'conditions.oneLine' : null
}

function checkFor(field: string, operator: Operator): Check {
  const kind = findConditionKind(field)
  const fixed = fixedValues(field)
  if (fixed !== null) return (value) => (fixed.includes(value) ? null : 'conditions.notAmong')
  if (kind === 'country') return (value) => (/^[A-Z]{2}$/.test(value) ? null : 'customers.countryCode')
  if (kind === 'phone') return (value) => (/\d/.test(value) ? null : 'conditions.digits')
  if (operator === 'last' || operator === 'next') return isDays
  if (operator === 'less' || operator === 'more' || kind === 'number') return isNumber
  return operator === 'before' || operator === 'after' || kind === 'date' || kind === 'moment' ? isDay : () => null
}

const isDays: Check = (value) => (/^[1-9]\d{0,3}$/.test(value) ? null : 'conditions.days')

/** As a database compares it: twelve digits, and six behind the point. */
const isNumber: Check = (value) => (/^-?\d{1,12}(\.\d{1,6})?$/.test(value) ? null : 'conditions.number')

const isDay: Check = (value) =>
  /^[12]\d{3}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value) &&
  readPeriod(value).from.toISOString().startsWith(value)
    ? null
    : 'conditions.day'
