import type { EmailPolicy } from '../../../shared/importing/import.ts'
import { assetPath } from '../../assets.ts'
import { useMessages } from '../../messages/messages.ts'
import { DefaultsFields, StraightAway } from '../columns/defaults-fields.tsx'
import { MeetForm } from './meet-form.tsx'

const offered: readonly EmailPolicy[] = ['repair', 'strict', 'keep']

const accepted = '.csv,.tsv,.txt,.gz,.xlsx,.vcf,text/csv,text/plain'
const upload = { method: 'post', action: '/imports', enctype: 'multipart/form-data', 'data-upload': true } as const

/** Choose files, or drop them; say what is to be done with a bad address, and with existing customers. */
export const UploadForm = () => {
  const { imports, words } = useMessages()
  const t = imports.upload
  return (
    <>
      <form class="upload" {...upload}>
        <fieldset class="policies">
          <legend class="label">{t.policy}</legend>
          {offered.map((policy, index) => (
            <label class="check">
              <input type="radio" name="policy" value={policy} checked={index === 0} />
              <span>
                {words.labels.policies[policy]}
                <span class="hint">{words.labels.policyHints[policy]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <DefaultsFields />
        <MeetForm />
        <StraightAway isOn={false} />
        <label class="drop">
          <span>{t.choose}</span>
          <input type="file" name="file" multiple required accept={accepted} />
          <span class="hint">{t.formats}</span>
        </label>
        <button class="btn btn-primary" type="submit" data-upload-button>
          {t.send}
        </button>
        <Sending />
      </form>
      <script src={assetPath('upload.js')} type="module" />
    </>
  )
}

/** On every page: files that are dropped on it lead to their preview, by the default policy. */
export const DropForm = () => {
  const { imports, words } = useMessages()
  const t = imports.upload
  return (
    <>
      <form class="upload drop-only" {...upload}>
        <input type="hidden" name="policy" value={'repair' satisfies EmailPolicy} />
        <div class="drop-over" data-drop-over hidden>
          <p>
            {t.drop}
            <span class="hint">{t.dropPolicy(words.labels.policies.repair)}</span>
          </p>
        </div>
        <Sending />
      </form>
      <script src={assetPath('upload.js')} type="module" />
    </>
  )
}

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
