import { afterAll, expect, test } from 'vitest'
import { getProviderMetadata } from '../../../functions/providers/get-provider-metadata.ts'
import { invoke } from '../../../shared/contract/function.ts'
import { asStranger } from '../../support/test-parts.ts'
import { codeOf } from '../users/users.ts'
import { openWithSaml, origin } from './saml/saml.ts'

const { deps, close } = await openWithSaml({
  OIDC_OTHER_ISSUER: 'https://login.example.com',
  OIDC_OTHER_CLIENT_ID: 'harbour',
})
afterAll(close)

const read = (provider: string) => invoke(getProviderMetadata, { provider, origin }, deps, asStranger)

test('our name, where answers come, and what we want of them', async () => {
  const { fileName, xml } = await read('work')
  expect(fileName).toBe('harbour-work.xml')
  expect(xml).toContain(`entityID="${origin}/login/saml/work/metadata"`)
  expect(xml).toContain(
    `Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST" Location="${origin}/login/saml/work/answer"`,
  )
  expect(xml).toContain('urn:oasis:names:tc:SAML:2.0:nameid-format:persistent')
  expect(xml).toContain('WantAssertionsSigned="true"')
})

test('a provider that speaks no SAML has none', async () => {
  expect(await codeOf(read('other'))).toBe('not-found')
  expect(await codeOf(read('none'))).toBe('not-found')
})
