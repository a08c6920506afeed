import { createField } from '../../functions/fields/create-field.ts'
import { deleteField } from '../../functions/fields/delete-field.ts'
import { joinFields } from '../../functions/fields/join-fields.ts'
import { listFields } from '../../functions/fields/list-fields.ts'
import { restoreField } from '../../functions/fields/restore-field.ts'
import { updateField } from '../../functions/fields/update-field.ts'
import { invoke } from '../../shared/contract/function.ts'
import { customKinds } from '../../shared/customers/custom-fields.ts'
import type { Deps } from '../../shared/deps.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { page, plain } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, oneOf, text } from '../request/form-shape.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Redirect, Route, Screen } from '../route.ts'
import { fieldScreen, newFieldScreen, type TypedField } from '../views/fields/field.tsx'
import { type Fields, fieldsScreen } from '../views/fields/fields.tsx'

const keyShape: FormShape = { key: text }
const newShape: FormShape = { label: text, kind: oneOf(customKinds), choices: text }
const changeShape: FormShape = { ...keyShape, label: text, choices: text, move: oneOf(['up', 'down']) }

/** Choices stand a line each. */
const linesInput = (shape: FormShape) => (body: GivenBody, request: PageRequest) => {
  const { choices, ...given } = formInput(shape)(body, request)
  if (choices === undefined) return given
  return { ...given, choices: typeof choices === 'string' ? linesOf(choices) : choices }
}

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')

/** To count who has each takes longer than a page may: the page asks for it when it is there. */
const countedInput = ({ query }: PageRequest) => ({ isCounted: query.get('counted') === 'yes' })
const uncounted = () => ({ isCounted: false })

const toList = () => to('/settings/fields')

/** The field that the address names; the list where there is none any more. */
function shownField({ items }: Fields, request: PageRequest): Screen | Redirect {
  const field = items.find(({ key }) => key === request.query.get('key'))
  return field === undefined ? toList() : fieldScreen(field, items)
}

function typedIn(given: unknown): TypedField & { readonly key: string } {
  const { key, label, kind, choices } = given as Readonly<Record<string, unknown>>
  const lines = Array.isArray(choices) ? choices.join('\n') : ''
  return { key: String(key), label: String(label ?? ''), kind: String(kind ?? 'text'), choices: lines }
}

async function changeRefused(error: Refused, request: PageRequest, given: unknown, deps: Deps) {
  const { key, ...typed } = typedIn(given)
  const { items } = await invoke(listFields, uncounted(), deps, request.call)
  const field = items.find((one) => one.key === key)
  return field === undefined
    ? toList()
    : fieldScreen(
        field,
        items,
        given !== null && typeof given === 'object' && 'into' in given ? undefined : typed,
        error,
      )
}

export const fieldRoutes: readonly Route[] = [
  { ...page('/settings/fields', listFields, fieldsScreen, countedInput), access: 'administrator' },
  plain('/settings/fields/new', 'administrator', (request) => screen(newFieldScreen(request))),
  { ...page('/settings/fields/field', listFields, shownField, uncounted), access: 'administrator' },
  act('/settings/fields', createField, {
    form: newShape,
    input: linesInput(newShape),
    next: toList,
    refused: (error, request, given) => newFieldScreen(request, typedIn(given), error),
  }),
  act('/settings/fields/change', updateField, {
    form: changeShape,
    input: linesInput(changeShape),
    next: toList,
    refused: changeRefused,
  }),
  act('/settings/fields/join', joinFields, {
    form: { ...keyShape, into: text },
    next: ({ id }) => to(`/customers/bulk-edits/${id}`),
    refused: changeRefused,
  }),
  act('/settings/fields/delete', deleteField, {
    form: keyShape,
    next: ({ key }) => to(`/settings/fields?${new URLSearchParams({ deleted: key })}`),
  }),
  act('/settings/fields/restore', restoreField, { form: keyShape, next: toList }),
]
