import { PageOrigin } from '../../shared/auth/passkeys/passkey-place.ts'
import { findSamlProvider, ProviderName } from '../../shared/auth/providers/known-provider.ts'
import { describeUs } from '../../shared/auth/providers/saml/ask-saml.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'

export const GetProviderMetadataInput = PageOrigin.extend(ProviderName.shape)

/** @throws AppError `not-found` where no provider of SAML has this name */
export const getProviderMetadata = defineFunction({
  name: 'providers.get-provider-metadata',
  summary: 'What a provider of SAML has to know of Harbour, as its metadata.',
  input: GetProviderMetadataInput,
  access: 'public',
  audit: null,
  async run({ provider: name, origin }, { config }: Pick<Deps, 'config'>) {
    return { fileName: `harbour-${name}.xml`, xml: describeUs(findSamlProvider(config, name), origin) }
  },
})
