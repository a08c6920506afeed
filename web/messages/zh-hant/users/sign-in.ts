import type { Messages } from '../../messages.ts'

type Users = Messages['users']

export const signIn: Users['signIn'] = {
  title: '登入',
  about: '任何試算表的客戶都能匯入，一列也不會遺失。',
  email: '電郵',
  password: '密碼',
  submit: '登入',
  typeBoth: '請輸入電郵地址和密碼。',
  forgotten: '忘記密碼？管理員可以給您重設連結。',
  languages: '語言',
  chart: '往匯入泊位 222°',
}

export const link: Users['link'] = {
  invitation: {
    title: '加入 Harbour',
    about: '您獲邀加入。請填寫姓名並選擇密碼。',
    submit: '加入',
  },
  reset: {
    title: '選擇新密碼',
    about: '您會立即以新密碼登入，其他地方會全部登出。',
    submit: '儲存並登入',
  },
  name: '您的姓名',
  password: '新密碼',
  again: '再次輸入',
  hint: '至少 12 個字元。四個互不相關的字詞容易記住。',
  closedTitle: '這個連結不能使用',
  toSignIn: '前往登入',
}

export const confirm: Users['confirm'] = {
  title: '請再次輸入密碼',
  about: '您要做的事會影響誰可以登入，因此 Harbour 要確認是您本人。每 15 分鐘只問一次。',
  password: '您的密碼',
  submit: '繼續',
}

export const code: Users['code'] = {
  title: '輸入驗證碼',
  about: '請開啟驗證應用程式，輸入它為 Harbour 顯示的六位數字。',
  code: '驗證碼',
  submit: '登入',
  lost: '我無法使用應用程式',
  lostAbout: '請輸入您收好的恢復碼，每個只可使用一次。如果沒有恢復碼，請聯絡管理員。',
  recovery: '恢復碼',
  submitRecovery: '用恢復碼登入',
  closedTitle: '請重新登入',
}

/** What has to be done before anything else. */
export const first: Messages['users']['first'] = {
  password: {
    title: '選擇自己的密碼',
    about: '首次啟動時為您產生的密碼已到期。',
    submit: '儲存並繼續',
  },
  factor: {
    title: '設定兩步登入',
    about: '管理員要求人人都不只用密碼登入。只需一分鐘。',
    hasPasskey: '管理員要求人人都不只用密碼登入。您已有通行密鑰：請登出，再用它登入。',
    app: '使用手機上的應用程式',
    passkey: '使用通行密鑰',
  },
}
