import type { AppError } from '../../../shared/errors.ts'
import type { Screen } from '../../route.ts'
import { UploadForm } from './upload-form.tsx'

/** The page where a file comes in. */
export const newImportScreen = (error?: AppError): Screen => ({
  title: 'Import a file',
  section: 'imports',
  main: (
    <>
      <nav class="crumbs" aria-label="Where you are">
        <a href="/imports">Imports</a>
      </nav>
      <div class="head">
        <h1>Import a file</h1>
        <span class="sub">Every record ends up somewhere you can see it. The file itself is kept.</span>
      </div>
      <UploadForm error={error} />
    </>
  ),
})

export const uploadRefused = (error: AppError): Screen => newImportScreen(error)
