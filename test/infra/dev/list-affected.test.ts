import { expect, test } from 'vitest'
import { listAffected } from '../../../infra/dev/list-affected.ts'

const imports = (...paths: string[]) => ({ imports: paths.map((path) => ({ path })) })
const inputs = {
  'infra/web.ts': imports('web/view.tsx', 'shared/both.ts'),
  'infra/worker.ts': imports('shared/both.ts'),
  'web/view.tsx': imports('shared/both.ts', 'web/view.tsx'),
  'shared/both.ts': imports('shared/deep.ts'),
  'shared/deep.ts': imports(),
}
const entries = { web: 'infra/web.ts', worker: 'infra/worker.ts' }

test.each([
  ['web/view.tsx', ['web']],
  ['shared/deep.ts', ['web', 'worker']],
  ['infra/worker.ts', ['worker']],
  ['web/assets/css/frame.css', ['web']],
  ['shared/used-by-nobody.ts', []],
])('%s is part of %j', (path, expected) => {
  expect(listAffected(inputs, entries, [path])).toEqual(expected)
})
