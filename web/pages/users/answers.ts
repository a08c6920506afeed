import { getRule } from '../../../functions/second-factor/get-rule.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { listUsers } from '../../../functions/users/list-users.ts'
import type { RenewedSession } from '../../../functions/users/renew-session.ts'
import type { Entered } from '../../../shared/auth/enter.ts'
import type { LinkKind } from '../../../shared/auth/link-state.ts'
import { dutyOf } from '../../../shared/contract/call.ts'
import { invoke } from '../../../shared/contract/function.ts'
import type { Deps } from '../../../shared/deps.ts'
import { screen, to } from '../../builders/answers.ts'
import type { Refused } from '../../problem.ts'
import { nextPath } from '../../request/next-path.ts'
import { pageOrigin } from '../../request/page-origin.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Answer, Output, Redirect, Screen } from '../../route.ts'
import { type AccountRefused, accountScreen } from '../../views/users/account.tsx'
import { codeScreen } from '../../views/users/code.tsx'
import { confirmScreen } from '../../views/users/confirm.tsx'
import { choosePassword } from '../../views/users/first.tsx'
import { linkScreen } from '../../views/users/link.tsx'
import { madeLinkScreen } from '../../views/users/made-link.tsx'
import { signInScreen } from '../../views/users/sign-in.tsx'
import { userScreen } from '../../views/users/user.tsx'
import { usersScreen } from '../../views/users/users.tsx'

const isStranger = (request: PageRequest) => request.call.actor.kind === 'stranger'

export const home = (request: PageRequest): Answer => to(isStranger(request) ? '/login' : '/customers')

export const signInOrHome = (request: PageRequest): Answer =>
  isStranger(request) ? screen(signInScreen(request)) : to(nextPath(request.query.get('next')))

export const askPassword = (request: PageRequest): Answer => screen(confirmScreen(request))

/** Whoever has typed their password again has a new token from here on. */
interface Confirmed {
  readonly renewed: RenewedSession | undefined
}

export const toNext = ({ renewed }: Confirmed, request: PageRequest): Answer => ({
  ...to(nextPath(request.query.get('next'))),
  session: renewed,
})

/** Inside; or where the code is asked for, whose form has what shows that the password was right. */
export const afterSignIn = (entered: Entered, request: PageRequest): Answer =>
  entered.kind === 'code'
    ? screen(codeScreen(request, entered.token))
    : { ...to(nextPath(request.query.get('next'))), session: entered }

/** Whoever came by a provider is told that they are still known there. */
export const afterSignOut = ({ provider }: { readonly provider: string | null }): Answer => ({
  ...to(provider === null ? '/login' : `/login?left=${encodeURIComponent(provider)}`),
  session: 'ended',
})

/** Whoever has something to do first is led there. */
export const account = (found: Output<typeof getAccount>, request: PageRequest): Screen | Redirect =>
  dutyOf(request.call) === undefined ? accountScreen(found, request) : to('/account/first')

export const toAccount = (): Answer => to('/account')

export const afterPassword = ({ renewed }: Confirmed): Answer => ({ ...to('/account?done=password'), session: renewed })

export const toUser = (_: unknown, request: PageRequest): Answer => to(`/settings/users/${request.params.id}`)

/** The link is in the answer to the form itself: it is kept nowhere, so no other address could show it. */
export const showLink = (
  link: Parameters<typeof madeLinkScreen>[0],
  request: PageRequest,
  _: unknown,
  { config }: Deps,
): Answer => screen(madeLinkScreen(link, request, config.web.publicUrl?.origin ?? pageOrigin(request)))

export const accountRefused =
  (form: AccountRefused['form']) =>
  async (error: Refused, request: PageRequest, _: unknown, deps: Deps): Promise<Screen> =>
    shownAccount(await invoke(getAccount, {}, deps, request.call), request, { form, error })

const shownAccount = (account: Output<typeof getAccount>, request: PageRequest, refused: AccountRefused): Screen =>
  dutyOf(request.call) === 'password'
    ? choosePassword(account, request, refused.error)
    : accountScreen(account, request, refused)

export const findRule = (request: PageRequest, deps: Deps) => invoke(getRule, {}, deps, request.call)

/** On the page of the user; a user who is not there has none. */
export async function userRefused(error: Refused, request: PageRequest, _: unknown, deps: Deps): Promise<Screen> {
  const user = await invoke(getUser, { id: request.params.id }, deps, request.call)
  return userScreen(user, request, error)
}

/** The form once more; or, where the link was closed meanwhile, what to do. */
export const linkRefused =
  (kind: LinkKind) =>
  async (error: Refused, request: PageRequest, given: unknown, deps: Deps): Promise<Screen> => {
    const link = await invoke(getLink, { kind, token: request.params.token }, deps, request.call)
    const { name } = { name: '', ...(given as object) }
    return linkScreen(link, request, { name: String(name), error })
  }

/** On the page of the users. */
export async function ruleRefused(error: Refused, request: PageRequest, _: unknown, deps: Deps): Promise<Screen> {
  const [users, rule] = await Promise.all([invoke(listUsers, {}, deps, request.call), findRule(request, deps)])
  return usersScreen(users, request, rule, error)
}
