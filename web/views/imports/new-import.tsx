import type { startImport } from '../../../functions/imports/start-import.ts'
import { useMessages } from '../../messages/messages.ts'
import type { UploadInput } from '../../pages/imports/inputs.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen, Tried } from '../../route.ts'
import { ImportSteps } from '../import-frame/import-frame.tsx'
import { Text } from '../parts/text.tsx'
import { UploadForm } from './upload-form.tsx'

type Sent = Tried<Pick<UploadInput, 'fileName'>, Output<typeof startImport>>

/** The page where files come in; `sent` is what became of those that were just sent, when one was refused. */
export const newImportScreen = ({ messages, call }: PageRequest, sent: readonly Sent[] = []): Screen => ({
  title: messages.common.actions.importFile,
  section: 'imports',
  main: <Page sent={sent} isStraight={call.actor.kind === 'user' && call.actor.importsStraightAway === true} />,
})

export const uploadRefused = (sent: readonly Sent[], request: PageRequest): Screen => newImportScreen(request, sent)

const Page = ({ sent, isStraight }: { sent: readonly Sent[]; isStraight: boolean }) => {
  const { common, imports } = useMessages()
  const t = imports.upload
  return (
    <>
      <ImportSteps here="file" reached="file" paths={{}} />
      <div class="head">
        <h1>{common.actions.importFile}</h1>
        <span class="sub">
          {isStraight ? t.aboutStraight : t.about}
          {isStraight && (
            <>
              {' '}
              <a href="/account">{t.changeSetting}</a>
            </>
          )}
        </span>
      </div>
      {sent.length > 0 && <Refusals sent={sent} />}
      <UploadForm isStraight={isStraight} />
    </>
  )
}

/** Which files were refused, and why; which are being imported all the same. */
const Refusals = ({ sent }: { sent: readonly Sent[] }) => {
  const t = useMessages().imports.upload
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
          {t.othersStarted(taken.length)}{' '}
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
