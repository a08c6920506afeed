import { formatCount } from '../../../words/numbers.ts'
import { browsers as english } from '../../en/users/account.tsx'
import type { Messages } from '../../messages.ts'

const lengthOf = (hours: number) => (hours % 24 === 0 ? `${hours / 24} 天` : `${hours} 小时`)

export const account: Messages['users']['account'] = {
  title: '您的账号',
  profile: '个人信息',
  name: '姓名',
  nameHint: '其他用户会在您的操作旁看到。',
  saveName: '保存姓名',
  imports: '导入',
  straightAway: '直接导入文件',
  straightAwayHint:
    '您拖放或选择的文件会直接导入，不先查看各列，也没有预览。导入后可以撤销。如果文件的列不清楚，仍会等您确认。',
  saveImports: '保存设置',
  languageAndTime: '语言和时区',
  language: '语言',
  languageHint: '页面使用的语言。客户和文件的内容保持不变。',
  timeZone: '时区',
  timeZoneHint: (clock) => `时间按这个时区显示，每一天（例如今天到期、本周新增）也按它计算。当地现在是 ${clock}。`,
  saveLanguage: '保存语言和时区',
  keys: '快捷键',
  shortcuts: '单字母快捷键',
  shortcutsHint: '例如按 N 写笔记。Ctrl K 和 Ctrl Enter 始终可用。',
  saveKeys: '保存快捷键',
  password: '密码',
  passwordAbout: '更改后您在这里仍然登录，其他地方会全部退出。',
  present: '当前密码',
  next: '新密码',
  nextHint: '至少 12 个字符。四个互不相关的词容易记住。',
  again: '再次输入新密码',
  change: '更改密码',
  changed: '密码已更改，其他地方已全部退出。',
  secondFactor: '两步登录',
  secondFactorAbout: '输入密码后，Harbour 会要求手机应用上的验证码。只知道密码的人无法登录。',
  setUp: '设置应用',
  since: '启用日期：',
  codesLeft: (count) =>
    count === 0 ? '恢复码已用完。请生成新的，以便没有手机时仍可登录。' : `还有 ${formatCount(count)} 个恢复码。`,
  newCodes: '生成新的恢复码',
  turnOff: '关闭',
  sessions: '登录的地方',
  sessionsAbout: ({ idle, most }) => `${lengthOf(idle)}没有使用就会退出，最长 ${lengthOf(most)}。`,
  browser: '浏览器',
  address: '地址',
  seen: '最近使用',
  isThis: '这个浏览器',
  end: '退出',
  endOf: (browser) => `退出 ${browser}`,
  endOthers: (count) => `退出其他 ${formatCount(count)} 个地方`,
  guessed: (at) => (
    <>有人多次用错误密码或验证码尝试您的账号，最近一次在 {at}。如果其他地方也用这个密码，请在这里更改。</>
  ),
}

export const secondFactor: Messages['users']['secondFactor'] = {
  title: '设置两步登录',
  scan: '请用验证应用扫描，例如 Google Authenticator、1Password 或 Aegis。',
  picture: '供验证应用扫描的二维码',
  key: '或在应用中输入这个密钥',
  copy: '复制密钥',
  copied: '已复制',
  code: '验证码',
  codeHint: '应用现在显示的六位数字。',
  others: '您的其他浏览器届时会退出。',
  submit: '启用',
  codesTitle: '您的恢复码',
  codesAbout: '没有手机时，每个恢复码可代替验证码登录一次。请与密码一起妥善保存。恢复码只显示这一次。',
  codes: '恢复码',
  copyCodes: '复制恢复码',
  done: '我已保存',
}

export const browsers: Messages['users']['browsers'] = {
  names: english.names,
  systems: { ...english.systems, ios: 'iPhone 或 iPad' },
  on: (browser, system) => `${browser}（${system}）`,
  other: '其他浏览器',
}

export const passkeys: Messages['users']['passkeys'] = {
  title: '通行密钥',
  about: '用指纹、面容或这台设备的 PIN 登录。通行密钥可代替密码和验证码，也不会误填到假网页。',
  none: '还没有通行密钥。',
  add: '添加通行密钥',
  addTitle: '添加通行密钥',
  addAbout: '浏览器会要求您的指纹、面容或 PIN，或让您使用手机。',
  name: '名称',
  nameHint: '方便您辨认，例如所在的设备。',
  submit: '创建通行密钥',
  added: '创建日期',
  used: '最近使用',
  unused: '还没有使用',
  remove: '移除',
  removeOf: (name) => `移除 ${name}`,
  signIn: '使用通行密钥',
  failed: '浏览器没有提供通行密钥。请再试一次，或使用密码。',
  noScripts: '通行密钥需要 JavaScript，或较新的浏览器。',
}

export const providers: Messages['users']['providers'] = {
  title: '其他登录方式',
  about: '您也可以通过这些方式登录 Harbour。它们对您的验证等同于密码和验证码。',
  added: '添加于',
  used: '最近使用',
  signIn: (title) => `使用 ${title} 登录`,
  signedOut: (title) => `您已退出 Harbour。${title} 在这个浏览器中仍认得您。`,
  signOutThere: (title) => `同时退出 ${title}`,
}
