import { addFunction } from './add-function.ts'
import { readVerbNoun } from './names.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot } from './sources.ts'

/** `npm run new -- job AREA/VERB-NOUN SUMMARY` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const [path = '', summary = ''] = readArgs(args, ['AREA/VERB-NOUN', 'SUMMARY']).positionals
  const sources = openSources(root)
  const { area, name } = readVerbNoun(path, sources.listFolders('functions'))
  addFunction(sources, { area, name, summary, access: 'system', isJob: true })
  sources.save()
}
