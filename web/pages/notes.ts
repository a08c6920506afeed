import { getCustomer } from '../../functions/customers/get-customer.ts'
import { createNote } from '../../functions/notes/create-note.ts'
import { deleteNote } from '../../functions/notes/delete-note.ts'
import { restoreNote } from '../../functions/notes/restore-note.ts'
import { seeMention } from '../../functions/notes/see-mention.ts'
import { updateNote } from '../../functions/notes/update-note.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { act } from '../builders/act.ts'
import { to } from '../builders/answers.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, text } from '../request/form-shape.ts'
import { formInput } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route, Screen } from '../route.ts'
import { customerScreen } from '../views/customers/customer.tsx'
import { loadCustomerExtras } from './customers/loaders.ts'
import { id } from './shared.ts'

const newShape: FormShape = { text }
/** On the page of which customer it is edited, so that the page can be shown again with what was typed. */
const editedShape: FormShape = { text, customerId: text }

const toCustomer = ({ customerId }: { customerId: string }): Answer => to(`/customers/${customerId}`)
const toNote = ({ id, customerId }: { id: string; customerId: string }): Answer =>
  to(`/customers/${customerId}#note-${id}`)
const afterDelete = ({ id, customerId }: { id: string; customerId: string }): Answer =>
  to(`/customers/${customerId}?deletedNote=${id}`)

/** The page of the customer again, with what was typed and why it was not saved. */
async function shownAgain(error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> {
  const { customerId, text } = given as { readonly customerId?: string; readonly text?: string }
  const ofCustomer = { ...request, params: { id: customerId ?? '' } }
  const detail = await invoke(getCustomer, ofCustomer.params, deps, request.call)
  const extras = await loadCustomerExtras(ofCustomer, deps)
  const editedNote = request.params.id === customerId ? undefined : request.params.id
  const refused = { text: text ?? '', message: error.fields.text ?? error.message }
  return customerScreen(detail, ofCustomer, { ...extras, editedNote, refused })
}

export const noteRoutes: readonly Route[] = [
  act(`/customers/${id}/notes`, createNote, {
    form: newShape,
    input: (body, request) => {
      const { id: customerId, ...given } = formInput(newShape)(body, request)
      return { ...given, customerId }
    },
    next: toCustomer,
    refused: shownAgain,
  }),
  act(`/notes/${id}`, updateNote, { form: editedShape, next: toNote, refused: shownAgain }),
  act(`/notes/${id}/delete`, deleteNote, { next: afterDelete }),
  act(`/notes/${id}/seen`, seeMention, { next: () => to('/today') }),
  act(`/notes/${id}/restore`, restoreNote, { next: toNote }),
]
