import type * as z from 'zod'
import { type Call, isAllowed, userOf } from '../../shared/contract/call.ts'
import { typedText } from '../../shared/contract/text.ts'
import type { Database } from '../../shared/db/database.ts'
import { findView, hasViewNamed, type StoredState, type View } from '../../shared/db/queries/views/views.ts'
import { AppError } from '../../shared/errors.ts'
import { views as en } from '../../shared/messages/en/customers.ts'
import { type TextKey, textOf } from '../../shared/messages/text.ts'
import { views as zhHans } from '../../shared/messages/zh-hans/customers.ts'
import { views as zhHant } from '../../shared/messages/zh-hant/customers.ts'
import { ListCustomersInput } from '../customers/list-customers.ts'

export const ViewName = typedText()
  .trim()
  .min(1, 'views.nameMissing' satisfies TextKey)
  .max(60, 'views.nameTooLong' satisfies TextKey)

/** What a list is, whichever of its pages is looked at. */
export const ViewState = ListCustomersInput.omit({ after: true, before: true, limit: true })

/** What the list is like anyway is left out, as in its address. */
export function toStored({ sort, order, search, ...others }: z.output<typeof ViewState>): StoredState {
  const state = {
    ...(search !== '' && { search }),
    ...others,
    ...(sort !== 'name' && { sort }),
    ...(order !== 'asc' && { order }),
  }
  return Object.fromEntries(Object.entries(state).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

/** The tab of all customers is called so, whatever the language of the screens. */
const builtIn: ReadonlySet<string> = new Set([en, zhHant, zhHans].map(({ all }) => foldName(all)))

function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase()
}

/**
 * Two tabs of one name can't be told apart.
 *
 * @param id of the view itself, which may keep its name
 * @throws AppError `input.invalid` for a name that another view of the same person has, or the tab of all customers
 */
export async function assertNameFree(db: Database, name: string, ownerId: string, id: string | null): Promise<void> {
  const refuse = (key: 'views.nameTaken' | 'views.nameBuiltIn') =>
    new AppError('input.invalid', textOf(key), { fields: { name: textOf(key) } })
  if (builtIn.has(foldName(name))) throw refuse('views.nameBuiltIn')
  if (await hasViewNamed(db, name, ownerId, id)) throw refuse('views.nameTaken')
}

/** @throws AppError `not-found` where nobody is signed in by whom a view could be */
export function ownerOf(call: Call): string {
  const userId = userOf(call)
  if (userId === null) throw new AppError('not-found', textOf('users.noUser'))
  return userId
}

/** @throws AppError `access.denied` for whoever may not change customers: what they share, nobody could rely on */
export function assertMayShare(call: Call): void {
  if (!isAllowed('editor', call.actor)) throw new AppError('access.denied', textOf('views.sharedByEditors'))
}

/** Who may change a view: its owner, and of a shared one every editor. */
export const mayChange = ({ ownerId, isShared }: Pick<View, 'ownerId' | 'isShared'>, call: Call): boolean =>
  ownerId === userOf(call) || (isShared && isAllowed('editor', call.actor))

/** @throws AppError `not-found`; `access.denied` for a shared view of others, where one is no editor */
export async function getChangeableView(db: Database, id: string, call: Call): Promise<View> {
  const view = await findView(db, id, userOf(call))
  if (view === undefined) throw new AppError('not-found', textOf('views.none'))
  if (!mayChange(view, call)) throw new AppError('access.denied', textOf('views.changedByEditors'))
  return view
}
