import { expect, test } from 'vitest'
import { version } from '../../shared/version.ts'
import { unwantedWords } from '../architecture/rules/unwanted-words.ts'
import { harbour } from './commands/harbour.ts'

test.each(['help', '--help', 'import --help', 'undo -h'])('"%s" prints the usage', async (words) => {
  const usage = { code: 0, stdout: expect.stringMatching(/^Usage: /), stderr: '' }
  expect(await harbour(words.split(' '))).toEqual(usage)
})

test('a command that there is not is named, whatever stands behind it', async () => {
  const { code, stdout, stderr } = await harbour(['imports', '--help'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('There is no command "imports".')
})

test.each([['help'], ['imports'], ['functions']])('"%s" speaks plainly', async (word) => {
  const { stdout, stderr } = await harbour([word])
  // The names of jobs are no words of the help.
  expect(`${stdout}${stderr}`.replaceAll(/^steps\.\S+/gm, '')).not.toMatch(unwantedWords)
})

test('--version says the version of package.json', async () => {
  const { code, stdout } = await harbour(['--version'])
  expect([code, stdout]).toEqual([0, `${version}\n`])
})
