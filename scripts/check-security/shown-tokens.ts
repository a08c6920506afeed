import { loadSecrets } from '../../shared/local-instance.ts'
import { invite } from './people.ts'
import type { Target } from './target.ts'
import { addTwoStepPerson } from './two-steps.ts'

/** How many bits what is made at random has, by what it is; a recovery code opens nothing by itself. */
export async function makeTokens(target: Target): Promise<Readonly<Record<string, number>>> {
  const { client, recoveryCodes } = await addTwoStepPerson(target)
  const { path } = await invite(target.deps, 'viewer')
  const { authorization } = await target.token('viewer', ['read'])
  const session = [...client.cookies.entries()].map(([name, value]) => [`cookie ${name}`, value.length * 6] as const)
  return {
    ...Object.fromEntries(session.filter(([name]) => !name.includes('language'))),
    invitation: (path.split('/').at(-1) ?? '').length * 6,
    token: Math.floor((authorization.length - 'Bearer hbr_'.length - 6) * Math.log2(62)),
    'recovery code': (recoveryCodes[0] ?? '').replaceAll('-', '').length * 5,
    ...bitsOfSecrets(target),
  }
}

/** Those of the data folder, if it has any: in hexadecimal; names of keys are no secrets. */
function bitsOfSecrets({ deps }: Target): Readonly<Record<string, number>> {
  if (process.env.DATABASE_URL !== undefined) return {}
  const secrets = Object.entries(loadSecrets(deps.config.dataDir)).filter(([name]) => !/AccessKey$/.test(name))
  return Object.fromEntries(secrets.map(([name, value]) => [name, value.length * 4]))
}
