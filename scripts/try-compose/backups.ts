import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Checks, same, seconds } from './checks.ts'
import { type Project, root } from './project.ts'

/**
 * The commands of the guide, word for word: a backup is made while everything runs, and restored into a project that has
 * none of the volumes.
 *
 * @param digest of the customers, as it has to be afterwards
 */
export async function checkBackups(
  { check }: Checks,
  project: Project,
  folder: string,
  digest: () => Promise<string>,
): Promise<void> {
  const [backup = '', list = '', ...restore] = readCommands()
  const wanted = await digest()
  await check('a backup while everything runs, by the command of the guide', async () => {
    const took = await seconds(async () => {
      await run(backup, project, folder)
      await run(list, project, folder)
    })
    return `${took} s, ${Math.round(readFileSync(join(folder, 'harbour.backup')).length / 1e6)} MB`
  })
  await check(
    'all volumes are thrown away, and it is restored by the commands of the guide: every report is true',
    async () => {
      await project.compose('down', '--volumes', '--timeout', '5')
      await project.compose('up', '--detach', '--wait')
      if ((await digest()) === wanted) throw new Error('the new volumes have the same customers')
      const told: string[] = []
      const took = await seconds(async () => {
        for (const command of restore) told.push(await run(command, project, folder))
      })
      same(await digest(), wanted)
      const verified = /(\d+) of \1 reports of imports are true/.exec(told.join('\n'))?.[0]
      if (verified === undefined) throw new Error(told.join('\n'))
      return `${took} s, ${verified}`
    },
  )
}

/** Of the guide to operating, those that say how it is done with Docker Compose. */
function readCommands(): readonly string[] {
  const guide = readFileSync(join(root, 'infra/guides/operating.md'), 'utf8')
  const block = /With Docker Compose:\n\n```sh\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const commands = block.split('\n').filter(Boolean)
  same(commands.length, 5)
  return commands
}

/** As somebody types it, in a folder of their own. */
async function run(command: string, project: Project, cwd: string): Promise<string> {
  const env = { ...process.env, ...project.env, COMPOSE_FILE: join(root, 'docker-compose.yml') }
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', command], { cwd, env })
  return stdout
}
