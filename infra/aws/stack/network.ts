import * as ec2 from 'aws-cdk-lib/aws-ec2'
import { Construct } from 'constructs'

/**
 * A network that nothing can reach from outside and that reaches nothing outside: no internet gateway and no NAT. What
 * runs in it finds AWS's own services through endpoints; S3's costs nothing, each of the others a fixed price.
 */
export class Network extends Construct {
  readonly vpc: ec2.IVpc
  /** Of the Lambda functions. */
  readonly functions: ec2.SecurityGroup
  /** Of worker, scheduler and set-up. */
  readonly tasks: ec2.SecurityGroup

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.vpc = new ec2.Vpc(this, 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'inside', subnetType: ec2.SubnetType.PRIVATE_ISOLATED, cidrMask: 20 }],
      gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
    }) as ec2.IVpc
    this.functions = this.openGroup('Functions', 'Lambda functions')
    this.tasks = this.openGroup('Tasks', 'Worker, scheduler and set-up')
    // Functions get their secrets by the first; tasks also their image, and a place for their logs.
    this.addEndpoint('Secrets', ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER, [this.functions, this.tasks])
    this.addEndpoint('Registry', ec2.InterfaceVpcEndpointAwsService.ECR, [this.tasks])
    this.addEndpoint('Images', ec2.InterfaceVpcEndpointAwsService.ECR_DOCKER, [this.tasks])
    this.addEndpoint('Logs', ec2.InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS, [this.tasks])
  }

  /** A group that may open connections to S3, and to whatever lets it in by name. */
  private openGroup(id: string, description: string): ec2.SecurityGroup {
    const group = new ec2.SecurityGroup(this, id, { vpc: this.vpc, description, allowAllOutbound: false })
    group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.HTTPS, 'S3, by its gateway endpoint')
    return group
  }

  private addEndpoint(id: string, service: ec2.InterfaceVpcEndpointAwsService, users: readonly ec2.SecurityGroup[]) {
    const group = this.closedGroup(`${id}Endpoint`, `Endpoint ${id}`)
    for (const user of users) group.connections.allowFrom(user, ec2.Port.HTTPS, `${user.node.id} to endpoint ${id}`)
    this.vpc.addInterfaceEndpoint(id, { service, securityGroups: [group], open: false })
  }

  /** A group that nobody is in yet and that nobody may reach: each rule is added by name. */
  closedGroup(id: string, description: string): ec2.SecurityGroup {
    return new ec2.SecurityGroup(this, id, { vpc: this.vpc, description, allowAllOutbound: false })
  }
}
