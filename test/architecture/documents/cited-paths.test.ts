import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../layers.ts'
import { findCitations } from './cited-paths.ts'

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'infra'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `infra/${name}`),
]
const citations = documents.flatMap((path) => findCitations(path, readFileSync(join(root, path), 'utf8')))
/** `web/pages/review` is `web/pages/review.ts` or a folder. */
const exists = (path: string) => [path, `${path}.ts`].some((one) => existsSync(join(root, one)))

test('every file that a document names is there', () => {
  expect(documents).toEqual(
    expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'infra/decisions/README.md', 'infra/guides/importing.md']),
  )
  expect(citations.length).toBeGreaterThan(80)
  expect(citations.filter(({ to }) => !exists(to))).toEqual([])
})

test('names are found in code and in links, patterns and addresses are not', () => {
  const text =
    'The file `shared/db/gone.ts`, [a page](../aws/README.md#deploy), `test/stories/`, not `web/pages/<area>`, ' +
    '`hono/jsx`, [that](https://a.example/b), [this](#here), `npm run new`.'
  expect(findCitations('infra/decisions/README.md', text).map(({ to }) => to)).toEqual([
    'shared/db/gone.ts',
    'test/stories',
    'infra/aws/README.md',
  ])
})
