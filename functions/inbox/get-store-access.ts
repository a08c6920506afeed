import * as z from 'zod'
import type { Config } from '../../shared/config.ts'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { inboxPrefix } from '../../shared/importing/reading/object-keys.ts'

/** `host`: by which the asker reaches Harbour. */
export const GetStoreAccessInput = z.object({ host: z.string().max(255).optional() })

/**
 * The keys open the inbox alone; those of Harbour itself, with which sources could be overwritten, are told to nobody.
 */
export const getStoreAccess = defineFunction({
  name: 'inbox.get-store-access',
  summary: 'Where and with which keys any S3 client drops a file that is then imported.',
  input: GetStoreAccessInput,
  access: 'administrator',
  audit: 'store-keys.shown',
  async run({ host }, { config }: Pick<Deps, 'config'>) {
    const { bucket, region } = config.s3
    const endpoint = endpointFor(config, host) ?? null
    const { accessKeyId = null, secretAccessKey = null } = config.inboxKeys
    return { endpoint, bucket, prefix: inboxPrefix, region, accessKeyId, secretAccessKey }
  },
})

/** The public address of the store, where `localhost` is the machine that the asker knows by another name. */
function endpointFor({ s3, s3PublicEndpoint }: Config, host: string | undefined): string | undefined {
  if (s3PublicEndpoint === undefined) return s3.endpoint
  const url = new URL(s3PublicEndpoint)
  if (url.hostname === 'localhost' && host !== undefined) url.hostname = host
  return url.href.replace(/\/$/, '')
}
