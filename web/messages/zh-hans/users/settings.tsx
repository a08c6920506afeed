import { formatCount } from '../../../words/numbers.ts'
import type { Messages } from '../../messages.ts'

type Users = Messages['users']

export const list: Users['list'] = {
  title: '用户',
  about: '谁可以登录，以及可以做什么。',
  invite: '邀请用户',
  name: '姓名',
  email: '邮箱',
  role: '角色',
  seen: '最近使用',
  state: '状态',
  never: '从未',
  you: '您',
  guessed: '被试密码',
  rule: '两步登录',
  needsSecondFactor: '人人都需要',
  needsSecondFactorHint: '只用密码登录的人，必须先设置应用程序或通行密钥，才可以做其他事。程序的令牌不受影响。',
  saveRule: '保存',
}

export const states: Users['states'] = { active: '使用中', invited: '已邀请', disabled: '已停用' }

export const roleHints: Users['roleHints'] = {
  viewer: '可以查看和导出所有内容，但不能修改。',
  editor: '还可以导入文件和修改客户。',
  administrator: '还可以邀请和停用用户，并查看文件投放区的密钥。',
}

export const roleNames: Users['roleNames'] = { viewer: '查看者', editor: '编辑者', administrator: '管理员' }

export const invite: Users['invite'] = {
  title: '邀请用户',
  about: '您会得到一个给对方的链接，由对方自己选择密码。',
  email: '邮箱',
  emailHint: '对方用它登录。Harbour 还不会发送邮件，请自行发送链接。',
  role: '权限',
  submit: '生成链接',
}

export const madeLink: Users['madeLink'] = {
  title: { invitation: '邀请链接', reset: '重置链接' },
  about: {
    invitation: (who) => `请把这个链接发给 ${who}，让对方选择密码并加入。`,
    reset: (who) => `请把这个链接发给 ${who}，让对方选择新密码。`,
  },
  once: '只显示这一次，只能使用一次，持有者即可进入。',
  expires: '到期时间：',
  link: '链接',
  copy: '复制链接',
  copied: '已复制',
  toUser: '完成',
}

export const user: Users['user'] = {
  role: '角色',
  saveRole: '保存角色',
  ownRole: '另一个管理员可以更改您的角色。',
  signIn: '登录',
  own: '打开您的账号',
  ownAbout: '您的密码，以及登录的地方。',
  reset: '生成重置链接',
  resetAbout: '供忘记密码的用户使用，一小时内有效。',
  invite: '生成新的邀请链接',
  inviteAbout: '之前的链接会失效，新链接 7 天内有效。',
  open: { invitation: '邀请链接有效至', reset: '重置链接有效至' },
  secondFactor: '两步登录',
  secondFactorOn: '输入密码后，还需要应用的验证码。',
  secondFactorOff: '尚未设置。每个用户可在“您的账号”中设置。',
  passkeys: (count) => `对方有 ${formatCount(count)} 个通行密钥。`,
  resetSecondFactor: '移除应用、恢复码和通行密钥',
  resetSecondFactorAbout: '供丢失手机的用户使用。对方会在所有地方退出，之后只用密码登录。',
  access: '使用权',
  disable: '停用',
  disableAbout: '对方会立即退出，不能再登录。所做的一切会保留，您可以再次启用。',
  withdraw: '停用',
  withdrawAbout: '邀请链接会失效，您可以再次启用。',
  enable: '启用',
  enableAbout: '对方可以再用其密码登录。',
  guessed: (at) => (
    <>
      有人从陌生地方多次用错误密码或验证码尝试这个账号，最近一次在 {at}
      。来自那些地方的登录会放慢，用户用过的浏览器不受影响。
    </>
  ),
}
