import type { getStoreAccess } from '../../../functions/inbox/get-store-access.ts'
import type { Output, Screen } from '../../route.ts'

type Access = Output<typeof getStoreAccess>

/** How to hand in a file by any S3 client, for administrators. */
export const fileDropScreen = (access: Access): Screen => ({
  title: 'Inbox',
  section: 'inbox',
  main: (
    <>
      <div class="head">
        <h1>Inbox</h1>
        <span class="sub">Drop a CSV in the bucket and it imports itself.</span>
      </div>
      <div class="reading">
        <p>
          Any S3 client may put a file under <code>{access.prefix}</code> of the bucket <code>{access.bucket}</code>. It
          is noticed within seconds, copied, and imported; the copy is what is read, so you may delete or replace yours.
          {access.accessKeyId === null ? '' : ' The keys below open that folder and nothing else.'}
        </p>
        <section class="section">
          <h2>With the AWS command line</h2>
          <pre class="code" tabindex={0}>
            <code>{commandOf(access)}</code>
          </pre>
        </section>
        <section class="section">
          <h2>With any other client</h2>
          <dl class="facts facts-wide">
            <Fact label="Endpoint" value={access.endpoint ?? 'the one of AWS'} />
            <Fact label="Bucket" value={access.bucket} />
            <Fact label="Folder" value={access.prefix} />
            <Fact label="Region" value={access.region} />
            <Keys access={access} />
            <div>
              <dt>Addressing</dt>
              <dd>by path, not by host name</dd>
            </div>
          </dl>
        </section>
      </div>
    </>
  ),
})

/** Those that open the inbox and nothing else, where there are any. */
const Keys = ({ access }: { access: Access }) =>
  access.accessKeyId === null ? (
    <div>
      <dt>Keys</dt>
      <dd>Ask whoever runs the store for a pair that may write to this folder.</dd>
    </div>
  ) : (
    <>
      <Fact label="Access key" value={access.accessKeyId} />
      <div>
        <dt>Secret key</dt>
        <dd>
          <details>
            <summary>Show it</summary>
            <code class="raw">{access.secretAccessKey}</code>
          </details>
        </dd>
      </div>
    </>
  )

const Fact = ({ label, value }: { label: string; value: string }) => (
  <div>
    <dt>{label}</dt>
    <dd>
      <code class="raw">{value}</code>
    </dd>
  </div>
)

/** A command to copy. The secret stays out of it: it is asked for, and so in nobody's shell history. */
const commandOf = (access: Access) =>
  [
    `export AWS_ACCESS_KEY_ID=${access.accessKeyId ?? '…'} AWS_REGION=${access.region}`,
    'read -rs -p "Secret key: " AWS_SECRET_ACCESS_KEY && export AWS_SECRET_ACCESS_KEY',
    `aws s3 cp customers.csv s3://${access.bucket}/${access.prefix}${access.endpoint === null ? '' : ` --endpoint-url ${access.endpoint}`}`,
  ].join('\n')
