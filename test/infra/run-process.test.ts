import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

test('a process ends whose supervisor goes while it still starts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-starting-'))
  try {
    const entry = join(folder, 'entry.ts')
    writeFileSync(
      entry,
      `import { setTimeout as delay } from 'node:timers/promises'
import { runProcess } from '${root}infra/run-process.ts'
void runProcess(async () => {
  await delay(1_500)
  const working = setInterval(() => {}, 1_000)
  return { close: async () => clearInterval(working) }
})
`,
    )
    const child = fork(entry, { execArgv: ['--import', 'tsx'], cwd: root, stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    child.send({ env: {} })
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    const ended = once(child, 'exit')
    child.disconnect()
    expect(await ended).toEqual([0, null])
  } finally {
    rmSync(folder, { recursive: true })
  }
}, 20_000)
