import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { makePeople } from '../test/support/make-people.ts'
import { checkBackups } from './try-compose/backups.ts'
import { openChecks, same, seconds } from './try-compose/checks.ts'
import { checkEntrances } from './try-compose/entrances.ts'
import { checkGuards, readSecrets } from './try-compose/guards.ts'
import { checkMonitoring, monitoringImages } from './try-compose/monitoring.ts'
import { addressOf, docker, firstPassword, openProject, root, serviceOf } from './try-compose/project.ts'
import { checkRotation } from './try-compose/rotation.ts'
import { checkTls } from './try-compose/tls.ts'
import { openBrowser, type Visit, visit } from './try-compose/visit.ts'

/**
 * The story of the Compose box, on the Docker of this machine: from nothing to healthy, what nobody may reach, imports
 * through the browser and the bucket, every container restarted in mid-import, and what is left after a stop.
 * In a project of its own, which is gone afterwards. Exit code 0 when everything was as it should be.
 */
const { values } = parseArgs({
  options: {
    project: { type: 'string', default: 'harbour-try' },
    records: { type: 'string', default: '100000' },
    port: { type: 'string', default: '28083' },
    'http-port': { type: 'string', default: '28080' },
    'https-port': { type: 'string', default: '28443' },
    'store-port': { type: 'string', default: '29000' },
  },
})
const project = openProject(values.project, {
  web: Number(values.port),
  http: Number(values['http-port']),
  https: Number(values['https-port']),
  store: Number(values['store-port']),
})
const email = 'admin@harbour.local'
const checks = openChecks()
const { check } = checks

/** Which container is restarted once so much of the import is done; at the end all are killed at once. */
const disturbances = [
  ['worker', 0.02],
  ['valkey', 0.12],
  ['postgres', 0.24],
  ['store', 0.38],
  ['scheduler', 0.55],
  ['web', 0.65],
  ['all', 0.8],
] as const

const folder = mkdtempSync(join(tmpdir(), 'harbour-try-'))
const bigFile = join(folder, 'big.csv')
writeFileSync(bigFile, [...makePeople(Number(values.records))].join(''))

const browser = await openBrowser()
try {
  await check('the story was told to its end', async () => tellStory(browser))
} finally {
  await browser.close()
  const all = project.with({ COMPOSE_PROFILES: 'monitoring' })
  await all.compose('down', '--volumes', '--timeout', '5').catch(() => undefined)
  for (const image of [project.image, ...monitoringImages(project)]) await docker(['rmi', image]).catch(() => undefined)
  rmSync(folder, { recursive: true })
}
process.exitCode = checks.end() ? 0 : 1

async function tellStory(browser: Browser): Promise<undefined> {
  await project.compose('down', '--volumes', '--timeout', '5')
  await check('docker compose up --build, the only command after a clone', async () => {
    const took = await seconds(() => project.compose('up', '--build', '--detach', '--wait'))
    return `${took} s with the making of the image`
  })

  console.log('\nA new box')
  await startAgain()
  await checkGuards(checks, project)
  const firstSecrets = await readSecrets(project)
  await checkTls(checks, project, browser, { email, password: await firstPassword(project) })
  const guest = await signIn(browser)
  await checkEntrances(checks, project, guest)
  await guest.close()
  await checkMonitoring(checks, project)

  console.log('\nThe undisturbed run')
  let wanted = ''
  await startAgain()
  await check('a new box has secrets of its own', async () => {
    const secrets = Object.values(await readSecrets(project))
    same(
      secrets.filter((secret) => Object.values(firstSecrets).includes(secret)),
      [],
    )
    return `${secrets.length} of ${secrets.length} differ`
  })
  await check(`${values.records} records through the browser`, async () => {
    const someone = await signIn(browser)
    const took = await seconds(async () => {
      await someone.importStraightAway(bigFile)
      await someone.untilImported('big.csv')
    })
    wanted = await digest()
    await someone.close()
    return `${took} s, digest ${wanted.slice(0, 16)}`
  })

  console.log('\nThe disturbed run')
  await startAgain()
  const someone = await signIn(browser)
  await check(
    'every container restarted in turn in mid-import, then all killed: the result is that of the undisturbed run',
    async () => {
      await someone.importStraightAway(bigFile)
      const took = await seconds(async () => {
        await disturb(someone)
        await someone.untilImported('big.csv')
      })
      same(await digest(), wanted)
      return `${took} s, the same digest`
    },
  )
  await check('all containers stop in order when they are told to', async () => {
    const took = await seconds(() => project.compose('stop'))
    const failed = (await project.inspect()).filter(({ State }) => State.ExitCode !== 0)
    same(
      failed.map((one) => `${serviceOf(one)} ${one.State.ExitCode}`),
      [],
    )
    return `${took} s`
  })
  await check('docker compose down, and up again: the data is there, and so is the session', async () => {
    await project.compose('down')
    const took = await seconds(() => project.compose('up', '--detach', '--wait'))
    same(await digest(), wanted)
    same((await someone.findImport('big.csv'))?.state, 'finished')
    return `healthy after ${took} s`
  })
  await checkRotation(checks, project, digest)
  await check('whoever was signed in still is', async () => {
    same((await someone.findImport('big.csv'))?.state, 'finished')
    return undefined
  })
  await someone.close()

  console.log('\nThe box made anew')
  await checkBackups(checks, project, folder, digest)
}

async function startAgain() {
  await project.compose('down', '--volumes', '--timeout', '5')
  await check('up, from empty volumes to all healthy, within 30 s', async () => {
    const took = await seconds(() => project.compose('up', '--detach', '--wait'))
    if (took > 30) throw new Error(`${took} s`)
    return `${took} s`
  })
}

async function signIn(browser: Browser): Promise<Visit> {
  return visit(browser, addressOf(project, 'web'), email, await firstPassword(project))
}

/** @throws when the import is over too soon: then it proves nothing */
async function disturb(someone: Visit) {
  for (const [service, share] of disturbances) {
    const { state, progress } = await someone.untilDone('big.csv', share)
    const took = await seconds(() => (service === 'all' ? cutPower() : project.compose('restart', service)))
    const percent = Math.round(100 * (progress?.share ?? 0))
    const how = service === 'all' ? 'all killed at once, and up again' : `${service} restarted`
    console.log(`          ${state}, ${percent}% done: ${how} in ${took} s`)
  }
}

async function cutPower() {
  await project.compose('kill')
  await project.compose('up', '--detach', '--wait')
}

/** PageRequest by a container, since only those reach the database. */
async function digest(): Promise<string> {
  const command = ['node', '--import', 'tsx', 'scripts/try-compose/print-digest.ts']
  const mounted = ['--env', 'TMPDIR=/dev/shm', '--volume', `${root}:/repository:ro`, '--workdir', '/repository']
  return (await project.compose('run', '--rm', '--no-deps', '-T', ...mounted, 'worker', ...command)).trim()
}
