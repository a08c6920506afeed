import { z } from 'zod'
import { defineFunction } from '../../shared/contract/function.ts'
import type { Deps } from '../../shared/deps.ts'
import { inboxPrefix } from '../../shared/importing/object-keys.ts'

export const GetStoreAccessInput = z.object({})

/** Where and with which keys any S3 client drops a file that is then imported. */
export const getStoreAccess = defineFunction({
  name: 'system.get-store-access',
  input: GetStoreAccessInput,
  access: 'administrator',
  async run(_input, { config }: Pick<Deps, 'config'>) {
    const { endpoint, bucket, region, accessKeyId, secretAccessKey } = config.s3
    return { endpoint: endpoint ?? null, bucket, prefix: inboxPrefix, region, accessKeyId, secretAccessKey }
  },
})
