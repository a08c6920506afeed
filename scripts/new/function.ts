import { type Access, roles } from '../../shared/contract/call.ts'
import { UsageError } from '../commands/parse-args.ts'
import { addFunction } from './add-function.ts'
import { readVerbNoun } from './names.ts'
import { readArgs } from './read-args.ts'
import { openSources, projectRoot } from './sources.ts'

const accesses: readonly Access[] = ['public', ...roles, 'system']
const readingVerbs = ['count', 'export', 'find', 'get', 'list', 'read', 'search']

/** `npm run new -- function AREA/VERB-NOUN SUMMARY [--access ROLE]` */
export async function run(args: string[], root = projectRoot): Promise<void> {
  const { positionals, values } = readArgs(args, ['AREA/VERB-NOUN', 'SUMMARY'])
  const [path = '', summary = ''] = positionals
  const sources = openSources(root)
  const { area, name } = readVerbNoun(path, sources.listFolders('functions'))
  addFunction(sources, { area, name, summary, access: readAccess(values.access, name), isJob: false })
  sources.save()
}

/** Unless it is said, who may see may ask what reads, and who may edit what writes. */
function readAccess(text: string | undefined, name: string): Access {
  if (text === undefined) return readingVerbs.includes(name.split('-')[0] ?? '') ? 'viewer' : 'editor'
  const access = accesses.find((one) => one === text)
  if (access === undefined) throw new UsageError(`There is no access "${text}": it is one of ${accesses.join(', ')}`)
  return access
}
