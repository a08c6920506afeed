import type { getStoreAccess } from '../../../functions/inbox/get-store-access.ts'
import { useMessages } from '../../messages/messages.ts'
import type { PageRequest } from '../../request/request.ts'
import type { Output, Screen } from '../../route.ts'
import { SettingsTabs } from '../parts/settings-tabs.tsx'

type Access = Output<typeof getStoreAccess>

/** How to hand in a file by any S3 client, for administrators. */
export const fileDropScreen = (access: Access, { messages }: PageRequest): Screen => ({
  title: messages.inbox.fileDrop.title,
  section: 'settings',
  main: <HowToDrop access={access} />,
})

const HowToDrop = ({ access }: { access: Access }) => {
  const t = useMessages().inbox.fileDrop
  return (
    <>
      <SettingsTabs here="file-drop" />
      <div class="head">
        <h1>{t.title}</h1>
        <span class="sub">{t.about}</span>
      </div>
      <div class="reading">
        <p>
          {t.how(<code>{access.prefix}</code>, <code>{access.bucket}</code>)}
          {access.accessKeyId === null ? '' : ` ${t.keysOpen}`}
        </p>
        <section class="section">
          <h2>{t.commandLine}</h2>
          <pre class="code" tabindex={0}>
            <code>{commandOf(access, t.secretKey)}</code>
          </pre>
        </section>
        <section class="section">
          <h2>{t.otherClients}</h2>
          <dl class="facts facts-wide">
            <Fact label={t.endpoint} value={access.endpoint ?? t.endpointOfAws} />
            <Fact label={t.bucket} value={access.bucket} />
            <Fact label={t.folder} value={access.prefix} />
            <Fact label={t.region} value={access.region} />
            <Keys access={access} />
            <div>
              <dt>{t.addressing}</dt>
              <dd>{t.byPath}</dd>
            </div>
          </dl>
        </section>
      </div>
    </>
  )
}

/** Those that open the file drop and nothing else, where there are any. */
const Keys = ({ access }: { access: Access }) => {
  const t = useMessages().inbox.fileDrop
  return access.accessKeyId === null ? (
    <div>
      <dt>{t.keys}</dt>
      <dd>{t.askForKeys}</dd>
    </div>
  ) : (
    <>
      <Fact label={t.accessKey} value={access.accessKeyId} />
      <div>
        <dt>{t.secretKey}</dt>
        <dd>
          <details>
            <summary>{t.show}</summary>
            <code class="raw">{access.secretAccessKey}</code>
          </details>
        </dd>
      </div>
    </>
  )
}

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <code class="raw">{value}</code>
    </dd>
  </div>
)

/** A command to copy. The secret stays out of it: it is asked for, and so in nobody's shell history. */
const commandOf = (access: Access, secretKey: string) =>
  [
    `export AWS_ACCESS_KEY_ID=${access.accessKeyId ?? '…'} AWS_REGION=${access.region}`,
    `read -rs -p "${secretKey}: " AWS_SECRET_ACCESS_KEY && export AWS_SECRET_ACCESS_KEY`,
    `aws s3 cp customers.csv s3://${access.bucket}/${access.prefix}${access.endpoint === null ? '' : ` --endpoint-url ${access.endpoint}`}`,
  ].join('\n')
