import { type BulkAction, bulkActions } from '../../../shared/customers/bulk-edits/bulk-change.ts'
import { customerStatuses } from '../../../shared/customers/fields.ts'
import { filterNames } from '../../../shared/customers/filters.ts'
import { AppError } from '../../../shared/errors.ts'
import { textOf } from '../../../shared/messages/text.ts'
import { all, type FormShape, oneOfOrNone, text, textList, yesNo } from '../../request/form-shape.ts'
import type { GivenBody } from '../../request/read-form.ts'
import type { PageRequest } from '../../request/request.ts'

/** The field in which an action's value is typed. */
const fields = {
  'add-tags': 'addTags',
  'remove-tags': 'removeTags',
  'set-owner': 'setOwner',
  'set-status': 'setStatus',
  'set-follow-up': 'setFollowUp',
} as const satisfies Partial<Record<BulkAction, string>>

/** The form of the selection: who is ticked or all that match, every field that can be typed in, and the button. */
export const selectionShape: FormShape = {
  ...all(filterNames, text),
  ...all(Object.values(fields), text),
  ids: textList,
  all: yesNo,
  expected: text,
  setStatus: oneOfOrNone(customerStatuses),
  action: oneOfOrNone(bulkActions),
  answer: text,
}

/** What of a list stands in the address of its form, so that it comes back as it was. */
export const listNames = [...filterNames, 'sort', 'order', 'columns', 'view', 'as', 'after', 'before', 'from', 'to']

/** JSON has the shape of the function's input already. */
export function selectionInput(body: GivenBody, { params }: PageRequest): Record<string, unknown> {
  if (!(body instanceof URLSearchParams)) return { ...body, ...params }
  const expected = body.get('expected')
  return {
    ...readAction(body),
    ...(body.get('all') === 'yes'
      ? { filters: filtersOf(body), ...(expected !== null && { expected }) }
      : { ids: body.getAll('ids') }),
  }
}

/** A button with an answer says the action and the value, with a blank between them. */
function readAction(body: URLSearchParams): { action: string; value: string } {
  const [, answered, value = ''] = /^(\S+) (.*)$/s.exec(body.get('answer') ?? '') ?? []
  if (answered !== undefined) return { action: answered, value }
  const action = body.get('action') || findFilled(body)
  return { action, value: body.get(Reflect.get(fields, action) ?? '') ?? '' }
}

const filtersOf = (body: URLSearchParams) =>
  Object.fromEntries(filterNames.map((name) => [name, body.get(name) ?? '']).filter(([, value]) => value !== ''))

/** Enter in a field presses no button: the one that is filled says what is wanted. */
function findFilled(body: URLSearchParams): string {
  const filled = Object.entries(fields).filter(([, name]) => (body.get(name) ?? '') !== '')
  const [[action] = [], second] = filled
  if (action === undefined || second !== undefined) throw new AppError('input.invalid', textOf('bulkEdits.noChange'))
  return action
}
