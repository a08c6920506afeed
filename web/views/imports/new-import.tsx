import type { startImport } from '../../../functions/imports/start-import.ts'
import type { UploadInput } from '../../pages/imports/inputs.ts'
import type { Output, Screen, Tried } from '../../route.ts'
import { countOf } from '../../words/numbers.ts'
import { Crumbs } from '../parts/crumbs.tsx'
import { Text } from '../parts/text.tsx'
import { UploadForm } from './upload-form.tsx'

type Sent = Tried<UploadInput, Output<typeof startImport>>

/** The page where files come in; `sent` is what became of those that were just sent, when one was refused. */
export const newImportScreen = (sent: readonly Sent[] = []): Screen => ({
  title: 'Import a file',
  section: 'imports',
  main: (
    <>
      <Crumbs way={[['/imports', 'Imports']]} />
      <div class="head">
        <h1>Import a file</h1>
        <span class="sub">Every record ends up somewhere you can see it. The file itself is kept.</span>
      </div>
      {sent.length > 0 && <Refusals sent={sent} />}
      <UploadForm />
    </>
  ),
})

export const uploadRefused = (sent: readonly Sent[]): Screen => newImportScreen(sent)

/** Which files were refused, and why; which are being imported all the same. */
const Refusals = ({ sent }: { sent: readonly Sent[] }) => {
  const taken = sent.filter((one) => one.error === undefined)
  return (
    <section class="errors upload-errors" role="alert">
      <ul>
        {sent.map((one) =>
          one.error === undefined ? null : (
            <li>
              {one.given !== undefined && (
                <b>
                  <Text value={one.given.fileName} />
                </b>
              )}{' '}
              {one.error.message}
            </li>
          ),
        )}
      </ul>
      {taken.length > 0 && (
        <p>
          {taken.length === 1
            ? 'The other one is being imported:'
            : `${countOf(taken.length, 'other')} are being imported:`}{' '}
          {taken.map(({ given, output }, index) => (
            <>
              {index > 0 && ', '}
              <a href={`/imports/${output.importId}`}>
                <Text value={given.fileName} />
              </a>
            </>
          ))}
          .
        </p>
      )}
    </section>
  )
}
