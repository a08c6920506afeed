import { writeFile } from 'node:fs/promises'
import { generateSample } from './generate-sample.ts'
import { toCsv } from './to-csv.ts'

/** Writes the sample file beside this script. The file is committed; a test keeps it equal to what is made here. */
const sample = generateSample()
await writeFile(new URL('customers.csv', import.meta.url), toCsv(sample))
console.log(`customers.csv: ${sample.records.length} records, ${sample.columns.length} columns`)
