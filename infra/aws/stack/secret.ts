import * as secretsmanager from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'

/** Everything printable that is neither letter nor digit: passwords stand in addresses as they are. */
export const notInAddresses = ' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'

/** A password that AWS makes, and that nobody has to see. */
export const makePassword = (scope: Construct, id: string, description: string) =>
  makeSecret(scope, id, {
    description,
    generateSecretString: { passwordLength: 48, excludeCharacters: notInAddresses },
  })

export function makeSecret(scope: Construct, id: string, props: secretsmanager.SecretProps): secretsmanager.ISecret {
  // The class is one of these, though not to the letter of exactOptionalPropertyTypes; as below, where it says `as`.
  return new secretsmanager.Secret(scope, id, props) as secretsmanager.ISecret
}
