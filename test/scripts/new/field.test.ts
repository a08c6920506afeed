import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { run } from '../../../scripts/new/field.ts'
import { root } from '../../architecture/layers.ts'

/** A project of which the schema alone is there. */
function openProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'harbour-new-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'shared/db'), { recursive: true })
  cpSync(join(root, 'shared/db/schema.sql'), join(folder, 'shared/db/schema.sql'))
  return folder
}

test.each<[string, string[], string]>([
  ['no kind', ['fax'], 'Give NAME KIND [LABEL]'],
  ['a kind that there is not', ['fax', 'number'], 'There is no kind "number" for a new field: text, email, phone, url'],
  ['a kind of which there is one field', ['badges', 'tags'], 'There is no kind "tags"'],
  ['a name in other letters', ['Fax', 'text'], '"Fax" is no name of a field'],
  ['a name with a hyphen', ['fax-number', 'text'], '"fax-number" is no name of a field'],
  ['a field that is there', ['email', 'text'], 'The name "email" is taken'],
  ['a column that is no field', ['search', 'text'], 'The name "search" is taken'],
  ['a list beside the fields', ['phones', 'text'], 'The name "phones" is taken'],
  ['a further phone of the export', ['phone_2', 'phone'], 'The name "phone_2" is taken'],
  ['what an import can not read', ['fax_raw', 'text'], 'The name "fax_raw" is taken'],
  ['a word of SQL', ['order', 'text'], '"order" is a word of SQL'],
  ['a column that is read as another field', ['town', 'text'], 'A column "town" is read as city'],
  ['the same by its label', ['place', 'text', 'Town'], 'A column "town" is read as city'],
])('%s is refused, and nothing is written', async (_, args, message) => {
  const project = openProject()
  await expect(run(args, project)).rejects.toThrow(message)
  expect(readdirSync(project, { recursive: true }).sort()).toEqual(['shared', 'shared/db', 'shared/db/schema.sql'])
})
