import { relative } from 'node:path'
import type { Reporter, TestModule } from 'vitest/node'

const everyMs = 60_000

/** Says each minute which files of tests run, so that a run that is cut off shows where it stood. */
class RunningFiles implements Reporter {
  readonly #since = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined

  onTestRunStart(): void {
    this.#timer = setInterval(() => this.#print(), everyMs)
    this.#timer.unref()
  }

  onTestModuleStart({ moduleId }: TestModule): void {
    this.#since.set(moduleId, Date.now())
  }

  onTestModuleEnd({ moduleId }: TestModule): void {
    this.#since.delete(moduleId)
  }

  onTestRunEnd(): void {
    clearInterval(this.#timer)
  }

  #print(): void {
    const now = Date.now()
    for (const [path, since] of this.#since) {
      console.log(`  running for ${Math.round((now - since) / 1_000)} s: ${relative(process.cwd(), path)}`)
    }
  }
}

// biome-ignore lint/style/noDefaultExport: Vitest takes a reporter by it.
export default RunningFiles
