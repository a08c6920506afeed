import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

type Users = Messages['users']

export const list: Users['list'] = {
  title: '用戶',
  about: '誰可以登入，以及可以做甚麼。',
  invite: '邀請用戶',
  name: '姓名',
  email: '電郵',
  role: '角色',
  seen: '最近使用',
  state: '狀態',
  never: '從未',
  you: '您',
  guessed: '被試密碼',
  rule: '兩步登入',
  needsSecondFactor: '人人都需要',
  needsSecondFactorHint: '只用密碼登入的人，必須先設定應用程式或通行密鑰，才可以做其他事。程式的權杖不受影響。',
  saveRule: '儲存',
}

export const states: Users['states'] = { active: '使用中', invited: '已邀請', disabled: '已停用' }

export const roleHints: Users['roleHints'] = {
  viewer: '可查看和匯出所有內容，但不能修改。',
  editor: '另可匯入檔案和修改客戶。',
  administrator: '另可邀請和停用用戶，並查看檔案投放區的金鑰。',
}

export const roleNames: Users['roleNames'] = { viewer: '檢視者', editor: '編輯者', administrator: '管理員' }

export const invite: Users['invite'] = {
  title: '邀請用戶',
  about: '您會得到一個給對方的連結，由對方自行選擇密碼。',
  email: '電郵',
  emailHint: '對方以此登入。Harbour 尚不會寄出電郵，請自行傳送連結。',
  role: '權限',
  submit: '建立連結',
}

export const madeLink: Users['madeLink'] = {
  title: { invitation: '邀請連結', reset: '重設連結' },
  about: {
    invitation: (who) => `請把這個連結傳給 ${who}，讓對方選擇密碼並加入。`,
    reset: (who) => `請把這個連結傳給 ${who}，讓對方選擇新密碼。`,
  },
  once: '只顯示這一次，只可使用一次，持有者即可進入。',
  expires: '到期時間：',
  link: '連結',
  copy: '複製連結',
  copied: '已複製',
  toUser: '完成',
}

export const user: Users['user'] = {
  role: '角色',
  saveRole: '儲存角色',
  ownRole: '另一位管理員可以更改您的角色。',
  signIn: '登入',
  own: '開啟您的帳戶',
  ownAbout: '您的密碼，以及登入的地方。',
  reset: '建立重設連結',
  resetAbout: '供忘記密碼的用戶使用，一小時內有效。',
  invite: '建立新的邀請連結',
  inviteAbout: '之前的連結會失效，新連結 7 日內有效。',
  open: { invitation: '邀請連結有效至', reset: '重設連結有效至' },
  secondFactor: '兩步驟登入',
  secondFactorOn: '輸入密碼後，還需要應用程式的驗證碼。',
  secondFactorOff: '尚未設定。每位用戶可在「您的帳戶」設定。',
  passkeys: (count) => `對方有 ${formatCount(count)} 個通行密鑰。`,
  resetSecondFactor: '移除應用程式、恢復碼和通行密鑰',
  resetSecondFactorAbout: '供遺失手機的用戶使用。對方會在所有地方登出，之後只用密碼登入。',
  access: '使用權',
  disable: '停用',
  disableAbout: '對方會立即登出，不能再登入。所做的一切會保留，您可以再次啟用。',
  withdraw: '停用',
  withdrawAbout: '邀請連結會失效，您可以再次啟用。',
  enable: '啟用',
  enableAbout: '對方可再以其密碼登入。',
  guessed: (at) => (
    <>
      有人從不明地方多次以錯誤密碼或驗證碼嘗試這個帳戶，最近一次在 {at}
      。來自那些地方的登入會放慢，用戶用過的瀏覽器不受影響。
    </>
  ),
}
