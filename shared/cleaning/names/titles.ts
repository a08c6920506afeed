// Titles and honorifics: what stands with a name and is none. Of those behind a Chinese, Japanese or Korean name, the
// longer go first where one ends in another (总经理, 经理).

// biome-ignore format: lists of words
const chinese = [
  '先生', '女士', '小姐', '太太', '夫人', '老师', '老師', '同学', '同學', '师傅', '師傅', '同志', '阿姨', '叔叔', '大哥', '大姐', '老板', '老闆',
  '总', '總', '副总', '副總', '老总', '老總', '总裁', '總裁', '副总裁', '副總裁', '总经理', '總經理', '副总经理', '副總經理', '经理', '經理', '副经理', '副經理',
  '总监', '總監', '主任', '副主任', '主管', '部长', '部長', '科长', '科長', '课长', '課長', '处长', '處長', '局长', '局長', '厂长', '廠長', '校长', '校長', '院长', '院長',
  '会长', '會長', '会長', '行长', '行長', '社长', '社長', '店长', '店長', '组长', '組長', '队长', '隊長', '所长', '所長', '站长', '站長', '班长', '班長',
  '董事长', '董事長', '董事', '董', '书记', '書記', '秘书', '秘書', '助理', '专员', '專員', '顾问', '顧問', '教授', '副教授', '讲师', '講師', '博士', '医生', '醫生', '医师', '醫師',
  '大夫', '护士', '護士', '律师', '律師', '法官', '警官', '工程师', '工程師', '会计', '會計', '教练', '教練', '导演', '導演',
  '副部长', '副部長', '副科长', '副科長', '副处长', '副處長', '副局长', '副局長', '副厂长', '副廠長', '副校长', '副校長', '副院长', '副院長', '副会长', '副會長', '副主管', '副总监', '副總監', '副理', '协理', '協理', '襄理', '特助', '董事长特助', '董事長特助', '副董事长', '副董事長', '执行董事', '執行董事', '董事总经理', '董事總經理', '常务副总', '常務副總', '常务副总经理', '总经理助理', '總經理助理', '经理助理', '經理助理',
  '首席执行官', '首席執行官', '首席财务官', '首席財務官', '首席技术官', '首席技術官', '首席运营官', '總監助理', '总工程师', '總工程師', '总会计师', '總會計師', '高级经理', '高級經理', '高级工程师', '高級工程師', '业务员', '業務員', '销售员', '銷售員', '采购员', '採購員', '业务代表', '業務代表', '销售代表', '銷售代表', '法定代表人', '创始人', '創辦人', '創始人', '联合创始人', '合伙人', '合夥人', '负责人', '負責人', '理事', '理事长', '理事長', '秘书长', '秘書長', '设计师', '設計師', '研究员', '研究員',
  '师奶', '師奶', '婆婆', '公公', '伯伯', '阿伯', '阿婆', '阿公', '大爷', '大爺', '大妈', '大媽', '大叔', '大婶', '大嬸', '伯父', '伯母', '爷爷', '爺爺', '奶奶', '姑娘', '姑姑', '阿姐', '阿哥', '大佬', '大嫂', '太婆', '老太', '阿嬸', '阿叔', '女仕',
  '操作员', '操作員', '技术员', '技術員', '司机', '司機', '出纳', '出納', '服务员', '服務員', '营业员', '營業員', '收银员', '收銀員', '质检员', '質檢員', '检验员', '檢驗員', '跟单员', '跟單員', '程序员', '程序員', '快递员', '快遞員', '调度员', '調度員', '统计员', '統計員', '仓管员', '倉管員', '库管员', '保管员', '推销员', '推銷員', '联络员', '聯絡員', '管理员', '管理員', '文员', '文員', '店员', '店員', '厨师', '廚師', '电工', '電工', '焊工', '钳工', '翻译员', '翻譯員', '化验员', '驾驶员', '售货员', '維修員', '维修员', '信息员', '資料員', '资料员', '安全员', '施工员',
  '老板娘', '老闆娘', '掌柜', '掌櫃', '房东', '房東', '园长', '園長', '村长', '村長', '住持', '师父', '師父', '馆长', '館長', '班主任',
  '工', '哥', '姐', '牧师', '牧師', '神父', '议员', '議員',
]
// biome-ignore format: lists of words
const japanese = [
  '様', 'さま', 'さん', '殿', '氏', 'くん', 'ちゃん', '先生', '部長', '次長', '課長', '係長', '社長', '副社長', '専務', '常務', '主任', '取締役', '代表取締役',
  '代表', '会長', '店長', '支店長', '所長', '工場長', '本部長', '室長', '教授', '准教授', '博士', '医師', '弁護士', '税理士', '先輩', 'マネージャー',
  '代表取締役社長', '代表取締役会長', '代表取締役専務', '取締役社長', '取締役会長', '取締役部長', '専務取締役', '常務取締役', '社外取締役', '代表社員', '執行役員', '上席執行役員', '常務執行役員', '専務執行役員', '専務理事', '常務理事', '監査役', '相談役', '支配人', '総支配人', '副支配人',
  '部長代理', '部長補佐', '次長代理', '課長代理', '課長補佐', '係長代理', '副部長', '副課長', '副店長', '副支店長', '支店長代理', '副所長', '副工場長', '統括部長', '担当部長', '担当課長', '主査', '主事', '主幹', '参事', '事業部長', '事業所長', '営業所長', '出張所長', 'グループ長', 'グループリーダー', 'チームリーダー', 'リーダー', 'チーフ', 'ユニット長', 'センター長', '事務局長', '事務長', '編集長',
  '住職', '副住職', '女将', '若女将', '大女将', '宮司', '組合長', '店主', '板長', '料理長', '親方', '師匠', '管理人', '施設長', '寮長', '自治会長', '町会長', '区長', '病院長', '支社長', '理事長',
  '館長', '園長', '教頭', '塾長', '学長', '学部長', '師長', '技師長', '公認会計士', '会計士', '司法書士', '行政書士', '社労士', '弁理士', '建築士', 'マネジャー', 'ゼネラルマネージャー', 'ディレクター', 'プロデューサー', 'エンジニア', 'デザイナー', 'コンサルタント', 'オーナー',
]
// biome-ignore format: lists of words
const korean = [
  '씨', '님', '과장', '부장', '차장', '대리', '사원', '주임', '팀장', '실장', '본부장', '지점장', '센터장', '소장', '이사', '상무', '전무', '대표', '대표이사', '사장', '부사장', '회장',
  '부회장', '원장', '교수', '박사', '선생', '의사', '변호사', '세무사', '회계사', '기자', '작가', '감독', '코치', '매니저', '여사', '사모', '고객', '관장', '국장', '계장', '연구원', '간호사', '목사', '약사', '한약사', '기사', '운전기사', '한의사', '치과의사', '수의사', '변리사', '관세사', '감정평가사', '공인중개사', '중개사', '손해사정사', '공인회계사', '건축기사', '검사', '판사', '교사', '강사', '조교', '영양사', '물리치료사', '치료사', '치위생사', '사회복지사', '복지사', '상담사', '미용사', '조리사', '요리사', '정비사', '설계사', '보험설계사', '집사', '전도사', '권사', '수녀', '스님', '형사', '소방관', '설비기사', '셰프', '트레이너', '피디', '아나운서',
  '사외이사', '상무이사', '전무이사', '부대표', '공동대표', '대표이사사장', '부본부장', '사업본부장', '파트장', '그룹장', '사업부장', '부문장', '공장장', '부팀장', '부소장', '부원장', '총괄이사', '부지점장', '점장', '부위원장', '부교수', '처장', '학장', '총장', '수석연구원', '책임연구원', '선임연구원', '주임연구원', '디자이너', '엔지니어', '법무사', '노무사', '건축사',
]

// Polite forms, degrees and short forms of address: they say how to speak to somebody, and not what the person does.
// biome-ignore format: a list of words
const noJobs = new Set([
  '先生', '女士', '小姐', '太太', '夫人', '老师', '老師', '同学', '同學', '师傅', '師傅', '同志', '阿姨', '叔叔', '大哥', '大姐', '哥', '姐', '总', '總', '老总', '老總',
  '老板', '老闆', '老板娘', '老闆娘', '房东', '房東', '师父', '師父', '董', '工', '师奶', '師奶', '婆婆', '公公', '伯伯', '阿伯', '阿婆', '阿公', '大爷', '大爺', '大妈', '大媽', '大叔', '大婶', '大嬸', '伯父', '伯母', '爷爷', '爺爺', '奶奶', '姑娘', '姑姑', '阿姐', '阿哥', '大佬', '大嫂', '太婆', '老太', '阿嬸', '阿叔', '女仕', '博士', '様', 'さま', 'さん', '殿', '氏', 'くん', 'ちゃん', '先輩', '씨', '박사', '선생', '여사', '사모', '고객',
])
const jobs = new Set([...chinese, ...japanese, ...korean].filter((title) => !noJobs.has(title) && title !== '님'))

/** The job that a title names, or null: 经理 and 과장 (of 과장님) are jobs, 先生 and `Dr.` are none. */
export function jobOfTitle(title: string): string | null {
  const job = title.replace(/님$/, '')
  return jobs.has(job) ? job : null
}

// The others are family names, parts of given names, or stand behind a family name.
const polite = new Set([
  '先生',
  '女士',
  '小姐',
  '太太',
  '夫人',
  '老师',
  '老師',
  '様',
  'さま',
  'さん',
  '殿',
  'くん',
  'ちゃん',
  '씨',
  '님',
  '선생님',
  '고객님',
])

/** Whether a title is a polite form that stands behind any name, a given name too. */
export const isPolite = (title: string): boolean => polite.has(title)

const byLength = (words: readonly string[]) => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

/** A title behind a name in Chinese, Japanese or Korean script, with or without a space or brackets. */
export const titleBehind = new RegExp(
  `[\\s・]*[(（]?(${byLength([...chinese, ...japanese])}|(?:${byLength(korean)})님?)[)）]?$`,
  'u',
)

/** Before a Vietnamese name. The first is as often a name: it counts only before a family name. */
export const vietnamese = new Set(['anh', 'chị', 'ông', 'bà', 'cô', 'chú', 'bác', 'thầy', 'em', 'bạn', 'quý'])

// biome-ignore format: lists of words
/** Before a name in Latin, Greek or Cyrillic script, through `foldKey`; with one word alone they go with a family name. */
export const titlesBefore = new Set([
  'mr', 'mrs', 'ms', 'miss', 'mx', 'mister', 'messrs', 'dr', 'drs', 'doctor', 'prof', 'professor', 'rev', 'reverend', 'hon', 'honorable', 'honourable',
  'capt', 'captain', 'col', 'colonel', 'lt', 'maj', 'gen', 'sgt', 'cpt', 'cmdr', 'amb', 'judge', 'justice', 'sen', 'gov', 'pastor', 'eng', 'engr', 'er', 'adv', 'atty', 'barr',
  'herr', 'hr', 'frau', 'fru', 'herrn', 'fraulein', 'dipling', 'diplkfm', 'diplinform', 'ing', 'mag', 'magister', 'med', 'habil', 'rernat', 'phil',
  'mme', 'mlle', 'monsieur', 'madame', 'mademoiselle', 'maitre', 'sr', 'sra', 'srta', 'senor', 'senora', 'senorita', 'lic', 'arq', 'dra', 'profa',
  'sig', 'sigra', 'signor', 'signora', 'dott', 'dottssa', 'dottore', 'avv', 'arch', 'geom', 'rag', 'dhr', 'mevr', 'mevrouw', 'mw', 'ir',
  'senhor', 'senhora', 'exmo', 'exma', 'pan', 'pani', 'mgr', 'inz', 'bc', 'judr', 'mudr', 'shri', 'shrimati', 'smt', 'datuk', 'dato', 'datin', 'tan', 'tansri', 'encik', 'puan', 'tuan', 'cik', 'bapak', 'ibu', 'bpk',
  'гн', 'гжа', 'господин', 'госпожа', 'др', 'κος', 'κα', 'pd', 'ra',
])

/** Family names that begin a Vietnamese name, through `foldKey`. */
export const vietnameseFamilies = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly đang đinh dinh đo truong trinh doan đoan lam mai to cao ta ha luu luong thai quach đao dao lai'.split(
    ' ',
  ),
)

/** Japanese family names common enough to be one by themselves before a title. */
export const japaneseFamilies = new Set(
  (
    '佐藤 鈴木 高橋 田中 渡辺 渡邊 伊藤 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤 齋藤 清水 山崎 阿部 森 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 ' +
    '岡田 長谷川 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 ' +
    '高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 小島 平野 大塚 千葉 久保 松井 小山 野口 岩崎 桜井 木下 野村 松尾 菊地 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 林'
  ).split(' '),
)
