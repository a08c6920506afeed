import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { PackCode } from '../supervise/packed-code.ts'
import { supervise } from '../supervise/supervise.ts'
import { applyChange } from './apply-change.ts'
import { type DevCode, openDevCode } from './dev-code.ts'
import { watchFiles } from './watch-files.ts'

/**
 * `npm run dev`: like `npm start`, and at each change of the sources the processes that are made of them start anew,
 * PostgreSQL and the store excepted; open pages then reload themselves.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
let code: DevCode | undefined

const pack: PackCode = (dataDir, step) =>
  step('Packing the code', async () => {
    code = await openDevCode(dataDir)
    return code.codeDir
  })

await supervise({
  pack,
  onReady: ({ children, setUpEnv }) => {
    watchFiles(root, ['functions', 'shared', 'web', 'infra'], async (paths) => {
      if (code !== undefined) console.log(await applyChange(paths, { children, code, setUpEnv }))
    })
    console.log('Watching the sources.')
  },
})
