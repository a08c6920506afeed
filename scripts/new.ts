import { UsageError } from './commands/parse-args.ts'

/** `npm run new -- KIND …`: makes the files of something new, with their tests, and registers them. */
const kinds = ['function', 'job', 'page', 'query', 'migration', 'field']

const usage = `Usage: npm run new -- KIND …

  function AREA/VERB-NOUN SUMMARY [--access ROLE]   What the product does; ROLE: viewer, editor, administrator …
  job AREA/VERB-NOUN SUMMARY                        The same, called by the queue alone
  page AREA/NAME AREA/VERB-NOUN                     The page /AREA/NAME, which shows what a function answers
  query AREA/NOUN TABLE                             A file of queries, with the first one: list rows of TABLE
  migration NAME [SQL]                              A step of the schema, which runs SQL
  field NAME KIND [LABEL]                           A field of customers, everywhere that fields are

Each file comes with its test, is formatted and registered, and no file is overwritten. Names are kebab-case:
npm run new -- function customers/list-tags "Lists the tags in use."
`

const [kind = '', ...args] = process.argv.slice(2)
if (!kinds.includes(kind)) {
  const isHelp = ['help', '--help', '-h'].includes(kind)
  if (isHelp) process.stdout.write(usage)
  else console.error(kind === '' ? usage : `There is no kind "${kind}".\n\n${usage}`)
  process.exit(isHelp ? 0 : 2)
}
try {
  const { run }: { run(args: string[]): Promise<void> } = await import(`./new/${kind}.ts`)
  await run(args)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(error.message)
  process.exitCode = 2
}
