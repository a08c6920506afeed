import { namesOf } from './field-names.ts'

/** Names of columns that say of which network something is, as they are compared. */
export const networkNames: ReadonlySet<string> = new Set([
  ...namesOf(
    'platform, platforms, main platform, primary platform, network, networks, social network, social networks',
  ),
  ...namesOf('social platform, social media, social media platform, social channel, media platform, creator platform'),
  ...namesOf(
    'plattform, netzwerk, soziales netzwerk, plateforme, réseau, réseau social, plataforma, red social, social',
  ),
  ...namesOf(
    'rede social, piattaforma, rete sociale, platforma, platform adı, 平台, 社交平台, 社群平台, 플랫폼, платформа',
  ),
  ...namesOf('プラットフォーム'),
])
