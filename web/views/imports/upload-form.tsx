import type { AppError } from '../../../shared/errors.ts'
import type { EmailPolicy } from '../../../shared/importing/import.ts'
import { assetPath } from '../../assets.ts'
import { policyLabels } from '../../words/labels.ts'

const offered: readonly EmailPolicy[] = ['repair', 'strict', 'keep']

/** Choose or drop files. Hidden, it waits for a file to be dropped on the page. */
export const UploadForm = ({ error, hidden = false }: { error?: AppError | undefined; hidden?: boolean }) => (
  <>
    <form class="upload" method="post" action="/imports" enctype="multipart/form-data" data-upload hidden={hidden}>
      <fieldset class="field">
        <legend class="label">A bad e-mail address</legend>
        {offered.map((policy, index) => (
          <label class="check">
            <input type="radio" name="policy" value={policy} checked={index === 0} />
            <span>{policyLabels[policy]}</span>
          </label>
        ))}
      </fieldset>
      <label class="drop">
        <span>Choose one file or several, or drop them anywhere on this page</span>
        <input type="file" name="file" multiple required accept=".csv,.tsv,.txt,text/csv,text/plain" />
        <span class="hint">CSV in any encoding, with commas, semicolons, tabs or pipes</span>
      </label>
      <progress hidden value="0" max="1" aria-label="Sent" />
      <p class={error === undefined ? 'upload-status' : 'upload-status bad'} role="status" data-upload-status>
        {error?.message}
      </p>
      <button class="btn btn-primary" type="submit">
        Import
      </button>
    </form>
    <script src={assetPath('upload.js')} type="module" />
  </>
)
