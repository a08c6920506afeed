import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/** What is published: the web without TLS, what leads to TLS, the web with it, and the store. */
export type Part = 'web' | 'http' | 'https' | 'store'

/** A Compose project of its own: nothing that it does touches another one. */
export interface Project {
  readonly name: string
  readonly image: string
  readonly ports: Readonly<Record<Part, number>>
  /** What a command of Compose is told of it. */
  readonly env: Readonly<Record<string, string>>
  compose(...args: string[]): Promise<string>
  /** The same project with more settings. */
  with(settings: Readonly<Record<string, string>>): Project
  /** What the engine knows of each container that runs. */
  inspect(): Promise<readonly Container[]>
}

const Container = z.object({
  Name: z.string(),
  Config: z.object({ User: z.string(), Labels: z.record(z.string(), z.string()) }),
  State: z.object({ ExitCode: z.number(), Running: z.boolean() }),
  HostConfig: z.object({
    ReadonlyRootfs: z.boolean(),
    Privileged: z.boolean(),
    CapDrop: z.array(z.string()).nullable(),
    CapAdd: z.array(z.string()).nullable(),
    SecurityOpt: z.array(z.string()).nullable(),
    Memory: z.number(),
    PidsLimit: z.number().nullable(),
  }),
  NetworkSettings: z.object({
    Ports: z.record(z.string(), z.array(z.object({ HostIp: z.string(), HostPort: z.string() })).nullable()),
    Networks: z.record(z.string(), z.object({ IPAddress: z.string() })),
  }),
})
export type Container = z.infer<typeof Container>

export const serviceOf = (container: Container) => container.Config.Labels['com.docker.compose.service'] ?? ''

export function openProject(
  name: string,
  ports: Project['ports'],
  settings: Readonly<Record<string, string>> = {},
): Project {
  const image = `${name}-image`
  const env = {
    PORT: String(ports.web),
    HTTP_PORT: String(ports.http),
    HTTPS_PORT: String(ports.https),
    STORE_PORT: String(ports.store),
    HARBOUR_IMAGE: image,
    COMPOSE_PROJECT_NAME: name,
    ...settings,
  }
  const compose: Project['compose'] = (...args) => docker(['compose', ...args], env)
  return {
    name,
    image,
    ports,
    env,
    compose,
    with: (more) => openProject(name, ports, { ...settings, ...more }),
    inspect: async () => {
      const ids = (await compose('ps', '--all', '--quiet')).split('\n').filter(Boolean)
      return z.array(Container).parse(JSON.parse(await docker(['inspect', ...ids])))
    },
  }
}

/** Where another machine would find a part: by an address of this machine that is not loopback. */
export function addressOf({ ports }: Project, part: Part): string {
  return `${part === 'https' ? 'https' : 'http'}://${ownAddress()}:${ports[part]}`
}

export function ownAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const outer = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  return outer?.address ?? '127.0.0.1'
}

/** Runs docker and gives what it printed. @throws with the end of what it complained of */
export function docker(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input?: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('docker', args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    let [out, complaints] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part))
    child.stderr.setEncoding('utf8').on('data', (part: string) => (complaints += part))
    child.stdin.end(input)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(out)
      else reject(new Error(`docker ${args.slice(0, 4).join(' ')} … ended with ${code}: ${complaints.slice(-600)}`))
    })
  })
}

/** The password of the first administrator, as set-up has printed it. */
export async function firstPassword(project: Project): Promise<string> {
  const log = await project.compose('logs', '--no-color', 'set-up')
  const password = /with the password (\S+)/.exec(log)?.[1]
  if (password === undefined) throw new Error(`set-up printed no password:\n${log}`)
  return password
}
