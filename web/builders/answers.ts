import type { Answer, Redirect, Screen } from '../route.ts'

export const to = (path: string): Redirect => ({ kind: 'redirect', to: path })

export const screen = (view: Screen): Answer => ({ kind: 'screen', screen: view })
