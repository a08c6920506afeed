import { Aws, Duration } from 'aws-cdk-lib'
import * as apigateway from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import * as iam from 'aws-cdk-lib/aws-iam'
import * as lambda from 'aws-cdk-lib/aws-lambda'
import { Construct } from 'constructs'
import { handlerPath } from '../bundle.ts'
import { bucketArn, mayCopyFromInbox, mayList, mayUseImports, mayUseNetwork } from './grants.ts'
import { openLogGroup } from './log-group.ts'
import type { Network } from './network.ts'
import type { Settings } from './settings.ts'

interface FunctionsProps {
  readonly network: Network
  readonly settings: Settings
  /** The folder that `bundleLambda` makes. */
  readonly code: lambda.Code
  /** The address that people use, where it is not the gateway's own. */
  readonly publicUrl: string | undefined
}

/** The same code twice, each with no more than it needs: one answers requests, the other takes in new objects. */
export class Functions extends Construct {
  readonly api: apigateway.HttpApi
  readonly web: lambda.Function
  readonly intake: lambda.Function
  /** The bucket's leave to call `intake`. */
  readonly told: lambda.CfnPermission

  constructor(scope: Construct, id: string, props: FunctionsProps) {
    super(scope, id)
    const bucket = props.settings.bucketName
    this.intake = this.addFunction('Intake', props, {
      // A large object is copied within the store, which takes a while.
      timeout: Duration.minutes(2),
      grants: [mayList(bucket), mayUseImports(bucket), ...mayCopyFromInbox(bucket)],
    })
    this.told = new lambda.CfnPermission(this, 'Told', {
      action: 'lambda:InvokeFunction',
      functionName: this.intake.functionArn,
      principal: 's3.amazonaws.com',
      sourceArn: bucketArn(bucket),
      sourceAccount: Aws.ACCOUNT_ID,
    })

    this.web = this.addFunction('Web', props, {
      // A second less than the gateway waits.
      timeout: Duration.seconds(28),
      grants: [mayList(bucket), mayUseImports(bucket)],
    })
    this.api = new apigateway.HttpApi(this, 'Api', {
      apiName: 'harbour',
      createDefaultStage: false,
      defaultIntegration: new HttpLambdaIntegration('Answer', this.web, { timeout: Duration.seconds(29) }),
    })
    this.api.addStage('Stage', { autoDeploy: true, throttle: { rateLimit: 50, burstLimit: 100 } })
    this.web.addEnvironment('PUBLIC_URL', props.publicUrl ?? this.api.apiEndpoint)
    this.web.addEnvironment('PLAIN_HTTP', '0')
    // What a request can bring here. Larger files go to the inbox.
    this.web.addEnvironment('UPLOAD_MAX_BYTES', '4400000')
  }

  private addFunction(
    id: string,
    { network, settings, code }: FunctionsProps,
    { timeout, grants }: { timeout: Duration; grants: readonly iam.PolicyStatement[] },
  ): lambda.Function {
    const logGroup = openLogGroup(this, `${id}Log`)
    const role = new iam.Role(this, `${id}Role`, { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') })
    for (const statement of [mayUseNetwork(), ...grants]) role.addToPolicy(statement)
    logGroup.grantWrite(role)
    settings.secret.grantRead(role)
    return new lambda.Function(this, id, {
      runtime: lambda.Runtime.NODEJS_24_X,
      architecture: lambda.Architecture.ARM_64,
      code,
      handler: handlerPath,
      memorySize: 1024,
      timeout,
      role,
      logGroup,
      vpc: network.vpc,
      securityGroups: [network.functions],
      paramsAndSecrets: lambda.ParamsAndSecretsLayerVersion.fromVersion(lambda.ParamsAndSecretsVersions.V1_0_103),
      environment: {
        ...settings.plain,
        SETTINGS_SECRET: settings.secret.secretArn,
        // Amazon's own authorities, which sign the database's certificate; Node knows those of everybody else.
        NODE_EXTRA_CA_CERTS: '/var/runtime/ca-cert.pem',
      },
    })
  }
}
