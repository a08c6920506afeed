import * as z from 'zod'

export const Mention = z.object({ userId: z.string(), written: z.string(), name: z.string(), email: z.string() })

export const Note = z.object({
  id: z.string(),
  customerId: z.string(),
  text: z.string(),
  author: z.object({ id: z.string(), name: z.string() }).nullable(),
  at: z.date(),
  editedAt: z.date().nullable(),
  mentions: z.array(Mention),
})

export const ListNotesOutput = z.object({ items: z.array(Note), next: z.string().nullable() })

export const CreateNoteOutput = z.object({ id: z.string(), customerId: z.string() })

export const UpdateNoteOutput = z.object({ id: z.string(), customerId: z.string() })

export const DeleteNoteOutput = z.object({ id: z.string(), customerId: z.string() })

export const RestoreNoteOutput = z.object({ id: z.string(), customerId: z.string() })

export const SeeMentionOutput = z.object({ seen: z.boolean() })
