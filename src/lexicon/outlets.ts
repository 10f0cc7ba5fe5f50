/** What a publisher is; the words are those of the model's OutletKind. */
type Kind = 'PUBLISHER' | 'AGENCY' | 'AGGREGATOR'

/** A publisher as its readers know it. */
export interface KnownOutlet {
  readonly name: string
  readonly kind: Kind
  /** The main one first. */
  readonly domains: readonly string[]
  /** Other names in use, as printed. */
  readonly aliases: readonly string[]
}

// One line an outlet: name | domain (its other domains after commas) | other names.
const PUBLISHERS = `
The New York Times | nytimes.com | New York Times, NYT, NYTimes
The Washington Post | washingtonpost.com | Washington Post, WaPo
The Wall Street Journal | wsj.com | Wall Street Journal, WSJ
USA Today | usatoday.com |
Los Angeles Times | latimes.com | LA Times, L.A. Times
Chicago Tribune | chicagotribune.com |
The Boston Globe | bostonglobe.com, boston.com | Boston Globe
The Philadelphia Inquirer | inquirer.com, philly.com | Philadelphia Inquirer
San Francisco Chronicle | sfchronicle.com, sfgate.com | SFGate
Houston Chronicle | houstonchronicle.com, chron.com |
The Dallas Morning News | dallasnews.com | Dallas Morning News
The Denver Post | denverpost.com | Denver Post
The Seattle Times | seattletimes.com | Seattle Times
Star Tribune | startribune.com | Minneapolis Star Tribune
Miami Herald | miamiherald.com |
Tampa Bay Times | tampabay.com |
The Atlanta Journal-Constitution | ajc.com | Atlanta Journal-Constitution
The Baltimore Sun | baltimoresun.com | Baltimore Sun
The Detroit News | detroitnews.com | Detroit News
Detroit Free Press | freep.com |
The Arizona Republic | azcentral.com | Arizona Republic
The Oregonian | oregonlive.com | Oregonian
The Mercury News | mercurynews.com | Mercury News
The Sacramento Bee | sacbee.com | Sacramento Bee
The San Diego Union-Tribune | sandiegouniontribune.com | San Diego Union-Tribune
Las Vegas Review-Journal | reviewjournal.com |
The Salt Lake Tribune | sltrib.com | Salt Lake Tribune
Deseret News | deseret.com |
Pittsburgh Post-Gazette | post-gazette.com |
The Plain Dealer | cleveland.com | Cleveland.com
St. Louis Post-Dispatch | stltoday.com |
The Kansas City Star | kansascity.com | Kansas City Star
Milwaukee Journal Sentinel | jsonline.com |
The Indianapolis Star | indystar.com | Indianapolis Star
The Columbus Dispatch | dispatch.com | Columbus Dispatch
The Charlotte Observer | charlotteobserver.com | Charlotte Observer
The News & Observer | newsobserver.com | News & Observer
Orlando Sentinel | orlandosentinel.com |
South Florida Sun Sentinel | sun-sentinel.com | Sun Sentinel
Newsday | newsday.com |
New York Post | nypost.com | The New York Post, NY Post
New York Daily News | nydailynews.com | NY Daily News
The Hill | thehill.com |
Politico | politico.com | POLITICO
Politico Europe | politico.eu |
Axios | axios.com |
Roll Call | rollcall.com |
National Journal | nationaljournal.com |
Washington Examiner | washingtonexaminer.com |
The Washington Times | washingtontimes.com | Washington Times
The Washington Free Beacon | freebeacon.com | Washington Free Beacon
The Daily Caller | dailycaller.com | Daily Caller
Daily Caller News Foundation | dailycallernewsfoundation.org |
The Daily Wire | dailywire.com | Daily Wire
Breitbart News | breitbart.com | Breitbart
The Daily Signal | dailysignal.com |
The Federalist | thefederalist.com |
National Review | nationalreview.com |
The Weekly Standard | weeklystandard.com | Weekly Standard
The American Conservative | theamericanconservative.com |
The Epoch Times | theepochtimes.com | Epoch Times
Newsmax | newsmax.com |
One America News | oann.com | OAN, OANN
TheBlaze | theblaze.com | The Blaze
Townhall | townhall.com |
RedState | redstate.com |
The Western Journal | westernjournal.com, westernjournalism.com | Western Journalism
The Gateway Pundit | thegatewaypundit.com | Gateway Pundit
Reason | reason.com |
Fox News | foxnews.com | FOX News, FoxNews.com
Fox Business | foxbusiness.com | FOX Business
CNN | cnn.com, edition.cnn.com | CNN.com
CNN Business | money.cnn.com | CNNMoney
MSNBC | msnbc.com |
NBC News | nbcnews.com, today.com |
CNBC | cnbc.com |
ABC News | abcnews.go.com, abcnews.com |
CBS News | cbsnews.com |
NPR | npr.org | National Public Radio
PBS NewsHour | pbs.org | PBS
Voice of America | voanews.com | VOA, VOA News
Radio Free Europe/Radio Liberty | rferl.org | RFE/RL, Radio Free Europe
Radio Free Asia | rfa.org | RFA
C-SPAN | c-span.org |
ProPublica | propublica.org |
The Marshall Project | themarshallproject.org | Marshall Project
The Texas Tribune | texastribune.org | Texas Tribune
CalMatters | calmatters.org |
The Intercept | theintercept.com | Intercept
The Daily Beast | thedailybeast.com | Daily Beast
HuffPost | huffpost.com, huffingtonpost.com | The Huffington Post, Huffington Post
Vox | vox.com |
Slate | slate.com |
Salon | salon.com |
Mother Jones | motherjones.com |
The Nation | thenation.com |
The New Republic | newrepublic.com | New Republic
The Atlantic | theatlantic.com |
The New Yorker | newyorker.com | New Yorker
New York Magazine | nymag.com |
Vanity Fair | vanityfair.com |
Rolling Stone | rollingstone.com |
Time | time.com | TIME, Time Magazine
Newsweek | newsweek.com |
U.S. News & World Report | usnews.com | US News
The Week | theweek.com |
Business Insider | businessinsider.com, insider.com | Insider
Forbes | forbes.com |
Fortune | fortune.com |
Quartz | qz.com |
BuzzFeed News | buzzfeednews.com | BuzzFeed
Vice News | vice.com | Vice
Mediaite | mediaite.com |
ThinkProgress | thinkprogress.org |
Talking Points Memo | talkingpointsmemo.com | TPM
Raw Story | rawstory.com | RawStory
AlterNet | alternet.org |
Daily Kos | dailykos.com |
Democracy Now! | democracynow.org | Democracy Now
Common Dreams | commondreams.org |
FiveThirtyEight | fivethirtyeight.com |
RealClearPolitics | realclearpolitics.com |
The Christian Science Monitor | csmonitor.com | Christian Science Monitor
Yahoo News | news.yahoo.com, yahoo.com | Yahoo
TechCrunch | techcrunch.com |
The Verge | theverge.com |
Wired | wired.com | WIRED
Ars Technica | arstechnica.com |
Engadget | engadget.com |
VentureBeat | venturebeat.com |
CNET | cnet.com |
ZDNet | zdnet.com |
Gizmodo | gizmodo.com |
Mashable | mashable.com |
Scientific American | scientificamerican.com |
National Geographic | nationalgeographic.com |
Nature | nature.com |
New Scientist | newscientist.com |
STAT | statnews.com |
ESPN | espn.com |
Sports Illustrated | si.com |
Variety | variety.com |
The Hollywood Reporter | hollywoodreporter.com | Hollywood Reporter
Deadline | deadline.com |
Foreign Policy | foreignpolicy.com |
Foreign Affairs | foreignaffairs.com |
Defense One | defenseone.com |
Military Times | militarytimes.com |
Stars and Stripes | stripes.com |
Just Security | justsecurity.org |
Lawfare | lawfaremedia.org, lawfareblog.com |
Snopes | snopes.com |
PolitiFact | politifact.com |
FactCheck.org | factcheck.org |
BBC News | bbc.com, bbc.co.uk | BBC, BBC World Service
The Guardian | theguardian.com, guardian.co.uk | Guardian
The Observer | observer.co.uk |
The Times | thetimes.com, thetimes.co.uk | The Times of London, Times of London, The Sunday Times
The Telegraph | telegraph.co.uk | The Daily Telegraph, Daily Telegraph
Financial Times | ft.com | The Financial Times, FT
The Independent | independent.co.uk |
The Economist | economist.com |
Daily Mail | dailymail.co.uk | MailOnline, Mail Online
Daily Mirror | mirror.co.uk | The Mirror
Daily Express | express.co.uk | The Express
The Sun | thesun.co.uk |
Metro | metro.co.uk |
Evening Standard | standard.co.uk | London Evening Standard
The i Paper | inews.co.uk |
Daily Star | dailystar.co.uk |
Sky News | news.sky.com, sky.com |
ITV News | itv.com |
Channel 4 News | channel4.com |
New Statesman | newstatesman.com |
The Spectator | spectator.co.uk, spectator.com |
Morning Star | morningstaronline.co.uk |
The Scotsman | scotsman.com | Scotsman
The Herald | heraldscotland.com |
Daily Record | dailyrecord.co.uk |
Belfast Telegraph | belfasttelegraph.co.uk |
Wales Online | walesonline.co.uk |
Manchester Evening News | manchestereveningnews.co.uk |
Liverpool Echo | liverpoolecho.co.uk |
Yorkshire Post | yorkshirepost.co.uk |
openDemocracy | opendemocracy.net |
Middle East Eye | middleeasteye.net |
The Conversation | theconversation.com |
Bellingcat | bellingcat.com |
The Irish Times | irishtimes.com | Irish Times
Irish Independent | independent.ie |
Irish Examiner | irishexaminer.com |
RTÉ News | rte.ie | RTE
TheJournal.ie | thejournal.ie | The Journal
Euronews | euronews.com |
EUobserver | euobserver.com |
Euractiv | euractiv.com |
Deutsche Welle | dw.com | DW
Der Spiegel | spiegel.de | Spiegel, SPIEGEL International
Die Zeit | zeit.de | Zeit Online
Frankfurter Allgemeine Zeitung | faz.net | FAZ
Süddeutsche Zeitung | sueddeutsche.de | SZ
Die Welt | welt.de |
Bild | bild.de |
Handelsblatt | handelsblatt.com |
Der Tagesspiegel | tagesspiegel.de | Tagesspiegel
Die Tageszeitung | taz.de | taz
Tagesschau | tagesschau.de |
ZDF | zdf.de |
Stern | stern.de |
Focus Online | focus.de |
n-tv | n-tv.de |
Der Standard | derstandard.at |
Die Presse | diepresse.com |
ORF | orf.at |
Kurier | kurier.at |
Kronen Zeitung | krone.at |
Neue Zürcher Zeitung | nzz.ch | NZZ
Tages-Anzeiger | tagesanzeiger.ch |
Swissinfo | swissinfo.ch | SWI swissinfo.ch
Le Temps | letemps.ch |
RTS | rts.ch |
Le Monde | lemonde.fr |
Le Figaro | lefigaro.fr |
Libération | liberation.fr |
Les Echos | lesechos.fr |
L'Express | lexpress.fr |
Le Point | lepoint.fr |
Mediapart | mediapart.fr |
Le Parisien | leparisien.fr |
L'Humanité | humanite.fr |
Ouest-France | ouest-france.fr |
France 24 | france24.com | FRANCE 24
RFI | rfi.fr | Radio France Internationale
Franceinfo | francetvinfo.fr |
BFM TV | bfmtv.com |
TF1 | tf1info.fr |
Le Soir | lesoir.be |
De Standaard | standaard.be |
De Morgen | demorgen.be |
The Brussels Times | brusselstimes.com | Brussels Times
NOS | nos.nl |
NRC | nrc.nl | NRC Handelsblad
de Volkskrant | volkskrant.nl |
De Telegraaf | telegraaf.nl |
Algemeen Dagblad | ad.nl |
NL Times | nltimes.nl |
Dutch News | dutchnews.nl | DutchNews.nl
El País | elpais.com, english.elpais.com | EL PAÍS
El Mundo | elmundo.es |
ABC | abc.es |
La Vanguardia | lavanguardia.com |
elDiario.es | eldiario.es |
El Confidencial | elconfidencial.com |
20minutos | 20minutos.es |
RTVE | rtve.es |
Público | publico.pt |
Diário de Notícias | dn.pt |
Observador | observador.pt |
The Portugal News | theportugalnews.com |
La Repubblica | repubblica.it |
Corriere della Sera | corriere.it |
La Stampa | lastampa.it |
Il Sole 24 Ore | ilsole24ore.com |
Il Fatto Quotidiano | ilfattoquotidiano.it |
RaiNews | rainews.it |
The Local | thelocal.com, thelocal.de, thelocal.fr, thelocal.se, thelocal.it, thelocal.es |
Kathimerini | ekathimerini.com, kathimerini.gr | eKathimerini
Cyprus Mail | cyprus-mail.com |
Times of Malta | timesofmalta.com |
Dagens Nyheter | dn.se |
Svenska Dagbladet | svd.se |
Aftonbladet | aftonbladet.se |
Expressen | expressen.se |
Aftenposten | aftenposten.no |
NRK | nrk.no |
VG | vg.no |
Politiken | politiken.dk |
Berlingske | berlingske.dk |
DR | dr.dk |
Helsingin Sanomat | hs.fi |
Yle | yle.fi | Yle News
ERR News | news.err.ee, err.ee |
LSM | lsm.lv | LSM.lv
Delfi | delfi.lt, delfi.ee, delfi.lv |
LRT | lrt.lt |
Gazeta Wyborcza | wyborcza.pl |
Rzeczpospolita | rp.pl |
TVN24 | tvn24.pl |
Notes from Poland | notesfrompoland.com |
TVP World | tvpworld.com |
Radio Prague International | english.radio.cz, radio.cz | Radio Prague
The Slovak Spectator | spectator.sme.sk |
Denník N | dennikn.sk |
Magyar Nemzet | magyarnemzet.hu |
Telex | telex.hu |
Hungary Today | hungarytoday.hu |
Romania Insider | romania-insider.com |
Digi24 | digi24.ro |
Novinite | novinite.com | Sofia News Agency
Balkan Insight | balkaninsight.com | BIRN
N1 | n1info.rs, n1info.com, n1info.ba, n1info.hr | N1 Belgrade
Danas | danas.rs |
Politika | politika.rs |
Blic | blic.rs |
B92 | b92.net |
RTS Serbia | rts.rs |
Nova.rs | nova.rs |
Vreme | vreme.com |
Večernje novosti | novosti.rs |
Kosovo Online | kosovo-online.com |
Koha Ditore | koha.net |
Prishtina Insight | prishtinainsight.com |
European Western Balkans | europeanwesternbalkans.com |
Vijesti | vijesti.me |
Dnevni avaz | avaz.ba |
Sarajevo Times | sarajevotimes.com |
Oslobođenje | oslobodjenje.ba |
Jutarnji list | jutarnji.hr |
Večernji list | vecernji.hr |
Total Croatia News | total-croatia-news.com |
Delo | delo.si |
MKD.mk | mkd.mk |
The Moscow Times | themoscowtimes.com | Moscow Times
Meduza | meduza.io |
Novaya Gazeta | novayagazeta.ru |
Novaya Gazeta Europe | novayagazeta.eu |
Kommersant | kommersant.ru |
Vedomosti | vedomosti.ru |
Izvestia | iz.ru |
Rossiyskaya Gazeta | rg.ru |
RBC | rbc.ru | RBK
RT | rt.com | Russia Today
Gazeta.ru | gazeta.ru |
Lenta.ru | lenta.ru |
Pravda | pravda.ru |
The Insider | theins.ru, theins.press |
Mediazona | zona.media |
TV Rain | tvrain.tv | Dozhd
Kyiv Post | kyivpost.com |
The Kyiv Independent | kyivindependent.com | Kyiv Independent
Ukrainska Pravda | pravda.com.ua | Ukrayinska Pravda
European Pravda | eurointegration.com.ua |
Suspilne | suspilne.media |
Euromaidan Press | euromaidanpress.com |
Belsat | belsat.eu |
Nasha Niva | nashaniva.com |
Civil.ge | civil.ge |
OC Media | oc-media.org |
JAMnews | jam-news.net |
Eurasianet | eurasianet.org |
The Times of Central Asia | timesca.com |
The Astana Times | astanatimes.com |
24.kg | 24.kg |
Daily Sabah | dailysabah.com |
Hürriyet Daily News | hurriyetdailynews.com | Hurriyet Daily News
TRT World | trtworld.com |
Cumhuriyet | cumhuriyet.com.tr |
Bianet | bianet.org |
Duvar English | duvarenglish.com |
Turkish Minute | turkishminute.com |
Al Jazeera | aljazeera.com, aljazeera.net | Al Jazeera English, Al-Jazeera
Al Arabiya | alarabiya.net, english.alarabiya.net | Al Arabiya English
Asharq Al-Awsat | aawsat.com |
Arab News | arabnews.com |
Gulf News | gulfnews.com |
Khaleej Times | khaleejtimes.com |
The National | thenationalnews.com |
Gulf Today | gulftoday.ae |
Gulf Times | gulf-times.com |
The Peninsula | thepeninsulaqatar.com |
Doha News | dohanews.co |
Kuwait Times | kuwaittimes.com |
Times of Oman | timesofoman.com |
Haaretz | haaretz.com |
The Jerusalem Post | jpost.com | Jerusalem Post
The Times of Israel | timesofisrael.com | Times of Israel
Ynet | ynetnews.com, ynet.co.il | Ynetnews
Israel Hayom | israelhayom.com |
i24NEWS | i24news.tv |
+972 Magazine | 972mag.com |
The Jordan Times | jordantimes.com | Jordan Times
L'Orient Today | today.lorientlejour.com, lorientlejour.com | L'Orient-Le Jour
The Daily Star Lebanon | dailystar.com.lb |
Naharnet | naharnet.com |
Al-Monitor | al-monitor.com |
The New Arab | newarab.com |
Ahram Online | english.ahram.org.eg, ahram.org.eg | Al-Ahram
Egypt Independent | egyptindependent.com |
Mada Masr | madamasr.com |
Daily News Egypt | dailynewsegypt.com |
Rudaw | rudaw.net |
Kurdistan 24 | kurdistan24.net |
Iraqi News | iraqinews.com |
Press TV | presstv.ir | PressTV
Tehran Times | tehrantimes.com |
Iran International | iranintl.com |
Tolo News | tolonews.com | TOLOnews
Dawn | dawn.com |
The Express Tribune | tribune.com.pk | Express Tribune
The News International | thenews.com.pk |
Geo News | geo.tv |
The Times of India | timesofindia.indiatimes.com | Times of India, TOI
Hindustan Times | hindustantimes.com |
The Hindu | thehindu.com |
The Indian Express | indianexpress.com | Indian Express
NDTV | ndtv.com |
India Today | indiatoday.in |
The Economic Times | economictimes.indiatimes.com | Economic Times
Mint | livemint.com | LiveMint
Business Standard | business-standard.com |
Deccan Herald | deccanherald.com |
The Telegraph India | telegraphindia.com |
The Tribune | tribuneindia.com |
The Wire | thewire.in |
Scroll.in | scroll.in |
ThePrint | theprint.in | The Print
News18 | news18.com |
Firstpost | firstpost.com |
WION | wionews.com |
Outlook India | outlookindia.com |
The Daily Star Bangladesh | thedailystar.net | The Daily Star
Dhaka Tribune | dhakatribune.com |
bdnews24.com | bdnews24.com |
Prothom Alo | prothomalo.com |
The Kathmandu Post | kathmandupost.com | Kathmandu Post
The Himalayan Times | thehimalayantimes.com |
Daily Mirror Sri Lanka | dailymirror.lk |
NewsFirst | newsfirst.lk |
Colombo Gazette | colombogazette.com |
South China Morning Post | scmp.com | SCMP
China Daily | chinadaily.com.cn |
Global Times | globaltimes.cn |
CGTN | cgtn.com |
People's Daily | people.com.cn, en.people.cn | People's Daily Online
Caixin Global | caixinglobal.com | Caixin
Sixth Tone | sixthtone.com |
RTHK | rthk.hk, news.rthk.hk |
Hong Kong Free Press | hongkongfp.com | HKFP
The Standard | thestandard.com.hk |
Taipei Times | taipeitimes.com |
Taiwan News | taiwannews.com.tw |
The Japan Times | japantimes.co.jp | Japan Times
Nikkei Asia | asia.nikkei.com, nikkei.com | Nikkei, Nikkei Asian Review
The Asahi Shimbun | asahi.com | Asahi Shimbun
The Mainichi | mainichi.jp | Mainichi Shimbun
The Yomiuri Shimbun | yomiuri.co.jp, japannews.yomiuri.co.jp | Yomiuri Shimbun, The Japan News
NHK World | www3.nhk.or.jp, nhk.or.jp | NHK
The Korea Herald | koreaherald.com | Korea Herald
The Korea Times | koreatimes.co.kr | Korea Times
Korea JoongAng Daily | koreajoongangdaily.joins.com |
The Hankyoreh | hani.co.kr | Hankyoreh
The Chosun Ilbo | chosun.com | Chosun Ilbo
NK News | nknews.org |
The Straits Times | straitstimes.com | Straits Times
Channel NewsAsia | channelnewsasia.com | CNA Singapore
TODAY | todayonline.com |
The Star | thestar.com.my |
New Straits Times | nst.com.my |
Malay Mail | malaymail.com |
Free Malaysia Today | freemalaysiatoday.com | FMT
Malaysiakini | malaysiakini.com |
The Jakarta Post | thejakartapost.com | Jakarta Post
Tempo | tempo.co |
Kompas | kompas.com |
Jakarta Globe | jakartaglobe.id |
Bangkok Post | bangkokpost.com |
The Nation Thailand | nationthailand.com |
Rappler | rappler.com |
Philippine Daily Inquirer | inquirer.net | Inquirer
Manila Bulletin | mb.com.ph |
Philstar | philstar.com | The Philippine Star
ABS-CBN News | abs-cbn.com |
GMA News | gmanetwork.com |
VnExpress | vnexpress.net |
Tuoi Tre News | tuoitrenews.vn |
The Irrawaddy | irrawaddy.com | Irrawaddy
Myanmar Now | myanmar-now.org |
The Phnom Penh Post | phnompenhpost.com | Phnom Penh Post
Khmer Times | khmertimeskh.com |
The Diplomat | thediplomat.com |
Asia Times | asiatimes.com |
The Sydney Morning Herald | smh.com.au | Sydney Morning Herald
The Age | theage.com.au |
The Australian | theaustralian.com.au |
ABC News Australia | abc.net.au |
SBS News | sbs.com.au |
The Daily Telegraph Sydney | dailytelegraph.com.au |
Herald Sun | heraldsun.com.au |
The Courier-Mail | couriermail.com.au |
The West Australian | thewest.com.au |
News.com.au | news.com.au |
9News | 9news.com.au |
7NEWS | 7news.com.au |
Crikey | crikey.com.au |
The New Zealand Herald | nzherald.co.nz | NZ Herald
Stuff | stuff.co.nz |
RNZ | rnz.co.nz | Radio New Zealand
The Globe and Mail | theglobeandmail.com | Globe and Mail
Toronto Star | thestar.com |
National Post | nationalpost.com |
CBC News | cbc.ca | CBC
CTV News | ctvnews.ca |
Global News | globalnews.ca |
Toronto Sun | torontosun.com |
Montreal Gazette | montrealgazette.com |
Vancouver Sun | vancouversun.com |
Calgary Herald | calgaryherald.com |
Ottawa Citizen | ottawacitizen.com |
Winnipeg Free Press | winnipegfreepress.com |
La Presse | lapresse.ca |
Le Devoir | ledevoir.com |
Radio-Canada | ici.radio-canada.ca |
El Universal | eluniversal.com.mx |
Reforma | reforma.com |
Milenio | milenio.com |
La Jornada | jornada.com.mx |
Clarín | clarin.com |
La Nación | lanacion.com.ar |
Página/12 | pagina12.com.ar |
Infobae | infobae.com |
Buenos Aires Times | batimes.com.ar |
Folha de S.Paulo | folha.uol.com.br | Folha
O Globo | oglobo.globo.com | Globo
O Estado de S. Paulo | estadao.com.br | Estadão
G1 | g1.globo.com |
UOL | uol.com.br |
The Brazilian Report | brazilian.report |
El Mercurio | elmercurio.com |
La Tercera | latercera.com |
El Tiempo | eltiempo.com |
El Espectador | elespectador.com |
Semana | semana.com |
El Comercio | elcomercio.pe |
La República | larepublica.pe |
El Nacional | el-nacional.com |
teleSUR | telesurenglish.net, telesurtv.net | teleSUR English
MercoPress | en.mercopress.com, mercopress.com |
Granma | granma.cu |
Jamaica Observer | jamaicaobserver.com |
The Gleaner | jamaica-gleaner.com | Jamaica Gleaner
Miami New Times | miaminewtimes.com |
News24 | news24.com |
Daily Maverick | dailymaverick.co.za |
Mail & Guardian | mg.co.za |
TimesLIVE | timeslive.co.za |
IOL | iol.co.za |
Eyewitness News | ewn.co.za | EWN
SABC News | sabcnews.com |
Business Day | businesslive.co.za |
The Punch | punchng.com | Punch
Vanguard | vanguardngr.com |
Premium Times | premiumtimesng.com |
ThisDay | thisdaylive.com |
The Guardian Nigeria | guardian.ng |
Daily Trust | dailytrust.com |
Channels Television | channelstv.com | Channels TV
Sahara Reporters | saharareporters.com | SaharaReporters
Daily Nation | nation.africa |
The Standard Kenya | standardmedia.co.ke |
The EastAfrican | theeastafrican.co.ke |
The Star Kenya | the-star.co.ke |
Daily Monitor | monitor.co.ug |
New Vision | newvision.co.ug |
The Citizen | thecitizen.co.tz |
Addis Standard | addisstandard.com |
The Reporter Ethiopia | thereporterethiopia.com |
GhanaWeb | ghanaweb.com |
MyJoyOnline | myjoyonline.com |
The Herald Zimbabwe | herald.co.zw |
NewsDay Zimbabwe | newsday.co.zw |
The Africa Report | theafricareport.com |
Jeune Afrique | jeuneafrique.com |
Sudan Tribune | sudantribune.com |
Radio Dabanga | dabangasudan.org |
Morocco World News | moroccoworldnews.com |
Hespress | hespress.com |
Le Matin | lematin.ma |
El Watan | elwatan.com |
Libya Herald | libyaherald.com |
The Libya Observer | libyaobserver.ly |
UN News | news.un.org |
The New Humanitarian | thenewhumanitarian.org |
Crux | cruxnow.com |
Catholic News Agency | catholicnewsagency.com |
Vatican News | vaticannews.va |
The Christian Post | christianpost.com | Christian Post
Christianity Today | christianitytoday.com |
The Jewish Telegraphic Agency | jta.org | JTA, Jewish Telegraphic Agency
The Forward | forward.com |
Inter Press Service | ipsnews.net | IPS
Global Voices | globalvoices.org |
MercuryNews.com | eastbaytimes.com | East Bay Times
Inside Climate News | insideclimatenews.org |
Grist | grist.org |
Carbon Brief | carbonbrief.org |
Mongabay | mongabay.com, news.mongabay.com |
OilPrice.com | oilprice.com |
CoinDesk | coindesk.com |
Barron's | barrons.com |
Investopedia | investopedia.com |
Seeking Alpha | seekingalpha.com |
Kiplinger | kiplinger.com |
MoneyWeek | moneyweek.com |
The Motley Fool | fool.com | Motley Fool
TMZ | tmz.com |
People | people.com | People Magazine
Entertainment Weekly | ew.com |
Billboard | billboard.com |
Pitchfork | pitchfork.com |
Sputnik Serbia | sputnikportal.rs |
`

const AGGREGATORS = `
Google News | news.google.com |
MSN | msn.com | MSN News, Microsoft News
Apple News | apple.news |
SmartNews | smartnews.com |
Flipboard | flipboard.com |
NewsBreak | newsbreak.com | News Break
Drudge Report | drudgereport.com |
AllSides | allsides.com |
AllAfrica | allafrica.com | allAfrica.com
Zawya | zawya.com |
Big News Network | bignewsnetwork.com |
Devdiscourse | devdiscourse.com |
Phys.org | phys.org |
EurekAlert! | eurekalert.org |
Mena Report | menareport.com |
InfoWorld News | infoworldnews.com |
World News Network | wn.com | WN.com
NewsNow | newsnow.co.uk |
Feedly | feedly.com |
Pocket | getpocket.com |
Relief Web | reliefweb.int | ReliefWeb
Head Topics | headtopics.com |
Latestly | latestly.com | LatestLY
Knowledia | knowledia.com |
`

/** The publishers and aggregators known by name or domain; agencies stand in their own list. */
export const OUTLETS: readonly KnownOutlet[] = [
  ...readLines(PUBLISHERS, 'PUBLISHER'),
  ...readLines(AGGREGATORS, 'AGGREGATOR'),
]

function readLines(lines: string, kind: Kind): KnownOutlet[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', domains = '', aliases = ''] = line.split('|').map((part) => part.trim())
      const list = (part: string): string[] => (part === '' ? [] : part.split(', '))
      return { name, kind, domains: list(domains), aliases: list(aliases) }
    })
}
