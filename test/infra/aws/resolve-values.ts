import * as z from 'zod'

const pseudo: Readonly<Record<string, string>> = {
  'AWS::AccountId': '123456789012',
  'AWS::Region': 'eu-central-1',
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
}
const ports: Readonly<Record<string, string>> = { DatabaseInstance: '5432', QueueValkey: '6379' }

const Join = z.object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
const GetAtt = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) })
const Ref = z.object({ Ref: z.string() })

/** A value of a template as one text, as AWS would put it together: resources go by their names, without the hash. */
export function resolveValues(value: unknown, resources: ReadonlyMap<string, unknown>): string {
  const nameOf = (id: string) => pseudo[id] ?? (resources.has(id) ? id.replace(/[\dA-F]{8}$/, '') : id)
  const join = Join.safeParse(value)
  if (join.success) {
    const [between, parts] = join.data['Fn::Join']
    return parts.map((part) => resolveValues(part, resources)).join(between)
  }
  const attribute = GetAtt.safeParse(value)
  if (attribute.success) {
    const [id, name] = attribute.data['Fn::GetAtt']
    if (/address$/i.test(name)) return nameOf(id)
    return /port$/i.test(name) ? (ports[nameOf(id)] ?? '') : `${nameOf(id)}.${name}`
  }
  const ref = Ref.safeParse(value)
  if (ref.success) return nameOf(ref.data.Ref)
  return Array.isArray(value) ? value.map((part) => resolveValues(part, resources)).join(',') : String(value)
}
