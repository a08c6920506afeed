import * as z from 'zod'
import { roles, scopes } from '../../../shared/contract/call.ts'

export const CreateServiceTokenOutput = z.object({
  role: z.enum(roles),
  token: z.string(),
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: z.date(),
  expiresAt: z.date(),
  usedAt: z.date().nullable(),
})

export const CreateTokenOutput = z.object({
  token: z.string(),
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: z.date(),
  expiresAt: z.date(),
  usedAt: z.date().nullable(),
})

export const ListServiceTokensOutput = z.object({
  items: z.array(
    z.object({
      role: z.enum(roles),
      by: z.string().nullable(),
      id: z.string(),
      name: z.string(),
      hint: z.string(),
      scopes: z.array(z.enum(scopes)),
      createdAt: z.date(),
      expiresAt: z.date(),
      usedAt: z.date().nullable(),
    }),
  ),
})

export const RevokeServiceTokenOutput = z.object({ id: z.string() })

export const RevokeTokenOutput = z.object({ id: z.string() })
