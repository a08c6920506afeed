import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bundle.ts'

/** Where Lambda finds the function in the folder: file, and name. */
export const handlerPath = 'infra/lambda.handler'

/** Packs the Lambda's code into a folder of its own, and tells which. */
export async function bundleLambda(to = join(dirname(fileURLToPath(import.meta.url)), 'dist')): Promise<string> {
  await bundle(['infra/aws/lambda.ts'], to, { minify: true })
  return to
}
