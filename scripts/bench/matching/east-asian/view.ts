import type { FirmForm } from './firms.ts'
import type { NameForm } from './name-forms.ts'
import type { Script } from './types.ts'

/** What one record shows of a customer, and in which form. */
export interface View {
  name: NameForm | 'handle' | ''
  english: NameForm | ''
  employer: 'firm' | 'nextFirm'
  firm: FirmForm | ''
  /** Company records: the form in the column english_name. */
  firmEnglish: FirmForm | ''
  title: boolean
  email: 'email' | 'otherEmail' | 'nextEmail' | 'sharedEmail' | ''
  phone: 'mobile' | 'nextMobile' | 'sharedPhone' | ''
  /** The number stands in the notes instead of its column. */
  phoneInNotes: boolean
  website: boolean
  address: 'home' | 'office' | 'nextHome' | ''
  script: Script
  city: boolean
  postal: boolean
  country: boolean
  birth: boolean
  chat: boolean
  /** Digits and Latin letters in full width. */
  wide: boolean
  note: string
}
