import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import { Icon } from '../parts/icon.tsx'

const accepted = '.csv,.tsv,.txt,.gz,.xlsx,.xlsm,.xls,.xml,.ods,.fods,.html,.htm,.vcf,text/csv,text/plain'
const upload = { method: 'post', action: '/imports', enctype: 'multipart/form-data', 'data-upload': true } as const

interface UploadProps {
  /** The setting of who sends files: they are written without a look at their columns and a preview. */
  readonly isStraight: boolean
}

/** Choose files, or drop them. What is to be done with them is asked when they are known. */
export const UploadForm = ({ isStraight }: UploadProps) => {
  const t = useMessages().imports.upload
  return (
    <>
      <form class="upload" {...upload}>
        <Stop isStraight={isStraight} />
        <label class="drop">
          <Icon name="import" />
          <b>{t.drop}</b>
          <span>{t.dropHint}</span>
          <span class="btn btn-primary" aria-hidden="true">
            {t.choose}
          </span>
          <input type="file" name="file" multiple required accept={accepted} aria-label={t.choose} />
          <span class="hint">{t.formats}</span>
        </label>
        <noscript>
          <button class="btn btn-primary" type="submit">
            {t.send}
          </button>
        </noscript>
        <Sending />
      </form>
      <script src={assetPath('upload.js')} type="module" />
    </>
  )
}

/** On every page: files that are dropped on it lead to their columns, or are imported where that is somebody's setting. */
export const DropForm = ({ isStraight }: UploadProps) => {
  const t = useMessages().imports.upload
  return (
    <>
      <form class="upload drop-only" {...upload}>
        <Stop isStraight={isStraight} />
        <div class="drop-over" data-drop-over hidden>
          <p>
            {isStraight ? t.overStraight : t.over}
            <span class="hint">{isStraight ? t.overStraightHint : t.overHint}</span>
          </p>
        </div>
        <Sending />
      </form>
      <script src={assetPath('upload.js')} type="module" />
    </>
  )
}

const Stop = ({ isStraight }: UploadProps) => (
  <input type="hidden" name="preview" value={isStraight ? 'no' : 'columns'} />
)

/** Texts for a script, which finds them in the element's `dataset` under their names. */
const dataOf = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      text,
    ]),
  )

/** One line a file, filled in by upload.js. */
const Sending = () => {
  const { common, imports } = useMessages()
  return (
    <>
      <ul class="sending" data-sending />
      <p class="upload-status" role="status" data-upload-status />
      <template data-upload-texts {...dataOf(imports.upload.script)} />
      <template data-sending-line>
        <li>
          <span class="name" data-name />
          <span class="how" data-how />
          <progress value="0" max="1" />
          <span class="actions">
            <button class="btn btn-s btn-quiet" type="button" data-cancel>
              {common.actions.cancel}
            </button>
            <button class="btn btn-s" type="button" data-again hidden>
              {imports.upload.sendAgain}
            </button>
          </span>
        </li>
      </template>
    </>
  )
}
