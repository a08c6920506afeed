import { setTimeout as delay } from 'node:timers/promises'
import * as z from 'zod'

const Answer = z.object({ SecretString: z.string() })
const Secrets = z.record(z.string(), z.string())

const tries = 30
const pauseMs = 100

/**
 * The settings that are secret: a JSON object under the names that `readConfig` knows, kept in Secrets Manager as
 * `SETTINGS_SECRET`, and read from the AWS Parameters and Secrets extension, which runs beside the function. Without
 * that variable there are none.
 *
 * @throws when the extension does not hand them over within three seconds; it says no until it has started.
 */
export async function readSecrets(env: NodeJS.ProcessEnv): Promise<Record<string, string>> {
  if (env.SETTINGS_SECRET === undefined) return {}
  const port = env.PARAMETERS_SECRETS_EXTENSION_HTTP_PORT ?? '2773'
  const url = `http://localhost:${port}/secretsmanager/get?secretId=${encodeURIComponent(env.SETTINGS_SECRET)}`
  const headers = { 'X-Aws-Parameters-Secrets-Token': env.AWS_SESSION_TOKEN ?? '' }
  let failure = ''
  for (let n = 0; n < tries; n += 1) {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) })
    if (answer.ok) return Secrets.parse(JSON.parse(Answer.parse(await answer.json()).SecretString))
    failure = `${answer.status} ${await answer.text()}`
    await delay(pauseMs)
  }
  throw new Error(`The secret settings can't be read: ${failure}`)
}
