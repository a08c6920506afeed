import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { version } from '../../shared/version.ts'
import { root } from '../architecture/layers.ts'

test('is the one of the package', () => {
  const { version: wanted } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(version).toBe(wanted)
})
