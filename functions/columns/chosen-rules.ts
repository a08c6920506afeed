import * as z from 'zod'
import { type EmailPolicy, emailPolicies } from '../../shared/importing/import.ts'
import { ImportSettings } from '../../shared/importing/import-settings.ts'

/** What a person says of an import beside its columns, when they know its file; what is left out stays as it is. */
export const ChosenRules = z.object({
  /** What is done with a bad e-mail address. */
  policy: z.enum(emailPolicies).optional(),
  /** How its records meet the existing customers, all of it at once. */
  settings: ImportSettings.optional(),
  /** What every record says where its own cells say nothing; wins over those of `settings`. */
  defaults: ImportSettings.shape.defaults.unwrap().optional(),
})

/** The rules of an import as they stand, with what a person has said now. */
export function chosenRules(
  row: { readonly policy: EmailPolicy; readonly settings: unknown },
  { policy, settings, defaults }: z.output<typeof ChosenRules>,
): { readonly policy: EmailPolicy; readonly settings: ImportSettings } {
  const chosen = settings ?? ImportSettings.parse(row.settings)
  return { policy: policy ?? row.policy, settings: { ...chosen, defaults: defaults ?? chosen.defaults } }
}
