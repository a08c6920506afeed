import { signInWithCode } from '../../../functions/second-factor/sign-in-with-code.ts'
import { acceptLink } from '../../../functions/users/accept-link.ts'
import { changePassword } from '../../../functions/users/change-password.ts'
import { confirmPassword } from '../../../functions/users/confirm-password.ts'
import { createLink } from '../../../functions/users/create-link.ts'
import { endSessions } from '../../../functions/users/end-sessions.ts'
import { getAccount } from '../../../functions/users/get-account.ts'
import { getLink } from '../../../functions/users/get-link.ts'
import { getUser } from '../../../functions/users/get-user.ts'
import { inviteUser } from '../../../functions/users/invite-user.ts'
import { listUsers } from '../../../functions/users/list-users.ts'
import { signIn } from '../../../functions/users/sign-in.ts'
import { signOut } from '../../../functions/users/sign-out.ts'
import { updateAccount } from '../../../functions/users/update-account.ts'
import { updateUser } from '../../../functions/users/update-user.ts'
import { linkKinds } from '../../../shared/auth/link-state.ts'
import { act } from '../../builders/act.ts'
import { screen } from '../../builders/answers.ts'
import { page, pageWith, plain } from '../../builders/page.ts'
import type { Route } from '../../route.ts'
import { codeRefused } from '../../views/users/code.tsx'
import { confirmRefused } from '../../views/users/confirm.tsx'
import { firstScreen } from '../../views/users/first.tsx'
import { inviteRefused, inviteScreen } from '../../views/users/invite.tsx'
import { linkScreen } from '../../views/users/link.tsx'
import { signInRefused } from '../../views/users/sign-in.tsx'
import { userScreen } from '../../views/users/user.tsx'
import { usersScreen } from '../../views/users/users.tsx'
import { id } from '../shared.ts'
import * as answers from './answers.ts'
import * as inputs from './inputs.ts'

const gate: readonly Route[] = [
  plain('/', 'public', answers.home),
  plain('/login', 'public', answers.signInOrHome),
  act('/login', signIn, {
    form: inputs.signInShape,
    query: ['next'],
    input: inputs.signInInput,
    next: answers.afterSignIn,
    refused: signInRefused,
  }),
  act('/login/code', signInWithCode, {
    form: inputs.codeShape,
    query: ['next', 'recovery'],
    input: inputs.codeInput,
    next: answers.afterSignIn,
    refused: codeRefused,
  }),
  act('/logout', signOut, { input: inputs.signOutInput, next: answers.afterSignOut }),
  ...linkKinds.flatMap((kind): Route[] => [
    page(`/${kind}/:token`, getLink, linkScreen, ({ params }) => ({ ...params, kind })),
    act(`/${kind}/:token`, acceptLink, {
      form: inputs.linkShape,
      input: inputs.linkInput(kind),
      next: answers.afterSignIn,
      refused: answers.linkRefused(kind),
    }),
  ]),
]

const account: readonly Route[] = [
  page('/account', getAccount, answers.account, () => ({})),
  act('/account', updateAccount, {
    form: inputs.accountShape,
    next: answers.toAccount,
    refused: answers.accountRefused('name'),
  }),
  page('/account/first', getAccount, firstScreen, () => ({})),
  act('/account/password', changePassword, {
    form: inputs.passwordShape,
    input: inputs.passwordInput,
    next: answers.afterPassword,
    refused: answers.accountRefused('password'),
  }),
  act(`/account/sessions/${id}/end`, endSessions, { next: answers.toAccount }),
  act('/account/sessions/end-others', endSessions, { next: answers.toAccount }),
  plain('/account/confirm', 'viewer', answers.askPassword, { beforeDuty: true }),
  act('/account/confirm', confirmPassword, {
    form: inputs.confirmShape,
    query: ['next'],
    next: answers.toNext,
    refused: confirmRefused,
  }),
]

const settings: readonly Route[] = [
  pageWith('/settings/users', listUsers, answers.findRule, usersScreen, () => ({})),
  plain('/settings/users/new', 'administrator', (request) => screen(inviteScreen(request))),
  act('/settings/users', inviteUser, { form: inputs.inviteShape, next: answers.showLink, refused: inviteRefused }),
  page(`/settings/users/${id}`, getUser, userScreen),
  act(`/settings/users/${id}`, updateUser, {
    form: inputs.userShape,
    next: answers.toUser,
    refused: answers.userRefused,
  }),
  act(`/settings/users/${id}/link`, createLink, { next: answers.showLink, refused: answers.userRefused }),
]

export const userRoutes: readonly Route[] = [...gate, ...account, ...settings]
