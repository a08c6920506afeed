import type { Messages } from '../../messages.ts'

type Users = Messages['users']

export const signIn: Users['signIn'] = {
  title: '登录',
  about: '任何电子表格的客户都能导入，一行也不会丢失。',
  email: '邮箱',
  password: '密码',
  submit: '登录',
  typeBoth: '请输入邮箱地址和密码。',
  forgotten: '忘记密码？管理员可以给您重置链接。',
  languages: '语言',
  chart: '往导入泊位 222°',
}

export const link: Users['link'] = {
  invitation: {
    title: '加入 Harbour',
    about: '您受邀加入。请填写姓名并选择密码。',
    submit: '加入',
  },
  reset: {
    title: '选择新密码',
    about: '您会立即用新密码登录，其他地方会全部退出。',
    submit: '保存并登录',
  },
  name: '您的姓名',
  password: '新密码',
  again: '再次输入',
  hint: '至少 12 个字符。四个互不相关的词容易记住。',
  closedTitle: '这个链接不能使用',
  toSignIn: '前往登录',
}

export const confirm: Users['confirm'] = {
  title: '请再次输入密码',
  about: '您要做的事会影响谁可以登录，因此 Harbour 要确认是您本人。每 15 分钟只问一次。',
  password: '您的密码',
  submit: '继续',
}

export const code: Users['code'] = {
  title: '输入验证码',
  about: '请打开验证应用，输入它为 Harbour 显示的六位数字。',
  code: '验证码',
  submit: '登录',
  lost: '我无法使用应用',
  lostAbout: '请输入您保存的恢复码，每个只能使用一次。如果没有恢复码，请联系管理员。',
  recovery: '恢复码',
  submitRecovery: '用恢复码登录',
  closedTitle: '请重新登录',
}

/** What has to be done before anything else. */
export const first: Messages['users']['first'] = {
  password: {
    title: '选择自己的密码',
    about: '首次启动时为您生成的密码已到期。',
    submit: '保存并继续',
  },
  factor: {
    title: '设置两步登录',
    about: '管理员要求人人都不只用密码登录。只需一分钟。',
    hasPasskey: '管理员要求人人都不只用密码登录。您已有通行密钥：请退出，再用它登录。',
    app: '使用手机上的应用程序',
    passkey: '使用通行密钥',
  },
}
