import { foldKey } from '../../text/fold-key.ts'

const keys = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldKey))

/** Romanised family names of East Asia: they stand in front as often as behind. */
export const eastAsianFamilies = keys(`
  chan chen cheng cheung chang chow chu chung fong fung ho hong hu huang hui hung kim kwok kwong lai lam lau law lee leung li liang lim lin ling liu lo lu lui
  ma mak mok ng ngan ong pang park poon shum siu so sun tam tan tang teng tong tsang tse tsui wan wang wong woo wu xie xu yan yang yau yeung yip yiu yu yuen yuan
  zhang zhao zheng zhou zhu zhong zhuang choi jung jeong kang cho yoon jang lim han shin seo kwon hwang ahn song hong bae nguyen tran le pham hoang phan vu dang bui do ngo duong ly
  ai bai cai cao chai dai deng ding dong du duan fan fang feng fu gao ge geng gong gu guan guo hao he hou jia jiang jin kong lei long luo lyu lv mao mei meng mo ni niu pan peng qi qian qiao qin qiu qu ren rong ruan shao shen shi su tao tian wei wen xia xiang xiao xiong xue yao ye yi yin you zeng zhai zhan zhong zou zuo
  au auyeung chau chiu choy chui fok hau heung ip iu kam kan kei ko koo ku kwan kwun lok luk man mui ngai sham shek sin sit szeto szto tai to tong tsoi tung wai wat yim yick yuk
  an bang byun cha chae cheon eom goo gu gwak ha heo hyun im jeon ji jin jo joo ju jun kwak lyu min moon na nam noh oh paik pyo ra rho ryu ro seok seol sim sohn son sung um wi won woo yeo yeom yim youn yun
  chia chua goh heng khoo koay koh kuan lye neo ooi pek phua quah quek seah see sim soh soon tay teh teo toh wee yap yeo yeoh yong
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito mori abe ikeda hashimoto yamazaki ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano ono harada tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda kojima hirano otsuka chiba kubo matsui koyama noguchi iwasaki sakurai kinoshita nomura matsuo kikuchi sano onishi sugimoto arai hamada ichikawa mizuno komatsu shimada honda kawasaki kawaguchi nagai nakata sugawara yasuda oda oka hirai
  dinh truong trinh doan mai ta ha luu luong thai quach dao vo huynh trieu vuong
`)

/** Family names of other places, that are nobody's given name and are written in front in many lists. */
export const otherFamilies = keys(`
  smith johnson williams brown jones davis miller wilson moore anderson jackson white harris thompson robinson clark rodriguez walker wright hill green adams baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins stewart morris murphy cook rogers cooper peterson bailey reed richardson watson brooks wood ward bennett hughes myers sullivan powell jenkins fisher
  müller mueller schmidt schneider fischer weber meyer meier wagner becker schulz hoffmann schäfer koch bauer richter klein wolf schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt krause lehmann schmid schulze maier köhler huber mayer gruber steiner moser egger
  dupont durand dubois moreau lefebvre leroy roux fournier girard bonnet lambert fontaine rousseau chevalier gauthier perrin lemaire mercier blanc garnier faure rossi russo ferrari esposito bianchi romano colombo ricci marino greco gallo conti de-luca mancini costa giordano rizzo lombardi moretti
  garcia gonzalez gonzales fernandez lopez martinez sanchez perez gomez jimenez hernandez diaz moreno alvarez romero alonso gutierrez navarro torres dominguez vazquez ramos ramirez serrano molina morales suarez ortega delgado castro ortiz rubio silva santos ferreira pereira oliveira rodrigues almeida carvalho gomes ribeiro martins sousa souza costa lima araujo barbosa
  jansen janssen devries bakker visser smit meijer deboer mulder bos vos peters hendriks dekker brouwer dewit dijkstra johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson hansen johansen olsen larsen andersen pedersen nielsen jensen christensen rasmussen korhonen virtanen mäkinen nieminen
  nowak kowalski kowalska wiśniewski wójcik kowalczyk kamiński lewandowski zieliński szymański novák novotný dvořák svoboda černý procházka nagy kovács tóth szabó horváth varga kiss molnár németh farkas balogh papp takács juhász popescu ionescu popa radu yılmaz kaya demir çelik şahin yıldız yıldırım öztürk aydın özdemir
  ivanov ivanova petrov petrova sidorov smirnov smirnova kuznetsov kuznetsova popov popova sokolov shevchenko kovalenko bondarenko
  sharma gupta singh kumar patel shah mehta reddy rao nair iyer iyengar menon pillai agarwal aggarwal agrawal jain verma varma mishra pandey tiwari chaudhary chowdhury choudhury banerjee mukherjee chatterjee ghosh bose das dutta sen roy joshi desai kulkarni patil deshmukh bhat naidu chopra kapoor khanna malhotra arora bhatia sethi gandhi saxena srivastava shukla trivedi dubey yadav khan ahmed begum hussain siddiqui qureshi ansari shaikh malik
  okafor okonkwo okoro okeke nwosu nwachukwu chukwu okoye  adeyemi adebayo adeleke adewale ogunleye ogunbanjo oladipo balogun afolabi bello danjuma ojo ajayi akinola adekunle olawale olaniyan effiong etim okon udoh mensah owusu boateng asante appiah mwangi kamau otieno wanjiru odhiambo dlamini nkosi naidoo
`)

/** Whether a word is known as a family name, romanised ones of East Asia included. */
export const isFamilyWord = (word: string): boolean =>
  otherFamilies.has(foldKey(word)) || eastAsianFamilies.has(foldKey(word))
