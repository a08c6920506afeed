import { parseArgs } from 'node:util'
import { requirements } from './check-security/chapters/chapters.ts'
import { withTarget } from './check-security/open-target.ts'
import { runChecks } from './check-security/run-checks.ts'
import { showResult, showSums } from './check-security/show-results.ts'

/**
 * Checks a Harbour that runs against every requirement of levels 1 and 2 of the OWASP ASVS 5.0: `npm run check:security --
 * http://localhost:8083`. It reaches the database as commands do, by DATA_DIR or DATABASE_URL, and adds users and
 * tokens, which it disables and revokes. Exit code 0 when nothing has failed.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const [url] = positionals
if (url === undefined || !URL.canParse(url) || positionals.length > 1) {
  console.error(
    'Usage: npm run check:security -- URL [--json] [--only V3.4]\nURL is where people come, such as http://localhost:8083.',
  )
  process.exit(2)
}

const chosen = requirements.filter(({ id }) => `${id}.`.startsWith(values.only === '' ? '' : `${values.only}.`))
const results = await withTarget(new URL(url).origin, (target) =>
  runChecks(chosen, target, (result) => {
    if (!values.json) console.log(showResult(result))
  }),
)
if (values.json) console.log(JSON.stringify(results, null, 2))
else if (values.only === '') console.log(`\n${showSums(results)}`)
process.exit(results.some(({ outcome }) => outcome === 'fail') ? 1 : 0)
