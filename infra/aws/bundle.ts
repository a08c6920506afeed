import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.ts'

/** Where Lambda finds the function in the folder: file, and name. */
export const handlerPath = 'infra/lambda.handler'

/** Only set-up makes the schema and the sample file. */
const ofSetUp = ['scripts/sample/customers.csv', 'shared/db/functions']

/** A Lambda has its credentials in its environment, and no browser. */
const otherPlaces = [
  ...['ini', 'login', 'process', 'sso', 'web-identity'].map((how) => `@aws-sdk/credential-provider-${how}`),
  'bowser',
]

/** Packs the Lambda's code into a folder of its own, and tells which. */
export async function bundleLambda(to = join(dirname(fileURLToPath(import.meta.url)), 'dist')): Promise<string> {
  await bundle(['infra/aws/lambda.ts'], to, {
    minify: true,
    leftOut: ofSetUp,
    unneeded: otherPlaces,
  })
  return to
}
