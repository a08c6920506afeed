import { createServiceToken } from '../../functions/tokens/create-service-token.ts'
import { createToken } from '../../functions/tokens/create-token.ts'
import { listServiceTokens } from '../../functions/tokens/list-service-tokens.ts'
import { revokeServiceToken } from '../../functions/tokens/revoke-service-token.ts'
import { revokeToken } from '../../functions/tokens/revoke-token.ts'
import type { MadeToken } from '../../shared/auth/made-token.ts'
import { isConfirmed, roles, scopes } from '../../shared/contract/call.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { page, plain } from '../builders/page.ts'
import { type FormShape, oneOf, text } from '../request/form-shape.ts'
import { confirmPath } from '../request/next-path.ts'
import { formInput, type GivenBody } from '../request/read-form.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Route } from '../route.ts'
import { madeTokenScreen } from '../views/tokens/made-token.tsx'
import { newTokenRefused, newTokenScreen, offeredDays } from '../views/tokens/new-token.tsx'
import { serviceTokensScreen } from '../views/tokens/service-tokens.tsx'
import { type TokenKind, tokenPaths } from '../views/tokens/token-paths.ts'
import { id } from './shared.ts'

const tokenShape: FormShape = {
  name: text,
  scopes: { values: scopes, isList: true },
  days: oneOf(offeredDays.map(String)),
}
const serviceShape: FormShape = { ...tokenShape, role: oneOf(roles) }

/** The boxes that are ticked are a list. */
const tokenInput = (shape: FormShape) => (body: GivenBody, request: PageRequest) => ({
  ...formInput(shape)(body, request),
  ...(body instanceof URLSearchParams && { scopes: body.getAll('scopes') }),
})

/** The password is asked for before the form, which would be empty after it. */
const newToken =
  (kind: TokenKind) =>
  (request: PageRequest): Answer =>
    isConfirmed(request.call.actor)
      ? screen(newTokenScreen(kind, request))
      : to(confirmPath(`${tokenPaths[kind].list}/new`))

/** The token is in the answer to the form itself: it is kept nowhere, so no other address could show it. */
const showToken =
  (kind: TokenKind) =>
  (made: MadeToken, request: PageRequest): Answer =>
    screen(madeTokenScreen(kind, made, request))

const { own, service } = tokenPaths

export const tokenRoutes: readonly Route[] = [
  plain(`${own.list}/new`, 'viewer', newToken('own')),
  act(own.list, createToken, {
    form: tokenShape,
    input: tokenInput(tokenShape),
    next: showToken('own'),
    refused: newTokenRefused('own'),
  }),
  act(`${own.list}/${id}/revoke`, revokeToken, { next: () => to(own.back) }),
  page(service.list, listServiceTokens, serviceTokensScreen, () => ({})),
  plain(`${service.list}/new`, 'administrator', newToken('service')),
  act(service.list, createServiceToken, {
    form: serviceShape,
    input: tokenInput(serviceShape),
    next: showToken('service'),
    refused: newTokenRefused('service'),
  }),
  act(`${service.list}/${id}/revoke`, revokeServiceToken, { next: () => to(service.back) }),
]
