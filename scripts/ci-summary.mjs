// Ends a CI run: says where the time went and which tests were skipped, and prints the line that counts. A skipped test
// is a failure.
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { showTimes } from './ci-times.mjs'

const [path, status] = process.argv.slice(2)
let report
try {
  report = JSON.parse(readFileSync(path, 'utf8'))
} catch {
  console.log('The test runner left no report.\n0 passed, 1 failed')
  process.exit(1)
}
const root = dirname(dirname(fileURLToPath(import.meta.url)))
for (const line of showTimes(report.testResults, root)) console.log(line)
const tests = report.testResults.flatMap((file) => file.assertionResults.map((test) => ({ ...test, file: file.name })))
const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed')
for (const test of skipped) console.log(`skipped, which counts as failed here: ${test.fullName} (${test.file})`)
// A file that could not be loaded fails without a test.
const broken = report.testResults.filter(
  (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
)
for (const file of broken) console.log(`could not be run: ${file.name}`)
const passed = tests.filter((test) => test.status === 'passed').length
const failed = tests.filter((test) => test.status === 'failed').length + skipped.length + broken.length
const isBad = failed > 0 || passed === 0 || Number(status) !== 0
console.log(`${passed} passed, ${isBad ? Math.max(failed, 1) : 0} failed`)
process.exit(isBad ? 1 : 0)
