import { App } from 'aws-cdk-lib'
import * as z from 'zod'
import { bundleLambda } from './bundle.ts'
import { HarbourStack } from './stack.ts'

const app = new App()

/** Said by `-c name=value`, or in cdk.json. */
const context = <T>(name: string, type: z.ZodType<T>): T =>
  type.parse(app.node.tryGetContext(name), { error: () => `Say it by -c ${name}=…` })

const email = z.email()

/** What `cdk` runs: packs the Lambda's code, and writes the template. */
new HarbourStack(app, 'Harbour', {
  description: 'Harbour CRM',
  image: context('image', z.string().min(1)),
  administrator: context('administrator', email),
  alarms: context('alarms', email.optional()),
  publicUrl: context('publicUrl', z.url({ protocol: /^https$/ }).optional()),
  bundle: await bundleLambda(),
})
app.synth()
