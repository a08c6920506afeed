import { findLine } from './project-files.ts'
import { notApplicable, type Requirement } from './requirement.ts'
import type { Target } from './target.ts'

/** What came of one requirement. */
export interface Result {
  readonly id: string
  readonly outcome: 'pass' | 'not applicable' | 'fail'
  /** By what it is known: something was done, a person has read it, or the technique isn't there, which was looked for. */
  readonly by: 'check' | 'reading' | 'absence'
  readonly what: string
  /** Where it was read, or what is wrong. */
  readonly detail?: string
}

const checkMs = 60_000

/** One after the other: several of them count what others would add to. */
export async function runChecks(
  requirements: readonly Requirement[],
  target: Target,
  tell: (result: Result) => void = () => undefined,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const requirement of requirements) {
    const result = await runCheck(requirement, target)
    tell(result)
    results.push(result)
  }
  return results
}

export async function runCheck(requirement: Requirement, target: Target): Promise<Result> {
  const { id, how, what } = requirement
  const by = how === 'read' || how === 'missing' ? 'reading' : how === 'absent' ? 'absence' : 'check'
  if (how === 'missing') return { id, outcome: 'fail', by, what }
  try {
    if (how === 'read') {
      const places = requirement.places.map(([path, mark]) => `${path}:${findLine(path, mark)}`)
      return { id, outcome: 'pass', by, what, detail: places.join(', ') }
    }
    const isAbout = (await inTime(Promise.resolve(requirement.prove(target)))) !== notApplicable
    if (how === 'absent' || !isAbout) return { id, outcome: notApplicable, by: 'absence', what }
    return { id, outcome: 'pass', by, what }
  } catch (error) {
    return { id, outcome: 'fail', by, what, detail: error instanceof Error ? error.message : String(error) }
  }
}

function inTime(work: Promise<unknown>): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${checkMs / 1000} s`)), checkMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
