export const jobTitles = [
  ...['Managing Director', 'Director', 'Purchasing Manager', 'Head of Procurement', 'Sourcing Manager', 'Merchandiser'],
  ...['Marketing Manager', 'Brand Partnerships', 'Founder', 'General Manager', 'Sales Director', 'Operations Manager'],
  ...['Account Executive', 'Product Manager', 'Export Manager', 'Head of Content', 'CEO', 'Buyer', 'Accounts', 'Owner'],
]

export const nativeJobTitles = {
  traditional: ['董事', '採購經理', '市場經理', '總經理', '創辦人'],
  simplified: ['总经理', '采购经理', '销售总监', '外贸经理'],
  japanese: ['代表取締役', '営業部長', '購買担当'],
  korean: ['대표이사', '구매 담당', '마케팅 팀장'],
}

export const creatorTitles = ['Creator', 'Host', 'Channel owner', 'Producer', 'Presenter', '']

export const creatorTopics = [
  ...[
    'Food',
    'Travel',
    'Tech reviews',
    'Gaming',
    'Education',
    'Music',
    'Toys',
    'Beauty',
    'Fitness',
    'Street life',
    'Hiking',
  ],
]

/** The words of a channel's name: two of the first list, one of the second. */
export const channelWords = (
  'Tramline Noodle Rooftop Typhoon Alley Neon Dimsum Ferry Ladder Market Midnight Bamboo Peak Island Pocket Teahouse Wok ' +
  'Sampan Lantern Minibus Monsoon Gadget Thrift Pixel Trailhead Dumpling Rickshaw Curry'
).split(' ')
export const channelKinds = [
  'Club',
  'Diaries',
  'Kitchen',
  'Lab',
  'Stories',
  'Walks',
  'TV',
  'Reviews',
  'Theory',
  'Weekly',
  'Family',
]

/** Words of the lead status column with how often they occur; the last ones are nobody's vocabulary. */
export const statusWords: readonly (readonly [word: string, weight: number])[] = [
  ['Lead', 20],
  ['lead', 8],
  ['New', 6],
  ['Prospect', 16],
  ['Contacted', 6],
  ['Qualified', 5],
  ['Active', 14],
  ['active', 4],
  ['Customer', 7],
  ['Won', 3],
  ['Inactive', 6],
  ['Dormant', 3],
  ['Lost', 4],
  ['Churned', 2],
  ['', 10],
  ['VIP?', 0.6],
  ['call back Q3', 0.6],
  ['待跟進', 0.8],
  ['see notes', 0.5],
]

export const tagWords = [
  ...[
    'trade fair',
    'priority',
    'OEM',
    'private label',
    'wholesale',
    'sample sent',
    'price list',
    'newsletter',
    'repeat buyer',
  ],
  ...['needs NDA', 'sponsor', 'collab', 'media kit', 'frozen food', 'MOQ 500', 'referral', '急凍食品', '展覽會'],
]

export const sources = [
  ...[
    'Trade fair 2024',
    'Trade fair 2025',
    'Website form',
    'Referral',
    'Cold call',
    'Newsletter',
    'Business card',
    'Webinar',
  ],
  ...['Partner list', 'Walk-in', ''],
]

/** One line, with the commas and quotes that people type. */
export const shortNotes = [
  'Met at the fair, wants samples in Q3',
  'Asked for the winter catalogue, price list sent',
  'Prefers WhatsApp to e-mail',
  'Said "call after the holidays"',
  'MOQ too high, budget about 20,000 pcs',
  'Speaks Cantonese, Mandarin and English',
  'Pays on time; 30 days net',
  'Two offices, decision is made by the owner',
  'Wants a "silent" logo, matt black, no packaging',
  'Waiting for test report',
  'Interested in a joint video, fee to be agreed',
  '已寄樣辦，等回覆',
  '展會上認識，想要報價單',
  '对新品感兴趣，下个月再联系',
]

/** Several lines in one cell. */
export const longNotes = [
  'Call notes:\n- wants 2,000 pcs, two colours\n- asked for "export" cartons\n- sample by courier',
  'Visited the showroom.\nLiked the brass range, not the "antique" finish.',
  '第一次來電：查詢價錢\n第二次來電：要求寄樣辦，附說明書',
  'Shipping mark:\nFRAGILE, THIS SIDE UP\n\nInvoice to head office',
  'Media kit received\nAudience 60% female, 25-34\nNext: offer for "autumn" series',
]
