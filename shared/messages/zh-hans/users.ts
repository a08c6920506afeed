import type { Texts } from '../text.ts'

const wrong = '邮箱与密码不匹配。'

const waitOf = (seconds: number) => (seconds <= 90 ? `${Math.max(seconds, 1)} 秒` : `${Math.ceil(seconds / 60)} 分钟`)

export const users: Texts['users'] = {
  signInFirst: '请先登录。',
  confirmFirst: '请先再次输入密码。',
  dutyFirst: '请先在浏览器打开系统，选择自己的密码或设置两步登录。',
  passkeyFirst: '您已有通行密钥。请退出，再用它登录。',
  ownSecondFactorFirst: '请先为自己设置两步登录，并用它登录。',
  notAllowed: '您的角色没有这项权限，请联系管理员。',
  tooManyTries: ({ seconds }) =>
    `尝试次数过多。请等候 ${waitOf(seconds)}，或向管理员索取重置链接。您曾登录过的浏览器现在仍可登录。`,
  tooManyConfirms: ({ seconds }) => `尝试次数过多。请等候 ${waitOf(seconds)}。`,
  manySignIns: '现在登录的人很多，请过几秒再试。',
  wrong,
  wrongForGood: `${wrong}这是最后一次尝试，请过几分钟再试。`,
  wrongTriesLeft: ({ left }) => `${wrong}还可以尝试 ${left} 次。`,
  passwordChanged: '您的密码刚刚更改，请用新密码登录。',
  wrongPassword: '这不是您的密码，请再输入。',
  wrongCode: '验证码不正确，或已经使用过。请等下一个验证码，或使用另一个恢复码。',
  wrongFirstCode: '验证码不正确。请输入应用现在显示的验证码，并确认手机时间正确。',
  tooManyCodes: ({ seconds }) =>
    `尝试次数过多。请等待 ${waitOf(seconds)}。丢失手机的用户可以使用恢复码，或联系管理员。`,
  signInExpired: '登录时间过长，或密码已更改。请重新登录。',
  issuer: 'Harbour',
  secretUnknown: '这不是刚才显示的密钥，请重新开始。',
  secondFactorOn: '登录时已需要验证码。如需改用另一个应用，请先关闭。',
  secondFactorOff: '登录时不需要验证码。请先设置应用。',
  noSecondFactor: '这个用户没有设置两步登录。',
  administrator: '管理员',
  passwordShort: '请至少用 12 个字符。',
  passwordCommon: '很多人使用类似的密码。请另选一个，例如四个互不相关的词。',
  passwordsDiffer: '两次输入的密码不同，请输入相同的密码。',
  nameMissing: '请填写姓名。',
  emailInvalid: '请填写完整的邮箱地址，例如 ann@example.com。',
  emailTaken: ({ email }) => `${email} 已是用户，请在列表中打开。`,
  noTimeZone: '没有这个时区。请从列表中选择。',
  noUser: '没有这个用户。',
  noSession: '没有这次登录，可能已结束。',
  noLink: '没有这个链接。请复制完整的链接，或向管理员索取新的。',
  linkUsed: '这个链接已使用。请用密码登录，或向管理员索取新的链接。',
  linkReplaced: '这个链接已失效。请用最新的链接，或向管理员索取。',
  linkExpired: '这个链接已过期，请向管理员索取新的。',
  lastAdministrator: '这是最后一个管理员。请先把另一个用户设为管理员。',
  notYourRole: '您不能更改自己的角色，请联系另一个管理员。',
  notYourself: '您不能停用自己，请联系另一个管理员。',
  disabledNoLink: '这个用户已停用，请先启用。',
}

export const tokens: Texts['tokens'] = {
  invalid: '这个令牌无效：不存在、已过期或已撤回。请在“您的账号”中新建。',
  noScope: ({ scope }) => `这个令牌没有 ${scope} 权限，请新建一个有此权限的。`,
  sessionOnly: '令牌不能这样做，请用浏览器登录。',
  none: '没有这个令牌，可能已撤回。',
  nameMissing: '请按用途命名。',
  scopeMissing: '请至少选择一项权限。',
  tooMany: ({ most }) => `已有 ${most} 个令牌。请撤回一个不再使用的。`,
  roleTooLow: ({ scope }) => `这个角色不允许 ${scope}，请取消选择。`,
}

export const passkeys: Texts['passkeys'] = {
  noPlace: '浏览器只在 https 的名称或 localhost 支持通行密钥。管理员可将 PUBLIC_URL 设为这样的网址。',
  notMade: '通行密钥未能创建，请再试一次。',
  nameMissing: '请给它一个您认得的名称。',
  tooMany: ({ most }) => `您已有 ${most} 个通行密钥。请移除一个不再使用的。`,
  known: '您已有这个通行密钥。',
  none: '没有这个通行密钥，可能已移除。',
  refused: '这个通行密钥不能登录 Harbour，可能已移除。请使用密码。',
}

export const providers: Texts['providers'] = {
  none: '没有这种登录方式，可能已被管理员移除。请使用密码。',
  unreachable: ({ title }) => `${title} 没有响应。请稍后重试，或使用密码。`,
  refused: ({ title }) => `${title} 没有证明您的身份。请从这里重新开始，或使用密码。`,
  noRole: ({ title }) => `您在 ${title} 的群组都不能打开 Harbour。请让 ${title} 的管理员把您加入群组。`,
  noEmail: ({ title }) => `${title} 没有提供您已验证的邮箱地址，而 Harbour 需要它。请在那里验证后重新开始。`,
  emailTaken: ({ title }) => `Harbour 中已有人使用您的邮箱地址。请使用密码，或让管理员允许 ${title} 按地址关联账号。`,
  unknown: ({ title }) => `Harbour 中没有人使用您在 ${title} 的邮箱地址。请向管理员索取邀请。`,
  disabled: ({ title }) => `您不能再登录 Harbour，通过 ${title} 也不行。请联系管理员。`,
  noSignOut: ({ title }) => `${title} 没有退出登录的页面。请自行在那里退出。`,
}
