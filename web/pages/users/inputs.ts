import type { LinkKind } from '../../../shared/auth/link-state.ts'
import { roles } from '../../../shared/contract/call.ts'
import { languages } from '../../../shared/messages/language.ts'
import { type FormShape, oneOf, text, yesNo } from '../../request/form-shape.ts'
import { formInput, type GivenBody } from '../../request/read-form.ts'
import type { PageRequest } from '../../request/request.ts'

export const signInShape: FormShape = { email: text, password: text }
export const codeShape: FormShape = { token: text, code: text }
export const linkShape: FormShape = { name: text, password: text, again: text }
export const confirmShape: FormShape = { password: text }
/** The page of the account says the name in one form, and each setting in another. */
export const accountShape: FormShape = {
  name: text,
  importsStraightAway: yesNo,
  hasShortcuts: yesNo,
  language: oneOf(languages),
  timeZone: text,
}
export const passwordShape: FormShape = { present: text, password: text, again: text }
export const inviteShape: FormShape = { email: text, role: oneOf(roles) }
export const userShape: FormShape = { role: oneOf(roles), isDisabled: yesNo }

/** Where somebody comes from who signs in. */
export const originOf = ({ address, browserToken = '', browserZone, raw }: PageRequest) => ({
  address,
  browserToken,
  timeZone: browserZone,
  browser: (raw.headers.get('user-agent') ?? '').slice(0, 300),
})

export const signInInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(signInShape)(body, request),
  ...originOf(request),
})

export const codeInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(codeShape)(body, request),
  ...originOf(request),
})

export const linkInput = (kind: LinkKind) => (body: GivenBody, request: PageRequest) => ({
  ...formInput(linkShape)(body, request),
  ...originOf(request),
  kind,
})

export const passwordInput = (body: GivenBody, request: PageRequest) => ({
  ...formInput(passwordShape)(body, request),
  address: request.address,
  browserToken: request.browserToken ?? '',
})

export const signOutInput = (_: GivenBody, { session }: PageRequest) => ({ token: session ?? '' })
