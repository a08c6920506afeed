import { countryCodes } from '../../../shared/cleaning/country/country-table.ts'
import { emailPolicies } from '../../../shared/importing/import.ts'
import {
  fieldRules,
  ImportSettings,
  importModes,
  matchKeys,
  ruledFields,
} from '../../../shared/importing/import-settings.ts'
import { all, type FormShape, oneOf, oneOfOrNone, text, yesNo } from '../../request/form-shape.ts'

/** What every record of a file says where its own cells say nothing. */
export const defaultsShape: FormShape = {
  owner: text,
  source: text,
  tags: text,
  country: oneOfOrNone(countryCodes),
}

/** How an import meets the customers. */
export const matchingShape: FormShape = {
  mode: oneOfOrNone(importModes),
  ...all(
    matchKeys.map((_, index) => `key.${index + 1}`),
    oneOfOrNone(matchKeys),
  ),
  rule: oneOfOrNone(fieldRules),
  ...all(
    ruledFields.map((field) => `rule.${field}`),
    oneOfOrNone(fieldRules),
  ),
  emptyCells: oneOfOrNone(ImportSettings.shape.emptyCells.unwrap().options),
  protectEdits: yesNo,
}

/** Where an import stops: at its columns and its preview; at its preview alone; nowhere. */
const stops = ['columns', 'yes', 'no'] as const

/** What is chosen for the files of an upload; the files themselves are called `file`. */
export const uploadShape: FormShape = {
  importId: text,
  policy: oneOf(emailPolicies),
  preview: oneOf(stops),
  ...matchingShape,
  ...defaultsShape,
  keys: text,
  settings: text,
}
