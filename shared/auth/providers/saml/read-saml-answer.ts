import { confirmedMinutes } from '../../session-times.ts'
import type { ProviderRequest } from '../provider-request.ts'
import type { SamlProvider } from '../settings/saml-settings.ts'
import { type ReadAssertion, readAssertion } from './read-assertion.ts'
import { samlClient, skewSeconds } from './saml-client.ts'

/**
 * Who an answer is about, once all of it is verified: by the library its signature, audience and conditions; by us that it
 * is of this issuer, for this address and request, and of this time.
 *
 * @param answer XML in base64, whose envelope was read
 * @throws whatever is wrong with it
 */
export async function readSamlAnswer(
  provider: SamlProvider,
  request: Pick<ProviderRequest, 'state' | 'redirectUri' | 'isAgain'>,
  answer: string,
  now = new Date(),
): Promise<ReadAssertion> {
  const { profile } = await samlClient(provider, request).validatePostResponseAsync({ SAMLResponse: answer })
  // What was signed, and nothing else of the answer.
  const read = readAssertion(profile?.getAssertion?.().Assertion, provider, request, now)
  const longAgo = now.getTime() / 1_000 - confirmedMinutes * 60 - skewSeconds
  if (request.isAgain && !((read.person.shownAt ?? 0) > longAgo)) throw new Error('They showed who they are long ago')
  return read
}
