import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/errors.ts'
import { uploadShape } from '../../../web/pages/imports/upload-shape.ts'
import { checkForm } from '../../../web/request/check-form.ts'
import {
  type FormShape,
  findFormField,
  oneOf,
  text,
  textList,
  yesNo,
  yesOrNone,
} from '../../../web/request/form-shape.ts'
import { checkProperty } from '../../support/property.ts'

const shape: FormShape = {
  name: text,
  mode: oneOf(['create', 'update']),
  field: textList,
  box: yesNo,
  perhaps: yesOrNone,
  'cells.#': text,
  'extra.*': text,
}

function refusal(pairs: [string, string][], of = shape): AppError | undefined {
  try {
    checkForm(new URLSearchParams(pairs), of)
    return undefined
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
}

test.each<[string, [string, string][]]>([
  ['nothing', []],
  ['a text', [['name', 'x']]],
  ['a list', [['field', 'a'], ['field', 'a']]],
  ['a box that is ticked', [['box', 'no'], ['box', 'yes']]],
  ['a box that is not', [['box', 'no']]],
  ['a box that may say nothing', [['perhaps', ''], ['perhaps', 'yes']]],
  ['a numbered name', [['cells.0', ''], ['cells.17', 'x']]],
  ['a name of any text', [['extra.Budget (HKD).a', '1'], ['extra.', '2']]],
])('%s is understood', (_, pairs) => expect(refusal(pairs)).toBeUndefined()) // biome-ignore format: a table

test.each<[string, [string, string][], string, string]>([
  ['an unknown name', [['colour', 'x']], 'colour', 'There is no field “colour” here. There are name, mode, field, box, perhaps, cells.…, extra.….'],
  ['a shortened name', [['mod', 'update']], 'mod', 'There is no field “mod” here. Write mode.'],
  ['a name in capitals', [['MODE', 'update']], 'MODE', 'There is no field “MODE” here. Write mode.'],
  ['an unknown value', [['mode', 'upsert']], 'mode', 'mode can’t be “upsert”. Write create or update.'],
  ['another yes', [['box', 'on']], 'box', 'box can’t be “on”. Write yes or no.'],
  ['a name twice', [['name', 'x'], ['name', 'x']], 'name', 'name is there more than once. Write it once.'],
  ['a name twice, as a box says it', [['name', 'no'], ['name', 'yes']], 'name', 'name is there more than once. Write it once.'],
  ['yes, then no', [['box', 'yes'], ['box', 'no']], 'box', 'box is there more than once. Write it once.'],
  ['yes twice', [['box', 'yes'], ['box', 'yes']], 'box', 'box is there more than once. Write it once.'],
  ['no twice', [['box', 'no'], ['box', 'no']], 'box', 'box is there more than once. Write it once.'],
  ['a box three times', [['box', 'no'], ['box', 'no'], ['box', 'yes']], 'box', 'box is there more than once. Write it once.'],
  ['a longer name', [['modern', 'x']], 'modern', 'There is no field “modern” here. Write mode.'],
  ['a name that is a family', [['cells.#', 'x']], 'cells.#', 'There is no field “cells.#” here. Write cells.#.'],
  ['no number', [['cells.-1', 'x']], 'cells.-1', 'There is no field “cells.-1” here. Write cells.#.'],
  ['a name of JavaScript', [['__proto__', 'x']], '__proto__', 'There is no field “__proto__” here. There are name, mode, field, box, perhaps, cells.…, extra.….'],
  ['an inherited name', [['constructor', 'x']], 'constructor', 'There is no field “constructor” here. There are name, mode, field, box, perhaps, cells.…, extra.….'],
])('%s is refused', (_, pairs, name, sentence) => {
  const error = refusal(pairs)
  expect(error).toMatchObject({ code: 'input.invalid', status: 422 })
  expect(Object.entries(error?.fields ?? {})).toEqual([[name, sentence]])
  expect(error?.message).toBe(`${sentence} Nothing was changed.`)
}) // biome-ignore format: a table

test.each([
  ['two letters', 'mo'],
  ['the beginning of a family', 'cel'],
  ['a name with a dot', 'mod.x'],
  ['a longer name of a short one', 'boxing'],
  ['a name with another first letter', 'game'],
])('%s may be meant for no field', (_, name) => {
  expect(refusal([[name, 'x']])?.message).toContain(`There is no field “${name}” here. There are name, mode`)
})

test('a name, and a value, of sixty characters is shown whole, and a longer one by its beginning', () => {
  const sixty = `a${'b'.repeat(58)}c`
  for (const [said, shown] of [[sixty, sixty], [`${sixty}d`, `${sixty}…`]] as const) {
    expect(refusal([[said, 'x']])?.message).toContain(`“${shown}”`)
    expect(refusal([['mode', said]])?.message).toContain(`“${shown}”`)
  }
}) // biome-ignore format: a table

test('twenty fields are named', () => {
  const of = (count: number) => refusal(Array.from({ length: count }, (_, n) => [`x${n}`, 'z']))?.fields ?? {}
  expect([19, 20, 21, 30].map((count) => Object.keys(of(count)).length)).toEqual([19, 20, 20, 20])
})

test('each field has its sentence, and thousands have not', () => {
  expect(Object.keys(refusal([['a', '1'], ['mode', 'x'], ['name', 'y']])?.fields ?? {})).toEqual(['a', 'mode']) // biome-ignore format: one line
  const many = refusal(Array.from({ length: 5_000 }, (_, n) => [`x${n}${'y'.repeat(500)}`, 'z']))
  expect(many?.message.length).toBeLessThan(10_000)
})

describe('as scripts write them', () => {
  const spellings = ['on', 'true', 'TRUE', '1', 'y', 'Yes', 'YES', ' yes', 'yes ', 'ja', 'checked', '']
  const boxes = Object.entries(uploadShape).filter(([, field]) => field.isBox)
  test.each(boxes.flatMap(([name]) => spellings.map((value) => [name, value])))('%s=%s is refused', (name, value) => {
    expect(refusal([[name ?? '', value ?? '']], uploadShape)?.fields).toHaveProperty([name ?? ''])
  })

  test.each([
    ['mod', 'mode'],
    ['rules.city', 'rule.city'],
    ['protect_edits', 'protectEdits'],
    ['protectedits', 'protectEdits'],
    ['empty-cells', 'emptyCells'],
    ['Policy', 'policy'],
    ['tag', 'tags'],
    ['setting', 'settings'],
  ])('%s is told as %s', (written, meant) => {
    expect(refusal([[written, 'x']], uploadShape)?.message).toContain(`Write ${meant}.`)
  })
})

test('whatever it says: it is refused, or every name and value of it is known', async () => {
  const names = fc.oneof(fc.constantFrom('name', 'mode', 'box', 'field', 'cells.0', 'extra.x', 'mod'), fc.string())
  const values = fc.oneof(fc.constantFrom('yes', 'no', 'create', 'on'), fc.string())
  await checkProperty(
    fc.property(fc.array(fc.tuple(names, values), { maxLength: 5 }), (pairs) => {
      const isKnown = pairs.every(([name, value]) => {
        const field = findFormField(shape, name)
        return field !== undefined && (field.values?.includes(value) ?? true)
      })
      if (!isKnown) expect(refusal(pairs)).toBeDefined()
      else if (new Set(pairs.map(([name]) => name)).size === pairs.length) expect(refusal(pairs)).toBeUndefined()
    }),
    { seed: 20_261_128, numRuns: 500 },
  )
})
