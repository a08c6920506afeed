import { Duration } from 'aws-cdk-lib'
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type * as ecs from 'aws-cdk-lib/aws-ecs'
import * as sns from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'
import type { Database } from './database.ts'
import type { Functions } from './functions.ts'
import type { Services } from './services.ts'

interface AlarmsProps {
  readonly functions: Functions
  readonly services: Services
  readonly database: Database
  /** Who is told; they confirm it once. */
  readonly email: string | undefined
}

const every = { period: Duration.minutes(5) }

/** The few things that somebody has to know about at once. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, { functions, services, database, email }: AlarmsProps) {
    super(scope, id)
    const topic = new sns.Topic(this, 'Topic', { displayName: 'Harbour', enforceSSL: true })
    if (email !== undefined) topic.addSubscription(new EmailSubscription(email))
    const alarm = (name: string, metric: cloudwatch.Metric, props: Partial<cloudwatch.CreateAlarmOptions>) =>
      metric
        .createAlarm(this, name, { threshold: 1, evaluationPeriods: 1, ...props })
        .addAlarmAction(new SnsAction(topic))
    const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator
    const { BREACHING } = cloudwatch.TreatMissingData

    alarm('WebFails', functions.api.metricServerError(every), { threshold: 5 })
    alarm('IntakeFails', functions.intake.metricErrors(every), {})
    alarm('DiskFull', database.instance.metricFreeStorageSpace(every), {
      threshold: 2e9,
      comparisonOperator: LESS_THAN_THRESHOLD,
    })
    // A service tells of its load while it runs, and tells nothing while it does not.
    const gone = (service: ecs.FargateService) => service.metricCpuUtilization(every)
    const silence = { threshold: 100, comparisonOperator: GREATER_THAN_THRESHOLD, treatMissingData: BREACHING }
    alarm('WorkerGone', gone(services.worker), { ...silence, evaluationPeriods: 2 })
    alarm('SchedulerGone', gone(services.scheduler), { ...silence, evaluationPeriods: 2 })
  }
}
