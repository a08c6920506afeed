import { BaseSequencer, type TestSpecification } from 'vitest/node'

const long = /\/test\/(faults|stories|browser)\//

/**
 * The folders whose files take minutes go first: on a machine that has never run them, nobody knows their times, and
 * one that began last would run alone.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(long.test(b.moduleId)) - Number(long.test(a.moduleId)))
  }
}
