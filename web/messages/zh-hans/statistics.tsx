import { formatCount } from '../../words/numbers.ts'
import type { Messages } from '../messages.ts'

export const statistics: Messages['statistics'] = {
  title: '统计',
  everyNumber: (at) => <>{at}。点任何数字可打开其列表。</>,
  empty: {
    title: '还没有数据可统计',
    hint: '有了客户，这里就会显示类型、国家/地区、创作者和增长。',
  },
  figures: {
    customers: '客户',
    thisMonth: (count) => <>本月新增 {count}</>,
    creators: '创作者',
    share: (percent) => `占所有客户的 ${percent}`,
    withEmail: '有邮箱',
    without: (count) => <>{count} 个没有</>,
    withCountry: '有国家/地区',
    inferred: (count) => <>{count} 个由推断得出</>,
  },
  growth: {
    title: '增长',
    byHand: '手动添加',
    allImported: (link) => <>由{link('文件')}导入</>,
    someImported: (imported, byHand, link) => (
      <>
        {formatCount(imported)} 个由{link('文件')}导入，{formatCount(byHand)} 个手动添加
      </>
    ),
    asTable: '以表格显示',
    day: '日期（UTC）',
    month: '月份（UTC）',
    added: '新增',
    totalAtEnd: '期末客户数',
    before: '之前',
    none: '没有客户',
    describe: (before, firstPeriod, total) =>
      `从 ${firstPeriod} 之前的 ${formatCount(before)} 个，增至 ${formatCount(total)} 个客户`,
    total: (total) => `${formatCount(total)} 个客户`,
    column: (period, added) => `${period}：新增 ${formatCount(added)} 个`,
  },
  countries: {
    title: '国家/地区',
    country: '国家/地区',
    summary: (stated, inferred, without) => (
      <>
        {stated} 个已注明，{inferred} 个由推断得出，{without} 个没有
      </>
    ),
    others: '其他国家/地区',
    othersWith: (countries, customers) =>
      `其他 ${formatCount(countries)} 个国家/地区，共 ${formatCount(customers)} 个客户`,
    stated: '注明',
    inferred: '推断',
  },
  types: '类型',
  status: '状态',
  missing: '缺少信息',
  notToContact: (count) => `${formatCount(count)} 个客户不希望被联系。`,
  creators: {
    title: '创作者的订阅人数',
    notKnown: '未知',
    coverage: (withHandle, total, withChannel) => (
      <>
        {total} 个中有 {withHandle} 个有账号，{withChannel} 个有频道链接
      </>
    ),
    largest: '最大的频道',
    bySubscribers: '按订阅人数',
  },
}
