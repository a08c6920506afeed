import * as z from 'zod'
import { sessionIdOf, userOf } from '../../shared/contract/call.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { hasSecondFactor, setRule as writeRule } from '../../shared/db/queries/second-factor/rule.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const SetRuleInput = z.object({ needsSecondFactor: z.boolean() })

/**
 * Sessions that were opened by a password alone can do nothing from then on but set one up.
 *
 * @throws AppError `state.conflict` where whoever turns it on has signed in by their password alone
 */
export const setRule = defineFunction({
  name: 'second-factor.set-rule',
  summary: 'Says whether everybody needs a second factor: a code, a passkey, or a provider.',
  input: SetRuleInput,
  access: 'administrator',
  asksPassword: true,
  async run({ needsSecondFactor }, { db }: Pick<Deps, 'db'>, call) {
    const sessionId = sessionIdOf(call)
    if (needsSecondFactor && sessionId !== undefined && !(await hasSecondFactor(db, sessionId)))
      throw new AppError('state.conflict', textOf('users.ownSecondFactorFirst'))
    await writeRule(db, { needsSecondFactor, by: userOf(call) })
    return { needsSecondFactor }
  },
  audit: {
    action: 'second-factor.rule-changed',
    facts: ({ needsSecondFactor }) => ({ isDisabled: !needsSecondFactor }),
  },
})
