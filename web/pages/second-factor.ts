import { proposeTotp } from '../../functions/second-factor/propose-totp.ts'
import { replaceRecoveryCodes } from '../../functions/second-factor/replace-recovery-codes.ts'
import { resetSecondFactor } from '../../functions/second-factor/reset-second-factor.ts'
import { setRule } from '../../functions/second-factor/set-rule.ts'
import { turnOffTotp } from '../../functions/second-factor/turn-off-totp.ts'
import { turnOnTotp } from '../../functions/second-factor/turn-on-totp.ts'
import { isSecret, totpAddress } from '../../shared/auth/second-factor/totp.ts'
import { invoke } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { act } from '../builders/act.ts'
import { screen, to } from '../builders/answers.ts'
import { page } from '../builders/page.ts'
import type { Refused } from '../problem.ts'
import { type FormShape, text, yesNo } from '../request/form-shape.ts'
import type { PageRequest } from '../request/request.ts'
import type { Answer, Output, Redirect, Route, Screen } from '../route.ts'
import { recoveryCodesScreen, totpScreen } from '../views/users/totp.tsx'
import { id } from './shared.ts'
import { ruleRefused, toUser, userRefused } from './users/answers.ts'

const totpShape: FormShape = { secret: text, code: text }

/** The codes are in the answer to the form itself: they are kept nowhere, so no other address could show them. */
const showCodes = (made: Output<typeof turnOnTotp>, request: PageRequest): Answer =>
  screen(recoveryCodesScreen(made, request))

/**
 * The same secret once more, which the app has by now. Where a code is asked for already, the form was sent again, by a
 * reload of the recovery codes: the secret is in use, and shown to nobody.
 */
async function totpRefused(
  error: Refused,
  request: PageRequest,
  given: unknown,
  deps: Deps,
): Promise<Screen | Redirect> {
  const fresh = await proposeUnlessOn(request, deps)
  if (fresh === undefined) return to('/account')
  const { secret } = given as { readonly secret?: unknown }
  const { actor } = request.call
  const isOurs = typeof secret === 'string' && isSecret(secret) && actor.kind === 'user'
  return totpScreen(isOurs ? { secret, address: totpAddress(secret, actor.email) } : fresh, request, error)
}

async function proposeUnlessOn(request: PageRequest, deps: Deps): Promise<Output<typeof proposeTotp> | undefined> {
  try {
    return await invoke(proposeTotp, {}, deps, request.call)
  } catch (error) {
    if (error instanceof AppError && error.code === 'state.conflict') return undefined
    throw error
  }
}

export const secondFactorRoutes: readonly Route[] = [
  page('/account/second-factor', proposeTotp, totpScreen, () => ({})),
  act('/account/second-factor', turnOnTotp, { form: totpShape, next: showCodes, refused: totpRefused }),
  act('/account/second-factor/off', turnOffTotp, { next: () => to('/account') }),
  act('/account/recovery-codes', replaceRecoveryCodes, { next: showCodes }),
  act('/settings/sign-in', setRule, {
    form: { needsSecondFactor: yesNo },
    next: () => to('/settings/users'),
    refused: ruleRefused,
  }),
  act(`/settings/users/${id}/reset-second-factor`, resetSecondFactor, { next: toUser, refused: userRefused }),
]
