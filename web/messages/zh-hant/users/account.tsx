import { formatCount } from '../../../words/numbers.ts'
import { browsers as english } from '../../en/users/account.tsx'
import type { Messages } from '../../messages.ts'

const lengthOf = (hours: number) => (hours % 24 === 0 ? `${hours / 24} 日` : `${hours} 小時`)

export const account: Messages['users']['account'] = {
  title: '您的帳戶',
  profile: '個人資料',
  name: '姓名',
  nameHint: '其他用戶會在您的操作旁看到。',
  saveName: '儲存姓名',
  imports: '匯入',
  straightAway: '直接匯入檔案',
  straightAwayHint:
    '您拖放或選擇的檔案會直接匯入，不先查看各欄，也沒有預覽。匯入後可以復原。如檔案的欄不清楚，仍會等待您確認。',
  saveImports: '儲存設定',
  languageAndTime: '語言和時區',
  language: '語言',
  languageHint: '頁面使用的語言。客戶和檔案的內容保持不變。',
  timeZone: '時區',
  timeZoneHint: (clock) => `時間按這個時區顯示，每一天（例如今天到期、本週新增）也按它計算。當地現在是 ${clock}。`,
  saveLanguage: '儲存語言和時區',
  keys: '快捷鍵',
  shortcuts: '單字母快捷鍵',
  shortcutsHint: '例如按 N 寫筆記。Ctrl K 和 Ctrl Enter 始終可用。',
  saveKeys: '儲存快捷鍵',
  password: '密碼',
  passwordAbout: '更改後您在這裡仍然登入，其他地方會全部登出。',
  present: '目前的密碼',
  next: '新密碼',
  nextHint: '至少 12 個字元。四個互不相關的字詞容易記住。',
  again: '再次輸入新密碼',
  change: '更改密碼',
  changed: '密碼已更改，其他地方已全部登出。',
  secondFactor: '兩步驟登入',
  secondFactorAbout: '輸入密碼後，Harbour 會要求手機應用程式上的驗證碼。只知道密碼的人無法登入。',
  setUp: '設定應用程式',
  since: '啟用日期：',
  codesLeft: (count) =>
    count === 0 ? '恢復碼已用完。請建立新的，以便沒有手機時仍可登入。' : `還有 ${formatCount(count)} 個恢復碼。`,
  newCodes: '建立新的恢復碼',
  turnOff: '關閉',
  sessions: '登入的地方',
  sessionsAbout: ({ idle, most }) => `${lengthOf(idle)}沒有使用便會登出，最長 ${lengthOf(most)}。`,
  browser: '瀏覽器',
  address: '位址',
  seen: '最近使用',
  isThis: '這個瀏覽器',
  end: '登出',
  endOf: (browser) => `登出 ${browser}`,
  endOthers: (count) => `登出其他 ${formatCount(count)} 個地方`,
  guessed: (at) => <>有人多次以錯誤密碼或驗證碼嘗試您的帳戶，最近一次在 {at}。如其他地方也用這個密碼，請在這裡更改。</>,
}

export const secondFactor: Messages['users']['secondFactor'] = {
  title: '設定兩步驟登入',
  scan: '請用驗證應用程式掃描，例如 Google Authenticator、1Password 或 Aegis。',
  picture: '供驗證應用程式掃描的 QR 碼',
  key: '或在應用程式輸入這個金鑰',
  copy: '複製金鑰',
  copied: '已複製',
  code: '驗證碼',
  codeHint: '應用程式現在顯示的六位數字。',
  others: '您的其他瀏覽器屆時會登出。',
  submit: '啟用',
  codesTitle: '您的恢復碼',
  codesAbout: '沒有手機時，每個恢復碼可代替驗證碼登入一次。請與密碼一起收好。恢復碼只顯示這一次。',
  codes: '恢復碼',
  copyCodes: '複製恢復碼',
  done: '我已收好',
}

export const browsers: Messages['users']['browsers'] = {
  names: english.names,
  systems: { ...english.systems, ios: 'iPhone 或 iPad' },
  on: (browser, system) => `${browser}（${system}）`,
  other: '其他瀏覽器',
}

export const passkeys: Messages['users']['passkeys'] = {
  title: '通行密鑰',
  about: '用指紋、面容或這部裝置的 PIN 登入。通行密鑰可代替密碼和驗證碼，也不會誤填到假網頁。',
  none: '尚未有通行密鑰。',
  add: '新增通行密鑰',
  addTitle: '新增通行密鑰',
  addAbout: '瀏覽器會要求您的指紋、面容或 PIN，或讓您使用手機。',
  name: '名稱',
  nameHint: '方便您辨認，例如所在的裝置。',
  submit: '建立通行密鑰',
  added: '建立日期',
  used: '最近使用',
  unused: '尚未使用',
  remove: '移除',
  removeOf: (name) => `移除 ${name}`,
  signIn: '使用通行密鑰',
  failed: '瀏覽器沒有提供通行密鑰。請再試一次，或使用密碼。',
  noScripts: '通行密鑰需要 JavaScript，或較新的瀏覽器。',
}

export const providers: Messages['users']['providers'] = {
  title: '其他登入方式',
  about: '您也可以透過這些方式登入 Harbour。它們對您的驗證等同於密碼和驗證碼。',
  added: '加入於',
  used: '最近使用',
  signIn: (title) => `使用 ${title} 登入`,
  signedOut: (title) => `您已登出 Harbour。${title} 在這個瀏覽器中仍認得您。`,
  signOutThere: (title) => `同時登出 ${title}`,
}
