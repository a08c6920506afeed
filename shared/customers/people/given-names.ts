import { soundOf } from './fold-word.ts'

/**
 * Given names, each in front of its short forms and spellings. A short form may stand on several lines: Alex is Alexander
 * or Alexandra, who are two people. A line of one word is a name of its own.
 */
const names = `
aaron
abigail abby abbie gail
abraham abe bram avraham ibrahim
adam
adelaide addie ada heidi adelheid
adele
adrian adriaan ade
agnes agnieszka aga inez
agnieszka aga
aidan
aileen
alan allan allen
albert al bert bertie alberto albrecht
alexander alex al alec alek sandy sascha sasha sander xander lex aleksandr alexandr aleksander oleksandr alexandre aleksandar alejandro ale sanya shura alessandro sandro
alexandra alex allie lexi sandra sandy sascha sasha aleksandra oleksandra alexandria olexandra alejandra ale shura sanya alessandra ola
alexis alex lexi
aleksei alexei alyosha lyosha alexey oleksii oleksiy alex
alfred al alf alfie fred freddie alfredo fredo
alice ali allie alicja alisa
alison ali allie allison
alvin
amanda mandy
amber
amelia amy mia amelie
anastasia nastya stacy ana stasia anastasiya nastia asya
andrea andi andie drea
andreas andi andrea
andrew andy drew andrei andrey andriy andrij andrzej andre anders andres andreas ondrej
angela angie angel
angelina
angus
anita
ann anne anna annie anya ana ania anka anke annika anja anichka anushka
anson
anthony tony ant antonio anton antoni antoine toni tono toninho nino totonno
antonia toni tonia tonya
anton tony antosha
antonio toni tono nino
april
archibald archie baldie
ariel
arnold arnie
arthur art artie arturo artur
audrey
augustus gus augie august augustin
austin
balazs
barbara barb barbie babs basia bara bora
barry
bartholomew bart bartek bartosz bartlomiej
beatrice bea trixie beatrix beatriz
belinda bel linda
benedict ben benedikt
benjamin ben benji benny benjy
bernard bernie bernd bernhard bernardo
bernadette bernie
bernice
bertha bertie
beryl
birgit birgitta gitte
blake
bonnie
boris
brad
brandon
brenda
bridget bridie biddy brigitte
brian bryan brayan
bruce
bruno
caleb
calvin cal
cameron cam
camilla cam millie camille kamila camila
candice
candy
carl karl carlo charles
carlos carlitos charlie
carmen
carol carrie carole
caroline carrie caro lina karolina carolina
carson
casey
casimir kazimierz kazik
cassandra cass cassie sandra
catherine cathy cat kate katie kathy kit kitty katherine kathryn catalina caterina katarina katarzyna kasia katya ekaterina yekaterina kateryna katerina catarina karen katrin kathrin katja kathleen kathi kati katharina
cecilia cece cissy celia cecily cilla
chad
charlene
charles charlie chuck chas carl karl carlos carlo charley chip
charlotte charlie lottie lotte char lotta lotten
christian chris cristian kristian
christina chris chrissy tina christine kristina kristin kristen krystyna krysia cristina christa kirsten kristine kicki stina
christopher chris kit topher christoph kristof krzysztof cristobal kristoffer christophe krzysiek christos
christy
claire clare
clara klara
clarence
clark
claudia claude klaudia
clement clem clemens
clifford cliff
clive
concepcion concha conchita
connor
constance connie
constantine kostya konstantin kostas costas constantin
consuelo chelo
corey
cornelis kees cor
cornelius neil corneel kees
craig
curtis curt kurt
cynthia cindy
cyril
damian
damon
daniel dan danny daniil danylo dani danilo danya
daniela dani danielle
daphne
darren daz
daryl
david dave davey davy davide dawid dovid
dawn
deborah deb debbie debby debra
denis dennis denys
denise
derek del
desmond
diana di diane dianne
dieter dietrich
dmitri dima mitya dmitry dmytro dimitri dimitrios dimitris dimitar
dolores lola loli
dominic dom nick dominik dominique domenico
donald don donnie
donna
doreen
doris
dorothy dot dottie dolly dorothea dora
douglas doug dougie
duncan
earl
edgar
edith
edmund ed eddie ted edmond
edward ed eddie ted teddy ned edvard eduardo edu eduard edouard
edwin ed eddie
elaine
eleanor ellie nell nora ella lenore eleonora elinor
elena lena helen olena yelena ilona elene alyona
elisabeth bep betje liesbeth elise
elizabeth liz lizzie beth betty bess betsy eliza elsie lisa libby elisabeth elise elsa elspeth alzbeta erzsebet isabel elisabetta elzbieta bettina lisbeth lilibet
ellen
elliot
elton
elvis
emanuele lele manuel
emily em emmy millie emilia
emma em emmy
emmanuel manny manu emanuel manuel
enoch
erica rikki erika
eric rick erich erik
ernest ernie ernst ernesto
esther essie ester hester
eugene gene evgeny evgeni yevgeny yevhen eugen zhenya eugenio yevgeniy evgeniy
eugenia zhenya gene evgenia yevgenia
eunice
eva eve evie ewa
evan
evelyn evie eve
faith
felicity
felix
ferdinand ferdi nando fernando
fernando nando fer
filippo pippo
fiona fi
florence flo florrie flora
frances fran frankie fanny francesca francisca franciska
francesca franci cesca
francesco checco ciccio franco
francis frank fran frankie francisco paco pancho kiko francesco franciszek franz frantisek ferenc francois francois franek cisco chico fanfan
franklin
frederick fred freddie freddy fritz friedrich frederik fredrik federico frederic
gabriel gabe gabi
gabriella gabi gabby gabriela gabrielle gaby
gary gaz garry
gavin
geertruida truus truida
geoffrey geoff jeff jeffrey godfrey
george georgie jorge georg georgi georges giorgio jiri jerzy georgios yorgos giorgos jurek
georgia georgie georgina
gerald gerry jerry gerard gerhard gerd gerardo
geraldine
gerard gege gerd
gertrude gertie trudy trude
gilbert gil bert
giovanni gianni nanni gio
giuseppe beppe peppe pino
giuseppina giusy pina
gladys
glen glenn
glenn
gloria
gordon
grace gracie graca
graham
grant
gregory greg gregor grigory grzegorz grisha hryhorii gregorio goyo
guadalupe lupe
guillermo memo guille
gustav gus gustavo gustaf
gwen
hailey
hannah hana hanna hania
hans johannes hansi
harold harry hal harald
harriet hattie harry
harvey
hazel
heather
hector
heinrich heinz heini henrik
helen nell ellie lena helena helene ilona eleni
helena leni lena
helene leni lene
henrietta etta hettie henny henriette
henry harry hal hank henri enrique henrik henryk heinrich hendrik henk enrico quique
herbert herb bert heribert
herman hermann armin
hilary
hilda
holly
hope
horace
howard howie
hubert bert hugh hub
hugh hughie hugo huw
ian iain
ida
ignatius iggy ignacio nacho ignacy ignaz
igor ihor
ilya ilia illya elijah elias eli
irene rene irina iryna ira irena
iris
irving
isaac ike zak yitzhak izaak
isabel bel bella izzy isabella isabelle isobel izabela ysabel isa chabela
isidore izzy isidro
isla
ivan vanya jan
ivo
ivy
jackson
jacky jackie
jacob jake jakob jakub kuba jaap jacobo yakov kobe cob
jacqueline jackie jacqui
jade
james jim jimmy jamie jem jas jaime
jan janek jasiek johannes
jane janie jenny janet jean jana joan
janet jan jane
janice
jaroslaw jarek jaroslav
jasmine yasmin
jason jay
jasper
javier javi xavier
jean johnny jeannot
jenna
jennifer jen jenny jenni
jeremy jerry jem jeremiah
jerome jerry hieronymus
jessica jess jessie
jesus chucho chuy
jill gill gillian jillian
joanna jo joan joanne asia johanna giovanna
joaquin quino joachim achim
joel
johanna hannah hanna hanne hanneke jo
johannes jo hannes hans jan
john jack johnny jon jock johnnie
jonathan jon jonny johnny nathan jonatan
johann hans johannes johan jan hannes
jordan jordi
jose pepe chepe
joseph joe joey jo josef jozef jose giuseppe josip yosef youssef yusuf jupp sepp yousef yusef josephus
josephine jo josie fifi josefina pepa
joshua josh
joyce
juan juanito
judith judy jude judit
julia julie jules yulia yuliya julka giulia
julian jules jule
juliet
julius jules julio gyula
june
justin jus
karen caren
karl kalle
katrina
keith
kelvin
kenneth ken kenny
kevin kev
kimberly kim kimmy
kinson
kirk
konrad kurt conrad
kyle
lance
larissa lara
laszlo laci
laura laurie lauren laurel
lawrence larry laurie lars lorenzo laurence lorenz laurent laurens
leonard leo len lenny leonardo lennart
leo leon lev leonid
leonid lyonya leo
leopold leo poldi
leslie les lesley
lester
lewis lou lew louis
lillian lily lil lilian liliana
linda lin lindy
lindsay
lloyd
lois
lorraine
louis lou louie luis ludwig luigi lewis
louise lou lulu luisa louisa luise
lubomir lubos
lucas luke luca lukas luc lukasz
lucia lucy lucie lucille luz
luigi gigi
luis lucho
lydia lidia
mabel
maciej maciek
madeleine maddie lena madeline magdalena
madison
magdalena magda lena madeleine
malcolm mal
manuel manolo manny manu
marcel
marcus marc mark marco marek marko
margaret maggie meg peggy madge marge margie greta rita daisy peg mags margarita margarete margarethe malgorzata gosia marguerite margot gretchen gretel grete margit
maria mary marie marija mariya mitzi marysia masha maja maike
marian
marianne
marie manon loulou
mario
marilyn lyn
marina
marion
mark marc marcus marek marko markus marco
marjorie marge margie
marshall
martha marta mattie patty
martin marty marcin martijn marton martino
martina
marvin
mary molly polly may mae maria marie mamie
massimo max massimiliano
matilda tilly mattie mathilde
matthew matt matty matthias mateusz matteo matej mathieu matvei mateo mattias mats thijs
maureen
maurice mo morris moritz mauricio maurizio
maximilian max maxi maximiliano
maxim max maksym maksim maxime
maxine max
melanie mel
melissa mel
melody
mercedes mercy merche
michael mike mick mickey micky mikey mikhail mykhailo michal michel miguel mihai misha mikael mitch michail michiel mikko mihail mischa
michele mimi
michelle shelly mich chelle michele
mildred millie
miranda
miroslav mirek miroslaw
mohammed mohammad muhammad mohamed mo muhammed mohamad mehmet mohamud
monica mona monika
morgan
moses
muriel
mustafa moustafa mostafa
myra
nadezhda nadia nadya
nadia nadya
nancy nan
naomi
natalia natalie nat natasha nataliya nataly talia nathalie
nathan nate nat nathaniel
nathaniel nat nate nathan
neil neal nigel
nelson
nicholas nick nicky nico nicolas nikolai nikolay mykola niklas nikolaus klaus claus nikola miklos colin kolya mikolaj nikos nicolaas niek
nicole nicky nikki nicola nicoletta
niels nils
nikita
nina
noel
norman norm
octavia tavy
oleg oleh
olga olya
olive
oliver ollie oli olivier
olivia liv ollie livia
olof olle
oscar oskar ossie
oswald oz ozzie
otto
owen
pamela pam
patricia pat patty trish tricia trisha patsy patrycja patrizia
patrick pat paddy rick patryk padraig patrik patricio patrice
paul pauly pavel pawel pablo paulo pal pol pavlo paolo
paula polly pauline paulina
pedro perico
penelope penny
per pelle
percy
perry
peter pete petr piotr pyotr pedro pierre petro pieter piet pietro petar per peder petros
philip phil pip filip philippe felipe filippo
phoebe pheobe
phyllis phyl
pierre pierrot
priscilla cilla
queenie
quentin
rachel rae rach raquel rachael
radoslaw radek
rafael rafa raphael
ralph raf rolf ralf
ramona
randolph
raymond ray raimund ramon
rebecca becky bec becca rebekah rivka
reginald reg reggie rex
regina gina
rene renee
rhoda
ricardo rico
richard rick dick rich richie ricky riccardo ryszard rikard ricardo
robert bob bobby rob robbie bert robin rupert roberto robbe
roberta bobbie bobby robbie
roderick rod rory rodrigo
rodney rod
roger rog rodger ruediger rudiger hodge
roland rolf roly orlando rolando
roman roma
ronald ron ronnie ronny
rosa rose rosie rosita
rosalind
rosario charo
rosemary rose rosie rosemarie romy
ross
rowena
roxanne roxy
roy
ruby
rudolf rudi rudy rolf rudolph rodolfo
russell russ rusty
ruth ruthie
sabrina
salvatore sal toto turi salvador
samantha sam sammy
samson
samuel sam sammy samu shmuel
sandra sandy
sarah sally sadie sara
scott scotty
sean shaun shawn shane
sebastian seb bastian basti seba sebastien sebastiano
selina
serena
sergei seryozha serge sergio serhii serhiy sergey sergej
seymour
shane
shannon
sharon shaz
shaun
sheila
sherman
sherry sherri
shirley shirl
sidney sid sydney
sigmund ziggy siggi zygmunt
simon si szymon simeon semyon
sofia sophie sophia sonya zosia zofia sofie sonja sonia
spencer
stanislav stas stan slava stanislaw staszek
stanley
stella estelle
stephane steph
stephanie steph stef stefanie stefania steffi
stephen steve stevie stefan steven stephan stepan szczepan esteban etienne stephane stefano istvan steffen
stuart stu stew stewart
suki
summer
susan sue suzy susie susanna suzanne zuzanna susanne zuzana zsuzsa susana zuza
susanne susi sanne susann
svetlana sveta svitlana lana
sybil
sylvester sly
sylvia silvia sylvie
sylvie syl
tamara tamar tammy
tatiana tanya tania tetiana tatyana tatjana
teresa terry tess tessa theresa therese teresita tere tereza resi
terence terry terrence
thaddeus tad tadeusz tadek
theodore ted teddy theo theodor fyodor fedor teodor fedir dory
theresia resi
thierry titi
thomas tom tommy tomas tomasz tommaso tomek thom
tiffany
timothy tim timmy timofey tymoteusz timo
tiziana titti
tobias toby tobi
todd
tracy trace tracey
trevor
tristan
troy
ulrich uli ulli
ulrike uli rike
ursula uschi ulla
valentina valya tina
valentine val valentin valya
valerie val valeria valery
vanessa nessa
vernon
veronica ronnie vera nika veronika vero
veronique vero
victor vic vik viktor wiktor vitya
victoria vicky tori viktoria vika vicki victoire wiktoria
vincent vin vince vinny vinnie vicente vincenzo enzo wincenty
viola vi violet
virginia ginny ginger
vivian vivien vivienne
vladimir vlad vova volodya volodymyr wladimir wlodzimierz
vladislav vlad slava wladyslaw vladyslav
vojtech vojta wojciech wojtek
wallace
walter walt wally wat walther gualtiero
wanda
warren
wayne
wendy
wesley wes
whitney
wilfred
wilhelmina mina wilma billie minnie
william bill billy will willy willie liam wilhelm willem guillermo guillaume wim vilmos gulielmo guglielmo
wilson
winifred winnie fred freda
winsome
winston win
wolfgang wolf wolfi
xavier javier xavi
yuri yura yuriy yurii iurii jurij
yvette
yvonne evie
zachary zach zack zak zachariah
zoe zoey
zoltan zoli
yusuf yousef youssef yousuf joseph yusef
ahmed ahmad achmed
hussein hussain husain hosein
hassan hasan
abdullah abdallah abdulla
fatima fatma fatemeh fatimah
aisha ayesha aysha aicha
omar umar omer
osman usman uthman
khadija khadijah hadija
mariam maryam miriam myriam
rahman rehman
emeka chukwuemeka
chidi
ngozi
oluwaseun seun
oluwaseyi seyi
adebayo bayo
babatunde tunde
olumide olu
chinedu nedu
ifeoma ify
amara
rajesh raju
krishna krish kris
lakshmi laxmi
sanjay
priya
anil
sunil
amit
rahul
deepak dipak
pooja puja
suresh
ramesh
vijay
ryan
jesse
kelly
tyler
logan
dylan
ethan
noah
mason
ava
chloe
harper
megan meg
ashley ash
brittany britt
crystal chris krystal
heidi
ingrid
sven
lars lasse
bjorn
erik
astrid
kirsten
lena
lea leah
marlene
jens
jorg jurgen jorgen
soren
mette
mateo
santiago santi
diego
valeria
hiroshi
yuki
akiko
haruto
sakura
jisoo
minjun
minsu
lisa
elsa
eliza
ella
nora
mia
rita
daisy
greta
margot
betty
joan
kim
molly
polly
jude
ada
colin
hugo
rupert
robin
jamie
wilma
yosef
`

const groups = names
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

// By their sound: a word may have been romanised in another way.
const sounds = groups.map((group) => group.map(soundOf))

const groupsOf = new Map<string, number[]>()
for (const [n, group] of sounds.entries()) {
  for (const name of new Set(group)) groupsOf.set(name, [...(groupsOf.get(name) ?? []), n])
}
const heads = new Set(sounds.map(([head]) => head))

/** Whether a folded word is known to be a given name. */
export const isGivenName = (word: string): boolean => groupsOf.has(soundOf(word))

/** A folded word as `areOneGivenName` compares it: its sound, and the lines of the table that have it. */
export interface GivenName {
  readonly sound: string
  readonly groups: readonly number[]
}

export function readGivenName(word: string): GivenName {
  const sound = soundOf(word)
  return { sound, groups: groupsOf.get(sound) ?? none }
}

const none: readonly number[] = []

/** Whether two folded words can be one given name: Robert and Bob, Bob and Rob. */
export const isSameGivenName = (one: string, other: string): boolean =>
  areOneGivenName(readGivenName(one), readGivenName(other))

/**
 * The same of words that have been read. Two names that have a line of their own each, and one of a line that both stand
 * on, are two: Lisa and Elsa, though both may be an Elizabeth.
 */
export function areOneGivenName(one: GivenName, other: GivenName): boolean {
  if (one.groups.length === 0 || other.groups.length === 0) return false
  const common = one.groups.filter((group) => other.groups.includes(group))
  if (common.length === 0) return false
  const isHead = common.some((group) => sounds[group]?.[0] === one.sound || sounds[group]?.[0] === other.sound)
  return isHead || (!heads.has(one.sound) && !heads.has(other.sound))
}

/** All of the table, for its tests. */
export const givenNameGroups: readonly (readonly string[])[] = groups
