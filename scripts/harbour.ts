import { explain } from '../shared/errors.ts'
import { UsageError } from './commands/parse-args.ts'

/** The command line: `npm run -s harbour -- COMMAND …`. Each command is one file in commands/, loaded when called. */
const commands: Readonly<Record<string, () => Promise<{ run(args: string[]): Promise<number> }>>> = {
  import: () => import('./commands/import.ts'),
  apply: () => import('./commands/apply.ts'),
  undo: () => import('./commands/undo.ts'),
  redo: () => import('./commands/redo.ts'),
  inspect: () => import('./commands/inspect.ts'),
  clean: () => import('./commands/clean.ts'),
  verify: () => import('./commands/verify.ts'),
  export: () => import('./commands/export.ts'),
  functions: () => import('./commands/functions.ts'),
  call: () => import('./commands/call.ts'),
}

const usage = `Usage: npm run -s harbour -- COMMAND

  import FILE [--policy strict|repair|keep] [--json]   Bring a file into the customers
                                                       --preview stops before anything is written; what every
                                                       record says: --owner NAME --source TEXT --tags a,b --country HK
                                                       How it meets existing customers: --mode both|create|update
                                                       --keys external_id,email,youtube,phone
                                                       --rule FIELD=overwrite|fill|never (several times)
                                                       --empty-cells keep|clear --protect-edits
  apply IMPORT                                         Write what the preview of an import has shown
  undo IMPORT                                          Take an import out of the customers again
  redo IMPORT                                          Do an import that was undone again
  inspect FILE [--records] [--json]                    What the reader makes of a file
                                                       Both take, where the reader is wrong: --encoding NAME
                                                       --delimiter , --quote none --header-line 4 --sheet NAME
  clean KIND [--country XX]                            Clean one value a line from standard input
                                                       KIND: email phone country url youtube linkedin status
  verify IMPORT [--json]                               Whether its report is true, from the kept file and the tables
  export [--format csv|xlsx] [--bom]                   All customers, on standard output
  functions [NAME] [--json]                            Everything that Harbour does, with who may and the input's schema
  call NAME [INPUT] [--file PATH] [--as system]        Do it, as the first administrator
                                                       INPUT: JSON, or @FILE, or - for standard input

The exit code is 0 when it is done, 1 when it failed or was refused, 2 when what was given can't be used.
`

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(commands, name) ? commands[name] : undefined
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
