import type { startImport } from '../functions/imports/start-import.ts'
import type { signIn } from '../functions/users/sign-in.ts'
import type { Asked } from './asked.ts'
import { nextPath } from './request/next-path.ts'
import { type Answer, type Output, screen, to } from './route.ts'
import { signInScreen } from './views/sign-in/sign-in.tsx'

/** Where people go next. */

const isStranger = (asked: Asked) => asked.call.actor.kind === 'stranger'

export const home = (asked: Asked): Answer => to(isStranger(asked) ? '/login' : '/customers')

export const signInOrHome = (asked: Asked): Answer =>
  isStranger(asked) ? screen(signInScreen(asked)) : to(nextPath(asked.query.get('next')))

export const afterSignIn = (session: Output<typeof signIn>, asked: Asked): Answer => ({
  ...to(nextPath(asked.query.get('next'))),
  session,
})

export const afterSignOut = (): Answer => ({ ...to('/login'), session: 'ended' })

/** One file: its import. Several: the list, where they stand on top. */
export function afterUpload(started: readonly Output<typeof startImport>[]): Answer {
  const [first, ...others] = started
  return to(first === undefined || others.length > 0 ? '/imports' : `/imports/${first.importId}`)
}

export const afterMapping = (_: unknown, asked: Asked): Answer => to(`/imports/${asked.params.id}`)
