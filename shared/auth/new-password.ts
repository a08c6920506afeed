import * as z from 'zod'
import { AppError } from '../errors.ts'
import { type Text, type TextKey, textOf } from '../messages/text.ts'
import { isCommonPassword } from './is-common-password.ts'

export const passwordMax = 128

export const Password = z
  .string()
  .min(12, 'users.passwordShort' satisfies TextKey)
  .max(passwordMax)

/** A new password, typed twice. */
export const NewPassword = z.object({ password: Password, again: z.string().max(passwordMax) })

/**
 * @param own what belongs to the person: address, name
 * @throws AppError `input.invalid` at the field
 */
export function assertGoodPassword({ password, again }: z.output<typeof NewPassword>, own: readonly string[]): void {
  if (isCommonPassword(password, [...own, 'harbour'])) throw refused('password', textOf('users.passwordCommon'))
  if (password !== again) throw refused('again', textOf('users.passwordsDiffer'))
}

const refused = (field: string, said: Text) => new AppError('input.invalid', said, { fields: { [field]: said } })
