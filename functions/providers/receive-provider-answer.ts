import * as z from 'zod'
import { Origin } from '../../shared/auth/open-session.ts'
import { findSamlProvider, ProviderName } from '../../shared/auth/providers/known-provider.ts'
import { answerCharsMax, readEnvelope } from '../../shared/auth/providers/saml/read-envelope.ts'
import { readSamlAnswer } from '../../shared/auth/providers/saml/read-saml-answer.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import { findOpenRequest, keepPerson, useAssertion } from '../../shared/db/queries/providers/saml-answers.ts'
import type { Deps } from '../../shared/deps.ts'
import { AppError, explain } from '../../shared/errors.ts'
import { textOf } from '../../shared/messages/text.ts'

export const ReceiveProviderAnswerInput = z.object({
  ...ProviderName.shape,
  address: Origin.shape.address,
  /** XML in base64, in the field that SAML names so. */
  SAMLResponse: z.string().max(answerCharsMax),
})

/**
 * An answer of SAML comes by a form of another site, with which browsers send no cookie of ours. So nobody is signed in by
 * it: who they are is kept with the request that it answers, and counts for the browser that was sent with that request.
 *
 * @throws AppError `session.wrong-password` where anything is wrong with it
 */
export const receiveProviderAnswer = defineFunction({
  name: 'providers.receive-provider-answer',
  summary: 'Takes the answer of a provider of SAML, and keeps who somebody is for the browser that was sent there.',
  input: ReceiveProviderAnswerInput,
  access: 'public',
  // Nobody is in by it; what is refused is a sign-in that was.
  audit: { action: 'signed-in', isTold: () => false },
  async run(
    { provider: name, address, SAMLResponse: answer },
    { db, log, config }: Pick<Deps, 'db' | 'log' | 'config'>,
  ): Promise<{ readonly isKept: true }> {
    const provider = findSamlProvider(config, name)
    const refuse = (reason: string) => {
      log.warn({ address, provider: name, reason }, 'answer of a provider refused')
      return new AppError('session.wrong-password', textOf('providers.refused', { title: provider.title }))
    }
    const orRefuse = async <T>(work: () => T | Promise<T>): Promise<T> => {
      try {
        return await work()
      } catch (error) {
        throw refuse(explain(error))
      }
    }
    const { inResponseTo: state } = await orRefuse(() => readEnvelope(answer))
    // Before any key is used, so that only who was sent can make us work.
    const request = await findOpenRequest(db, { provider: name, state })
    if (request === undefined) throw refuse('unknown-request')
    const { person, id, expiresAt } = await orRefuse(() => readSamlAnswer(provider, request, answer))
    await db.transaction().execute(async (tx) => {
      if (!(await useAssertion(tx, { issuer: person.issuer, id, expiresAt }))) throw refuse('used-before')
      if (!(await keepPerson(tx, { provider: name, state }, person))) throw refuse('answered-before')
    })
    return { isKept: true }
  },
})
