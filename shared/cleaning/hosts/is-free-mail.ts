import { nationalProviders } from './national-providers.ts'

/** Those that are in many countries under the same name. */
const names =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|protonmail|proton|pm|zoho|mail|email|gmx|web|yandex|qq|163|126|139|189|sina|sohu|foxmail|aliyun|naver|hanmail|daum|nate|netvigator|biznetvigator|ctimail|pchome|seznam|libero|orange|wanadoo|free|laposte|t-online|comcast|verizon|att|btinternet)\.(?:com|net|org|me|de|fr|it|cz|ru|cn|kr|jp|hk|tw|uk|in|at|ch|es|br|ca|com?\.[a-z]{2})$/

/** Whether a mail domain is a provider's, where strangers have addresses side by side. */
export const isFreeMail = (domain: string): boolean => names.test(domain) || nationalProviders.has(domain)
