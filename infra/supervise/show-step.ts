/** Does a part of something longer, for somebody who waits for it. */
export type Step = <T>(words: string, work: () => Promise<T>) => Promise<T>

export const quietly: Step = (_, work) => work()

/** Says what is being done while it is done, and then how long it took: one line a step. */
export const showStep: Step = async (words, work) => {
  const startedAt = performance.now()
  process.stderr.write(`${words} … `)
  try {
    const done = await work()
    process.stderr.write(`${showSeconds(performance.now() - startedAt)}\n`)
    return done
  } catch (error) {
    process.stderr.write('failed.\n')
    throw error
  }
}

export const showSeconds = (ms: number) => `${(ms / 1_000).toFixed(1)} s`
