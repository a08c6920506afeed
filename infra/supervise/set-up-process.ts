import { readConfig } from '../../shared/config.ts'
import { explain } from '../../shared/errors.ts'
import { runSetUp } from '../set-up.ts'
import type { SetUpAnswer, SetUpOrder } from './set-up-apart.ts'
import { quietly, showStep } from './show-step.ts'

process.on('disconnect', () => process.exit(1))
process.once('message', async ({ env, isQuiet }: SetUpOrder) => {
  process.send?.(await answer(env, isQuiet), () => process.exit(0))
})

async function answer(env: SetUpOrder['env'], isQuiet: boolean): Promise<SetUpAnswer> {
  try {
    return { done: await runSetUp(readConfig({ ...env, LOG_LEVEL: 'error' }), isQuiet ? quietly : showStep, true) }
  } catch (error) {
    return { failure: explain(error) }
  }
}
