// What the outputs of several functions have in common: the same words wherever words can be.
import { ImportSettings } from '../../../../shared/importing/import-settings.ts'
import { textOf } from '../../../../shared/messages/text.ts'

export const at = new Date('2026-11-22T09:41:00Z')

export const id = '0194d0a0-0000-7000-8000-000000000001'

export const outcomes = { created: 1, updated: 0, unchanged: 0, merged: 0, review: 1, skipped: 0, blank: 0, pending: 0 }

export const code = 'email.no-at' as const

export const said = (words: string) => textOf('requests.asSaid', { words })

export const reason = (words: string) => ({ code, column: words, value: words, suggestion: words })

export const customField = (words: string) => ({ key: words, label: words, kind: 'choice' as const, choices: [words] })

export const settings = (words: string) =>
  ImportSettings.parse({
    mode: 'create',
    keys: ['email'],
    rules: { notes: 'never' },
    defaults: { owner: words, tags: [words] },
  })
