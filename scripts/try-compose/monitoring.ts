import { join } from 'node:path'
import * as z from 'zod'
import { type Checks, same, seconds } from './checks.ts'
import { docker, type Project, root } from './project.ts'
import { until } from './visit.ts'

const Result = z.object({
  data: z.object({ result: z.array(z.object({ metric: z.record(z.string(), z.string()) })) }),
})
const Alerts = z.array(z.object({ labels: z.object({ alertname: z.string() }) }))

/** What is built for it from Debian's packages. */
export const monitoringImages = ({ name }: Project) => [`${name}-prometheus`, `${name}-alertmanager`] as const

/** The profile `monitoring`, of Debian's Prometheus and Alertmanager: what it sees, and an alert that comes and goes. */
export async function checkMonitoring({ check }: Checks, project: Project): Promise<void> {
  const [prometheus, alertmanager] = monitoringImages(project)
  const images = { PROMETHEUS_IMAGE: prometheus, ALERTMANAGER_IMAGE: alertmanager }
  const watched = project.with({ ...images, COMPOSE_PROFILES: 'monitoring' })
  const inside = (service: string, ...command: string[]) => watched.compose('exec', '-T', service, ...command)
  await check('Prometheus and Alertmanager from Debian, beside the rest', async () => {
    const folder = join(root, 'scripts/try-compose/images')
    for (const target of ['prometheus', 'alertmanager'])
      await docker(['build', '--quiet', '--tag', `${project.name}-${target}`, '--target', target, folder])
    await watched.compose('up', '--detach', '--wait')
    return (await inside('prometheus', 'prometheus', '--version')).split('\n')[0]
  })
  await check(
    'promtool finds nothing wrong with what Prometheus is to do, nor with what each process tells',
    async () => {
      const told = await inside('prometheus', 'promtool', 'check', 'config', '/etc/monitoring/prometheus.yml')
      for (const address of ['web:9464', 'worker:8083', 'scheduler:8083'])
        same(await lint(prometheus, await readFrom(watched, `http://${address}/metrics`)), [])
      return /SUCCESS: \d+ rules? found/.exec(told)?.[0]
    },
  )
  const ask = async (query: string) => {
    const answer = await readFrom(watched, `http://prometheus:9090/api/v1/query?query=${encodeURIComponent(query)}`)
    return Result.parse(JSON.parse(answer)).data.result
  }
  await check('web, worker and scheduler are seen, and nothing fires', async () => {
    await until('all of them', 60_000, async () => ((await ask('up == 1')).length === 3 ? true : undefined))
    same(await ask('ALERTS{alertstate="firing"}'), [])
    return 'up 3 of 3'
  })
  const listAlerts = async () =>
    Alerts.parse(JSON.parse(await readFrom(watched, 'http://alertmanager:9093/api/v2/alerts'))).map(
      ({ labels }) => labels.alertname,
    )
  await check('a worker is stopped: the alert reaches Alertmanager; it is started: the alert is gone', async () => {
    await watched.compose('stop', 'worker')
    const came = await seconds(() =>
      until('the alert', 300_000, async () => ((await listAlerts()).includes('NoWorker') ? true : undefined)),
    )
    await watched.compose('start', 'worker')
    const went = await seconds(() =>
      until('its end', 600_000, async () => ((await listAlerts()).includes('NoWorker') ? undefined : true)),
    )
    return `fired after ${came} s, cleared after ${went} s`
  })
  await watched.compose('rm', '--stop', '--force', 'prometheus', 'alertmanager')
}

/** They are published nowhere: a container of the product asks. */
function readFrom(project: Project, url: string): Promise<string> {
  const read = `fetch('${url}').then(async (answer) => process.stdout.write(await answer.text()))`
  return project.compose('exec', '-T', 'scheduler', 'node', '-e', read)
}

/** What promtool says of metrics, but of the names that prom-client has chosen. @throws where it can't read them */
async function lint(image: string, text: string): Promise<readonly string[]> {
  const command = 'promtool check metrics 2>&1; code=$?; [ $code = 0 ] || [ $code = 3 ]'
  const run = ['run', '--rm', '--interactive', '--network', 'none', '--entrypoint', 'sh', image, '-c', command]
  const lines = (await docker(run, {}, text)).split('\n').filter(Boolean)
  return lines.filter((line) => !/^(?:nodejs|process)_/.test(line))
}
