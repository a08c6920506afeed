import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

// Names and words that are spelt so.
const alsoWords = new Set('amia asia mism prism chia aism'.split(' '))

/** Grades before the letters of a body: fellow, member, associate, student, honorary, chartered. */
const grades = ['', 'f', 'm', 'a', 'am', 's', 'c', 'hon', 'honf']
// biome-ignore format: a list of words
/** Bodies of engineers, architects, surveyors, accountants, doctors and others, in Hong Kong, the United Kingdom, India, Nigeria, Singapore and Malaysia. */
const bodies = (
  'hkie hkia hkis hkip hkila hkid hkiod hkics hkicpa hkihrm hkim hkih hkih hksi hkcs hkcpath hkcp hkcfp hkam hkcog hkcr hkcpsych hkcem hkca hkan hkiua hkiarb hkiac ' +
  'rics riba rtpi ciob ciarb imeche istructe cibse cips cipd cilt ciht ciwem icheme iosh rsph rcp rcs rcog rcpath rcpch rcr ' +
  'nse nim nipr niesv ican icaen cib nia niqs niob nitp siarb sid isca mia macpa iem pam ism'
).split(' ')
const ofBodies = bodies.flatMap((body) => grades.map((grade) => `${grade}${body}`)).filter((key) => key.length > 3)

/** Behind a name, whatever their case: nobody is called so. */
export const surePostNominals: ReadonlySet<string> = new Set([
  ...ofBodies.filter((key) => !alsoWords.has(key)),
  ...keys(`
  jr jnr snr ii iii iv junior esq esquire retd phd dphil drphil edd dba dsc dds dmd dvm dpharm pharmd psyd mphil mba emba mfa mpa mph msw msc bsc bcom bcomm btech mtech bba bba bds mbbs mbchb mrcp mrcs frcs frcp frcpc frca facs faap facc mcom llb llm lld
  cpa cfa cma cpim cissp cism cisa pmp prince2 acca fcca aca fca acma fcma cima fcs acs icwa caia cfp chfc phr sphr shrm shrmcp shrmscp
  obe mbe cbe kbe dbe ofr mfr gcfr gcon kcmg gbe fnse fnim fnipr mnipr fieee mimeche frics mrics mrtpi faia
  filho fils hijo mtech btech skom spd mpd fcib frsa frsc frse frcog frcpath frcr mrcgp fnim mni ksm esv kmn pjn fcips mcips aciarb fciarb
  dipling dipl msct bsct vip lpn crna nbcot
`),
])

/** Behind a name only in capitals, or behind a comma: these are names, initials and words too. */
export const capitalPostNominals = keys(`
  md do jd pe ca cs sc kc qc jp rn np pa ma ba bs ms mp mep msp mla mlc ret v vi be me mr sr fr dr ra ceo cfo coo cto cmo cio cpo cro chro evp svp avp vp gm agm dgm gbs bbs mh sbs gbm psm am ao ac oam om ch ci gcb kcb cb dl dso mc dfc ed rd td qpm kfm sj osb op ofm cssr fsc lcsw lmft od dc rd cna
  vc exmba ed mph mres mla pg ra stb ssa se
  mon oon ond hnd riba aia clu aps psc meng beng peng ceng ieng frm dip mnse mice fice facp san
  si ssi ssis sib csc cp cpc ips ias ifs irs
`)

/** Titles that may stand behind a name: Sharma Priya Mrs. */
export const titlesBehind = keys(
  'mr mrs ms miss mx dr prof mme mlle herr frau sr sra srta sig sigra ji saheb sahib sahab bey hanim efendi bhai behn ben garu san sama sensei shi nim ssi',
)

/** Those that stand nowhere else, so that they tell nothing of the order: `Kavita Rao ji`. */
export const honorificsBehind = keys('ji saheb sahib sahab garu')

/** Forms of address of South Asia behind a name, most often a given name: kin, and `sir`. Nobody is called so. */
export const kinBehind = keys(
  'bhau bhaiya bhaiyya bhaijaan bhaijan didi bhabhi bhabi chacha chachi mausi behn behan chettan chechi akka gaaru garu avargal avarkal sahab sahib saheb sahiba saab ji jee khala annan thambi vahini bhaisaab bhaisahab masterji sethji babuji mataji panditji',
)
/** The same that are names or words too: only in small letters behind a name that is not. */
export const kinInSmall = keys(
  'anna bhai di dada dadi amma ammi appa ayya kaka kaki tai tau mami masi bua  dai apa apu apa baji ben nana nani chetta ikka ettan etta anni maharaj swami seth babu miyan mian bibi khalu thatha paati sab jiji bhaya dai dau beta beti',
)
/** Those of them that are nobody's name. */
export const sureTitlesBehind = keys('mr mrs ms mx dr prof mme mlle herr frau sr sra srta')
