import { getProviderMetadata } from '../../../../functions/providers/get-provider-metadata.ts'
import { receiveProviderAnswer } from '../../../../functions/providers/receive-provider-answer.ts'
import { signInWithProvider } from '../../../../functions/providers/sign-in-with-provider.ts'
import { startProviderSignIn } from '../../../../functions/providers/start-provider-sign-in.ts'
import { invoke } from '../../../../shared/contract/function.ts'
import type { Deps } from '../../../../shared/deps.ts'
import { asStranger, openTestParts, type TestParts } from '../../../support/test-parts.ts'
import { type Altered, openSamlProvider, type SamlProviderOfTests } from './saml-provider.ts'

export const origin = 'http://localhost:8083'

/** Harbour's parts with one provider of SAML, "work", whose groups give roles. */
export async function openWithSaml(more: Record<string, string> = {}) {
  let parts: TestParts | undefined
  const provider = await openSamlProvider(async () => (parts === undefined ? '' : metadataOf(parts.deps)))
  parts = await openTestParts({ ...samlSettingsOf(provider), ...more })
  const opened = parts
  const close = async () => {
    await opened.close()
    await provider.close()
  }
  return { provider, deps: parts.deps, close }
}

const metadataOf = async (deps: Deps) =>
  (await invoke(getProviderMetadata, { provider: 'work', origin }, deps, asStranger)).xml

export const samlSettingsOf = ({ issuer, signInUrl, signOutUrl, signer }: SamlProviderOfTests) => ({
  SAML_WORK_ISSUER: issuer,
  SAML_WORK_SIGN_IN_URL: signInUrl,
  SAML_WORK_SIGN_OUT_URL: signOutUrl,
  SAML_WORK_CERTIFICATE: signer.certificate,
  SAML_WORK_TITLE: 'Work',
  SAML_WORK_ROLES: 'staff=editor,it=administrator',
})

export interface Functions {
  readonly startProviderSignIn: typeof startProviderSignIn
  readonly receiveProviderAnswer: typeof receiveProviderAnswer
  readonly signInWithProvider: typeof signInWithProvider
}

/** How somebody signs in by the provider "work". @param functions ours, or altered ones */
export function entryBy(functions: Functions, provider: SamlProviderOfTests) {
  const who = { provider: 'work', address: '192.0.2.1' }
  const start = (deps: Deps, more: object = {}) =>
    invoke(functions.startProviderSignIn, { ...who, origin, ...more }, deps, asStranger)
  const receive = (deps: Deps, SAMLResponse: string, more: object = {}) =>
    invoke(functions.receiveProviderAnswer, { ...who, SAMLResponse, ...more }, deps, asStranger)
  const comeBack = (deps: Deps, token: string) =>
    invoke(functions.signInWithProvider, { ...who, token, query: '' }, deps, asStranger)
  /** Goes to the provider, signs in there, and comes back with an answer, as it is or altered. */
  async function enterAt(deps: Deps, login: string, altered?: Altered, more: object = {}) {
    const { to, token } = await start(deps, more)
    const { SAMLResponse } = await provider.answer(to, login, altered)
    await receive(deps, SAMLResponse)
    return comeBack(deps, token)
  }
  return { start, receive, comeBack, enterAt }
}

export type Entry = ReturnType<typeof entryBy>

export const ours: Functions = { startProviderSignIn, receiveProviderAnswer, signInWithProvider }
