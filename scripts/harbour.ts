import { explain } from '../shared/errors.ts'
import { version } from '../shared/version.ts'
import { UsageError } from './commands/parse-args.ts'

/** The command line: `npm run -s harbour -- COMMAND …`. Each command is one file in commands/, loaded when called. */
const commands: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<number> }>>> = {
  import: () => import('./commands/import.ts'),
  apply: () => import('./commands/apply.ts'),
  undo: () => import('./commands/undo.ts'),
  redo: () => import('./commands/redo.ts'),
  merge: () => import('./commands/duplicates/merge.ts'),
  unmerge: () => import('./commands/duplicates/unmerge.ts'),
  inspect: () => import('./commands/inspect.ts'),
  clean: () => import('./commands/clean.ts'),
  duplicates: () => import('./commands/duplicates/duplicates.ts'),
  verify: () => import('./commands/verify.ts'),
  'detect-country': () => import('./commands/detect-country.ts'),
  export: () => import('./commands/export.ts'),
  'reset-second-factor': () => import('./commands/users/reset-second-factor.ts'),
  'reset-link': () => import('./commands/users/reset-link.ts'),
  backup: () => import('./commands/backups/backup.ts'),
  restore: () => import('./commands/backups/restore.ts'),
  erasures: () => import('./commands/backups/erasures.ts'),
  functions: () => import('./commands/functions.ts'),
  call: () => import('./commands/call.ts'),
}

const usage = `Usage: npm run -s harbour -- COMMAND

  import FILE [--policy strict|repair|keep] [--json]   Import a file of customers
                                                       --preview decides everything and writes nothing
                                                       For every record: --owner NAME --source TEXT --tags a,b
                                                       --country HK
                                                       Matching existing customers: --mode both|create|update
                                                       --keys external_id,email,youtube,phone
                                                       --rule FIELD=overwrite|fill|never (several times)
                                                       --empty-cells keep|clear --protect-edits
  apply IMPORT                                         Import what a preview has shown
  undo IMPORT                                          Undo an import
  redo IMPORT                                          Import again what was undone
  merge A B [--take FIELD] [--json]                    Merge customer B into A, which keeps what both have
                                                       --take takes what B has (several times)
  merge --all-same [--apply] [--json]                  Show what merging all sure pairs comes to; --apply does it
                                                       --least 0.99|0.95|0.9|0.8 takes less sure ones too
  unmerge ID [--json]                                  Un-merge: ID is a merge, the customer that was merged, or
                                                       what merged many at once
  inspect FILE [--records] [--json]                    Show how a file is read
                                                       import and inspect, where a file is read wrongly:
                                                       --encoding NAME --delimiter , --quote none
                                                       --header-line 4 --sheet NAME
                                                       --short-rows blank
  clean KIND [--country XX]                            Clean one value a line from standard input
                                                       KIND: email phone country url youtube linkedin status
  duplicates [FILE] [--id COLUMN] [--json]             Show which records of a file, or customers, may be one
                                                       --id names the records by a column, else by line
  verify IMPORT [--json]                               Check an import's report against its file and the tables
  detect-country [--apply] [--json]                    Show which country is that of customers who state none
                                                       --apply fills in what is sure, marked as inferred
  export [--format csv|xlsx] [--bom]                   All customers, on standard output
  backup FILE [--json]                                 Write everything that Harbour holds into one file
  restore FILE [--replace] [--verify]                  Put it into an empty folder, or database and store
                                                       --replace deletes what is there; --verify checks all imports
                                                       --erasures LIST erases again who was erased since, by keyed
                                                       hashes; --without-erasures where there is no list
  erasures FILE                                        Write that list, without any name; - is standard output
  reset-link EMAIL                                     Make a link to choose a new password, for who can't sign in
  reset-second-factor EMAIL                            Take the app off somebody who has lost their phone
  functions [NAME] [--json]                            List all functions: who may call them, their input
  call NAME [INPUT] [--file PATH] [--as system]        Call a function, as the first administrator
                                                       INPUT: JSON, or @FILE, or - for standard input
  --version                                            Say which version this is

The exit code is 0 when it is done, 1 when it failed or was refused, 2 when what was given can't be used or an import
waits for a person, 3 when a file is imported and something about it was doubtful.
`

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
if (name === '--version') {
  process.stdout.write(`${version}\n`)
  process.exit(0)
}
const asksForHelp = (word: string) => word === '--help' || word === '-h'
if (name === 'help' || asksForHelp(name) || (load !== undefined && args.some(asksForHelp))) {
  process.stdout.write(usage)
  process.exit(0)
}
if (load === undefined) {
  console.error(name === '' ? usage : `There is no command "${name}".\n\n${usage}`)
  process.exit(2)
}
// A reader that has seen enough, as in `| head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
try {
  process.exitCode = await (await load()).run(args)
} catch (error) {
  console.error(explain(error))
  process.exitCode = error instanceof UsageError ? 2 : 1
}
