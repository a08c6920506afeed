import { type Checks, same, seconds } from './checks.ts'
import { readSecrets } from './guards.ts'
import type { Project } from './project.ts'

/** The names of accounts, which stay. */
const names = ['app/s3-access-key-id', 'store/access-key', 'store/inbox-access-key']

/** All secrets are made anew, by the commands of the guide, in a project that runs. */
export async function checkRotation({ check }: Checks, project: Project, digest: () => Promise<string>): Promise<void> {
  await check('every secret is made anew: the data is there, and no earlier secret is taken any more', async () => {
    const [wanted, before] = [await digest(), await readSecrets(project)]
    const took = await seconds(async () => {
      await project.compose('run', '--rm', '-T', 'secrets', 'node', 'infra/secrets.mjs', '--rotate')
      await project.compose('up', '--detach', '--force-recreate', '--wait')
    })
    const after = await readSecrets(project)
    same(
      Object.keys(before).filter((path) => before[path] === after[path] && !names.includes(path)),
      [],
    )
    same(await digest(), wanted)
    const signIn = (password = '') =>
      project
        .compose(
          'exec',
          '-T',
          '-e',
          `PGPASSWORD=${password}`,
          'postgres',
          'psql',
          '-h',
          'postgres',
          '-U',
          'postgres',
          '-Atc',
          'select 1',
        )
        .then(
          (told) => told.trim(),
          () => 'refused',
        )
    same(await signIn(after['postgres/password']), '1')
    same(await signIn(before['postgres/password']), 'refused')
    return `${took} s, ${Object.keys(after).length - names.length} secrets`
  })
}
