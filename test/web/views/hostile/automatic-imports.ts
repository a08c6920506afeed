import type { listAutomaticImports } from '../../../../functions/inbox/list-automatic-imports.ts'
import type { Output } from '../../../../web/route.ts'
import { at, id, outcomes, settings } from './common.ts'

export const automaticImports = (words: string): Output<typeof listAutomaticImports> => ({
  items: [
    {
      id,
      name: words,
      prefix: words,
      key: words,
      policy: 'repair',
      settings: settings(words),
      preview: true,
      paused_at: at,
      created_at: at,
      by: words,
      runs: 2,
      last: { id, fileName: words, state: 'finished', at, outcomes },
    },
  ],
})
