import type { Texts } from '../text.ts'

const wrong = '電郵與密碼不符。'

const waitOf = (seconds: number) => (seconds <= 90 ? `${Math.max(seconds, 1)} 秒` : `${Math.ceil(seconds / 60)} 分鐘`)

export const users: Texts['users'] = {
  signInFirst: '請先登入。',
  confirmFirst: '請先再次輸入密碼。',
  dutyFirst: '請先在瀏覽器開啟系統，選擇自己的密碼或設定兩步登入。',
  passkeyFirst: '您已有通行密鑰。請登出，再用它登入。',
  ownSecondFactorFirst: '請先為自己設定兩步登入，並用它登入。',
  notAllowed: '您的角色沒有這項權限，請聯絡管理員。',
  tooManyTries: ({ seconds }) =>
    `嘗試次數過多。請等候 ${waitOf(seconds)}，或向管理員索取重設連結。您曾登入過的瀏覽器現在仍可登入。`,
  tooManyConfirms: ({ seconds }) => `嘗試次數過多。請等候 ${waitOf(seconds)}。`,
  manySignIns: '現在有很多人登入，請過幾秒再試。',
  wrong,
  wrongForGood: `${wrong}這是最後一次嘗試，請過幾分鐘再試。`,
  wrongTriesLeft: ({ left }) => `${wrong}還可嘗試 ${left} 次。`,
  passwordChanged: '您的密碼剛剛更改，請用新密碼登入。',
  wrongPassword: '這不是您的密碼，請再輸入。',
  wrongCode: '驗證碼不正確，或已經使用過。請等下一個驗證碼，或使用另一個恢復碼。',
  wrongFirstCode: '驗證碼不正確。請輸入應用程式現在顯示的驗證碼，並確認手機時間正確。',
  tooManyCodes: ({ seconds }) => `嘗試次數過多。請等候 ${waitOf(seconds)}。遺失手機的用戶可使用恢復碼，或聯絡管理員。`,
  signInExpired: '登入時間過長，或密碼已更改。請重新登入。',
  issuer: 'Harbour',
  secretUnknown: '這不是剛才顯示的金鑰，請重新開始。',
  secondFactorOn: '登入時已需要驗證碼。如要改用另一個應用程式，請先關閉。',
  secondFactorOff: '登入時不需要驗證碼。請先設定應用程式。',
  noSecondFactor: '這位用戶沒有設定兩步驟登入。',
  administrator: '管理員',
  passwordShort: '請至少用 12 個字元。',
  passwordCommon: '很多人使用類似的密碼。請另選一個，例如四個互不相關的字詞。',
  passwordsDiffer: '兩次輸入的密碼不同，請輸入相同的密碼。',
  nameMissing: '請填寫姓名。',
  emailInvalid: '請填寫完整電郵地址，例如 ann@example.com。',
  emailTaken: ({ email }) => `${email} 已是用戶，請在清單中開啟。`,
  noTimeZone: '沒有這個時區。請從清單中選擇。',
  noUser: '找不到這位用戶。',
  noSession: '找不到這次登入，可能已結束。',
  noLink: '找不到這個連結。請複製完整的連結，或向管理員索取新的。',
  linkUsed: '這個連結已使用。請用密碼登入，或向管理員索取新的連結。',
  linkReplaced: '這個連結已失效。請用最新的連結，或向管理員索取。',
  linkExpired: '這個連結已過期，請向管理員索取新的。',
  lastAdministrator: '這是最後一位管理員。請先把另一位用戶設為管理員。',
  notYourRole: '您不能更改自己的角色，請聯絡另一位管理員。',
  notYourself: '您不能停用自己，請聯絡另一位管理員。',
  disabledNoLink: '這位用戶已停用，請先啟用。',
}

export const tokens: Texts['tokens'] = {
  invalid: '這個權杖無效：不存在、已過期或已撤銷。請在「您的帳戶」建立新的。',
  noScope: ({ scope }) => `這個權杖沒有 ${scope} 權限，請建立一個有此權限的。`,
  sessionOnly: '權杖不能這樣做，請用瀏覽器登入。',
  none: '找不到這個權杖，可能已撤銷。',
  nameMissing: '請以用途命名。',
  scopeMissing: '請至少選擇一項權限。',
  tooMany: ({ most }) => `已有 ${most} 個權杖。請撤銷一個不再使用的。`,
  roleTooLow: ({ scope }) => `這個角色不允許 ${scope}，請取消選擇。`,
}

export const passkeys: Texts['passkeys'] = {
  noPlace: '瀏覽器只在 https 的名稱或 localhost 支援通行密鑰。管理員可將 PUBLIC_URL 設為這樣的網址。',
  notMade: '通行密鑰未能建立，請再試一次。',
  nameMissing: '請給它一個您認得的名稱。',
  tooMany: ({ most }) => `您已有 ${most} 個通行密鑰。請移除一個不再使用的。`,
  known: '您已有這個通行密鑰。',
  none: '找不到這個通行密鑰，可能已移除。',
  refused: '這個通行密鑰不能登入 Harbour，可能已移除。請使用密碼。',
}

export const providers: Texts['providers'] = {
  none: '沒有這種登入方式，可能已被管理員移除。請使用密碼。',
  unreachable: ({ title }) => `${title} 沒有回應。請稍後重試，或使用密碼。`,
  refused: ({ title }) => `${title} 沒有證明您的身份。請從這裏重新開始，或使用密碼。`,
  noRole: ({ title }) => `您在 ${title} 的群組都不能開啟 Harbour。請讓 ${title} 的管理員把您加入群組。`,
  noEmail: ({ title }) => `${title} 沒有提供您已驗證的電郵地址，而 Harbour 需要它。請在那裏驗證後重新開始。`,
  emailTaken: ({ title }) => `Harbour 中已有人使用您的電郵地址。請使用密碼，或讓管理員允許 ${title} 按地址連結帳戶。`,
  unknown: ({ title }) => `Harbour 中沒有人使用您在 ${title} 的電郵地址。請向管理員索取邀請。`,
  disabled: ({ title }) => `您不能再登入 Harbour，透過 ${title} 也不行。請聯絡管理員。`,
  noSignOut: ({ title }) => `${title} 沒有登出的頁面。請自行在那裏登出。`,
}
