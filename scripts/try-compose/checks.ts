/** What was looked at and what came of it, a line each, printed as it happens. */
export interface Checks {
  /** A step of the story: its result may say something about it; its error makes it FAILED, and the story goes on. */
  check(what: string, find: () => Promise<string | undefined>): Promise<void>
  /** Prints the sum; false when anything has failed. */
  end(): boolean
}

export function openChecks(): Checks {
  const startedAt = performance.now()
  let [done, failed] = [0, 0]
  return {
    check: async (what, find) => {
      done += 1
      try {
        const said = await find()
        console.log(`OK      ${what}${said === undefined ? '' : `: ${said}`}`)
      } catch (error) {
        failed += 1
        console.log(`FAILED  ${what}: ${error instanceof Error ? error.message : error}`)
      }
    },
    end: () => {
      const seconds = Math.round((performance.now() - startedAt) / 1000)
      console.log(`\n${done} checks in ${seconds} s: ${failed === 0 ? 'all OK' : `${failed} FAILED`}`)
      return failed === 0
    },
  }
}

/** @throws with both values, unless they say the same */
export function same(found: unknown, wanted: unknown): void {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)]
  if (a !== b) throw new Error(`found ${a}, wanted ${b}`)
}

export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return Math.round((performance.now() - startedAt) / 100) / 10
}
