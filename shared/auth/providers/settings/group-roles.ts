import * as z from 'zod'
import { type Role, roles } from '../../../contract/call.ts'

export interface GroupRole {
  readonly group: string
  readonly role: Role
}

/** `staff=editor,it=administrator`. */
export const groupRoles = z.string().transform((list, context) => {
  const pairs = list
    .split(',')
    .map((pair) => pair.trim())
    .filter(Boolean)
    .map((pair) => ({
      group: pair.slice(0, pair.lastIndexOf('=')).trim(),
      role: pair.slice(pair.lastIndexOf('=') + 1),
    }))
  const known = pairs.flatMap(({ group, role }) => {
    const found = roles.find((one) => one === role.trim())
    return found === undefined || group === '' ? [] : [{ group, role: found }]
  })
  if (known.length === pairs.length) return known
  context.addIssue({
    code: 'custom',
    message: `has to be groups and roles (${roles.join(', ')}), such as staff=editor,it=administrator`,
  })
  return z.NEVER
})

/** The highest role that one of the groups gives; undefined where none gives any. */
export const roleOfGroups = (
  groups: readonly string[],
  { roles: given }: { readonly roles: readonly GroupRole[] },
): Role | undefined => roles.findLast((role) => given.some((one) => one.role === role && groups.includes(one.group)))
