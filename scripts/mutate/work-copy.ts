import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apply, type Mutation } from './mutation.ts'

/** A copy of the sources in which one mutation at a time is tried, so that the checkout stays as it is. */
export class WorkCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'harbour-mutate-'))

  constructor(root: string) {
    const { stdout } = spawnSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    for (const path of stdout.split('\n').filter(Boolean)) cpSync(join(root, path), join(this.#folder, path))
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'))
  }

  /** Whether the tests pass with the mutation in place: then it has survived. A test that hangs has noticed it. */
  async survives(mutation: Mutation, tests: readonly string[], secondsMax: number): Promise<boolean> {
    const path = join(this.#folder, mutation.path)
    const source = readFileSync(path, 'utf8')
    writeFileSync(path, apply(source, mutation))
    try {
      return (await this.#run(tests, secondsMax)) === 0
    } finally {
      writeFileSync(path, source)
    }
  }

  /** @returns the exit code, or null where the time was up */
  #run(tests: readonly string[], secondsMax: number): Promise<number | null> {
    const args = ['scripts/launch.mjs', '--bin', 'vitest', 'run', '--bail', '1', ...tests]
    const child = spawn(process.execPath, args, { cwd: this.#folder, stdio: 'ignore', detached: true })
    const end = () => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL')
    const timer = setTimeout(end, secondsMax * 1000)
    return new Promise((resolve) => {
      child.on('exit', (code) => {
        clearTimeout(timer)
        resolve(code)
      })
    })
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true })
  }
}
